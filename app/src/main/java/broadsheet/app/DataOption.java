package broadsheet.app;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the store is. */
final class DataOption {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "the data folder (default: data, beside the program)")
  private @Nullable Path folder;

  /** The folder asked for, else "data" in the program's home, which the launcher tells. */
  Path folder() {
    return folder == null
        ? Path.of(System.getProperty("broadsheet.home", ".")).resolve("data")
        : folder;
  }
}
