package broadsheet.app;

import broadsheet.source.QuarantineId;
import broadsheet.source.Quarantined;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows the documents that could not be read, and what can be done with them. */
@Command(
    name = "quarantine",
    mixinStandardHelpOptions = true,
    description = "List the documents that could not be read, with the reason.")
final class QuarantineCommand implements Callable<Integer> {
  @Mixin private final DataOption data = new DataOption();

  private final Terminal terminal;

  QuarantineCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return list(data, terminal);
  }

  private static int list(DataOption data, Terminal terminal) {
    try (var newsroom = Newsroom.open(data.folder(), InstantSource.system())) {
      var all = Retrying.all(newsroom.stores().quarantine());
      all.forEach(entry -> terminal.print(QuarantineJson.print(entry)));
      return Tally.ALL_WELL;
    }
  }

  /** The same under its own name. */
  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = "List the documents that could not be read, with the reason.")
  static final class ListCommand implements Callable<Integer> {
    @Mixin private final DataOption data = new DataOption();

    private final Terminal terminal;

    ListCommand(Terminal terminal) {
      this.terminal = terminal;
    }

    @Override
    public Integer call() {
      return list(data, terminal);
    }
  }

  /** Reads documents again. */
  @Command(
      name = "retry",
      mixinStandardHelpOptions = true,
      description = "Read documents again; those that can be read now are taken in.")
  static final class RetryCommand implements Callable<Integer> {
    @Mixin private final DataOption data = new DataOption();
    @Mixin private final NamesOption unusedLight = new NamesOption();

    @Parameters(paramLabel = "NUMBER", description = "which documents (default: all)")
    private List<Long> numbers = new ArrayList<>();

    private final Terminal terminal;

    RetryCommand(Terminal terminal) {
      this.terminal = terminal;
    }

    @Override
    public Integer call() {
      var sign = new StopSign();
      try (var _ = Ending.inOrder(sign::raise);
          var newsroom = Newsroom.open(data.folder(), InstantSource.system());
          var models = ModelRoom.open(sign);
          var workshop = models.listening()) {
        newsroom.recall(sign::check);
        var settings = ReadSettings.with(newsroom.recipes());
        var ingest = new Ingest(newsroom, workshop, settings, new IngestListener() {});
        var retrying = new Retrying(newsroom, ingest);
        var ids = ids(newsroom, numbers);
        var read = ids.stream().filter(retrying::again).count();
        terminal.err().println(read + " taken in, " + (ids.size() - read) + " still unreadable");
        return read == ids.size() ? Tally.ALL_WELL : Tally.SOME_FAILED;
      }
    }
  }

  /** Lets documents go. */
  @Command(
      name = "drop",
      mixinStandardHelpOptions = true,
      description = "Let documents go for good.")
  static final class DropCommand implements Callable<Integer> {
    @Mixin private final DataOption data = new DataOption();

    @Parameters(paramLabel = "NUMBER", arity = "1..*", description = "which documents")
    private List<Long> numbers = new ArrayList<>();

    private final Terminal terminal;

    DropCommand(Terminal terminal) {
      this.terminal = terminal;
    }

    @Override
    public Integer call() {
      try (var newsroom = Newsroom.open(data.folder(), InstantSource.system())) {
        var quarantine = newsroom.stores().quarantine();
        var gone = ids(newsroom, numbers).stream().filter(quarantine::release).count();
        terminal.err().println(gone + " dropped");
        return gone == numbers.size() ? Tally.ALL_WELL : Tally.SOME_FAILED;
      }
    }
  }

  private static List<QuarantineId> ids(Newsroom newsroom, List<Long> numbers) {
    return numbers.isEmpty()
        ? Retrying.all(newsroom.stores().quarantine()).stream().map(Quarantined::id).toList()
        : numbers.stream().map(QuarantineId::new).toList();
  }
}
