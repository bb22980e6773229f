package broadsheet.app;

import java.time.InstantSource;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Makes the search index again. */
@Command(
    name = "reindex",
    mixinStandardHelpOptions = true,
    description = "Make the search index again from the store.")
final class ReindexCommand implements Callable<Integer> {
  @Mixin private final DataOption data = new DataOption();

  private final Terminal terminal;

  ReindexCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    var sign = new StopSign();
    try (var _ = Ending.inOrder(sign::raise);
        var newsroom = Newsroom.open(data.folder(), InstantSource.system())) {
      var articles = newsroom.reindex(sign::check);
      terminal.err().println(String.format(Locale.ROOT, "%d articles indexed", articles));
      return Tally.ALL_WELL;
    }
  }
}
