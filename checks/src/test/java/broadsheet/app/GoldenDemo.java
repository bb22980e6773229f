package broadsheet.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The demo as the code understands it now, made once for all tests, and what is kept of it. */
final class GoldenDemo {
  /** Golden files, as the tests see them. */
  static final Path FOLDER = Path.of("../" + GoldenCommand.FOLDER);

  private GoldenDemo() {}

  /** Loaded when it is first asked for: the name model takes a while. */
  private static final class Made {
    private static final GoldenEdition EDITION = GoldenEdition.of(vectors());
  }

  static GoldenEdition edition() {
    return Made.EDITION;
  }

  static StoredVectors vectors() {
    return StoredVectors.parse(read(GoldenCommand.VECTORS), GoldenCommand.DIMENSIONS);
  }

  static String read(String file) {
    try {
      return Files.readString(FOLDER.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException("reading the golden file " + file, e);
    }
  }
}
