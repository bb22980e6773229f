package broadsheet.app;

import broadsheet.source.Outbound;
import broadsheet.source.Url;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Serves the pages. */
@Command(
    name = "start",
    mixinStandardHelpOptions = true,
    description = "Serve Broadsheet's pages on this machine until Ctrl-C.")
final class StartCommand implements Callable<Integer> {
  private static final int PORT_MAX = 65_535;

  @Mixin private final DataOption data = new DataOption();

  @Option(names = "--port", paramLabel = "PORT", description = "where to serve (default: 8080)")
  private int port = 8080;

  @Option(names = "--demo", description = "load the demo edition, an invented world's news")
  private boolean demo;

  @Option(names = "--no-fetch", description = "ask nothing of the web: look at no feeds")
  private boolean still;

  @Option(
      names = "--drop",
      paramLabel = "DIR",
      description = "take in what is put into this folder (default: drop, in the data folder)")
  private @Nullable Path drop;

  @Option(
      names = "--address",
      paramLabel = "ADDRESS",
      description =
          "where others reach this paper, through a proxy: https://paper.example; hubs then tell"
              + " of new entries")
  private @Nullable Url address;

  @Mixin private final NamesOption unusedLight = new NamesOption();
  @Mixin private final AskOptions ask = new AskOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Terminal terminal;

  StartCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws InterruptedException {
    if (port < 0 || port > PORT_MAX) {
      throw new ParameterException(
          spec.commandLine(), port + " is not a port: give one from 0 to " + PORT_MAX);
    }
    var stop = new CountDownLatch(1);
    try (var outbound = ask.open();
        var paper = open(outbound);
        var _ = Ending.inOrder(() -> stopped(paper, stop))) {
      var address = "http://localhost:" + paper.serve(port);
      if (!still) {
        paper.lookAtFeeds();
      }
      paper
          .firstRunCode()
          .ifPresent(code ->
              terminal
                  .out()
                  .println(
                      "To make the owner account, open "
                          + address
                          + "/welcome and give the code "
                          + code));
      paper.watch(drop == null ? data.folder().resolve("drop") : drop);
      if (demo) {
        paper.loadDemo();
      }
      terminal.out().println("Broadsheet is at " + address + "  (Ctrl-C stops it)");
      terminal.out().flush();
      stop.await();
    }
    return Tally.ALL_WELL;
  }

  private Paper open(Outbound outbound) {
    var outside = new Outside(outbound, address);
    return Paper.open(data.folder(), outside, InstantSource.system());
  }

  /** Runs when the machine or the reader asks the program to end: nothing may be lost. */
  private void stopped(Paper paper, CountDownLatch stop) {
    terminal.err().println("Stopping …");
    paper.close();
    stop.countDown();
  }
}
