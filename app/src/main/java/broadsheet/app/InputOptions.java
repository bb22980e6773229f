package broadsheet.app;

import broadsheet.article.DumpSettings;
import broadsheet.article.PublicationTime;
import broadsheet.article.Recipes;
import broadsheet.source.Url;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options of every command that reads inputs. */
final class InputOptions {
  @Parameters(
      paramLabel = "PATH",
      description = "files or folders (recursively); \"-\" or nothing reads standard input")
  private List<String> words = new ArrayList<>();

  @Option(
      names = "--as-of",
      paramLabel = "TIME",
      description = "when a page dump was taken (ISO 8601); dates its pieces that carry an age")
  private @Nullable Instant asOf;

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "when the main piece of a page dump was published (ISO 8601)")
  private @Nullable PublicationTime date;

  @Option(
      names = "--recipes",
      paramLabel = "DIR",
      description = "a folder of recipes (*.recipe) by which pages of their hosts are read")
  private @Nullable Path recipes;

  /** These inputs, read with no options. */
  static InputOptions of(List<Path> paths) {
    var options = new InputOptions();
    paths.forEach(path -> options.words.add(path.toString()));
    return options;
  }

  List<Path> paths() {
    return words.stream().filter(word -> !Url.isWebAddress(word)).map(Path::of).toList();
  }

  /** The addresses of the web among what is to be read. */
  List<Url> addresses() {
    return words.stream().filter(Url::isWebAddress).map(Url::new).toList();
  }

  /** What is to be read: the paths, or standard input when there are none. */
  List<Path> sources() {
    return words.isEmpty() ? List.of(Terminal.STANDARD_INPUT) : paths();
  }

  DumpSettings dump() {
    return new DumpSettings(asOf, date);
  }

  /** How to read, with the recipes asked for, else {@code otherwise}; faulty ones are told of. */
  ReadSettings settings(Terminal terminal, Recipes otherwise) {
    if (recipes == null) {
      return new ReadSettings(dump(), otherwise);
    }
    var loaded = RecipeFolder.load(recipes);
    loaded.problems().forEach(problem -> terminal.err().println(problem));
    return new ReadSettings(dump(), loaded.recipes());
  }
}
