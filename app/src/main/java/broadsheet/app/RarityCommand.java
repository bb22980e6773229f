package broadsheet.app;

import broadsheet.article.Article;
import broadsheet.story.Fingerprints;
import broadsheet.story.RarityCount;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Counts how rare words are. */
@Command(
    name = "rarity",
    mixinStandardHelpOptions = true,
    description = "Count in how many articles each word stands, for the table of rare words.")
final class RarityCommand implements Callable<Integer> {
  @Mixin private final InputOptions inputs = new InputOptions();

  @Option(
      names = "--to",
      required = true,
      paramLabel = "FILE",
      description = "the table to write: numbers by hashed word, no words")
  private Path table = Path.of("rarity.bin");

  private final Terminal terminal;

  RarityCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    var texts = new ArrayList<Set<String>>();
    var tally =
        terminal
            .reader(inputs)
            .read(
                "Counting", batch -> batch.stream().map(RarityCommand::words).forEach(texts::add));
    Files.write(table, RarityCount.table(texts));
    return tally.exitCode();
  }

  private static Set<String> words(Article article) {
    return Fingerprints.words(article);
  }
}
