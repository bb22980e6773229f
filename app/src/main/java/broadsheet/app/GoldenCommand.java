package broadsheet.app;

import broadsheet.nlp.MiniLmEmbedder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the golden files: what the code makes of the demo. */
@Command(
    name = "golden",
    mixinStandardHelpOptions = true,
    description = "Write what the code makes of the demo again, for the tests to compare with.")
final class GoldenCommand implements Callable<Integer> {
  /** Where golden files stand below the project's folder. */
  static final String FOLDER = "checks/src/test/resources/demo";

  static final String VECTORS = "vectors.tsv";

  /** Dimensions of the stored vectors. */
  static final int DIMENSIONS = 384;

  private static final String BRIEFS = "briefs";

  @Option(
      names = "--vectors",
      description = "make all vectors again, not only those of new texts (another model)")
  private boolean allVectors;

  private final Terminal terminal;

  GoldenCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    var folder = Path.of(System.getProperty("broadsheet.home", ".")).resolve(FOLDER);
    if (!Files.isDirectory(folder)) {
      terminal.err().println("There is no " + folder + ": golden files belong to the sources.");
      return Tally.SOME_FAILED;
    }
    var vectors = vectors(folder.resolve(VECTORS));
    var files = GoldenFiles.of(GoldenEdition.of(vectors));
    var changed = 0;
    for (var file : files.entrySet()) {
      changed += write(folder.resolve(file.getKey()), file.getValue());
    }
    for (var brief : briefs(folder)) {
      if (!files.containsKey(BRIEFS + "/" + brief.getFileName())) {
        Files.delete(brief);
        terminal.print("deleted " + brief);
        changed++;
      }
    }
    terminal.print(changed == 0 ? "Nothing differs." : "Read the difference: git diff");
    return Tally.ALL_WELL;
  }

  private StoredVectors vectors(Path file) throws IOException {
    var known = Files.exists(file) && !allVectors ? Files.readString(file) : "";
    var stored = StoredVectors.parse(known, DIMENSIONS);
    var articles = DemoEdition.articles();
    if (articles.stream().allMatch(stored::holds)) {
      return stored;
    }
    try (var model = MiniLmEmbedder.load(Runtime.getRuntime().availableProcessors())) {
      var completed = stored.completed(articles, model);
      write(file, completed);
      return StoredVectors.parse(completed, DIMENSIONS);
    }
  }

  private int write(Path file, String content) throws IOException {
    if (Files.exists(file) && Files.readString(file).equals(content)) {
      return 0;
    }
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
    terminal.print("wrote " + file);
    return 1;
  }

  /** The briefs that are there. */
  private static List<Path> briefs(Path folder) throws IOException {
    if (!Files.isDirectory(folder.resolve(BRIEFS))) {
      return List.of();
    }
    try (var files = Files.list(folder.resolve(BRIEFS))) {
      return files.sorted().toList();
    }
  }
}
