package broadsheet.app;

import broadsheet.article.PublicationTime;
import broadsheet.search.SearchIndexException;
import broadsheet.source.AddressSearch;
import broadsheet.source.Url;
import broadsheet.store.StoreException;
import broadsheet.web.PortTaken;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Broadsheet's command line. */
@Command(
    name = "broadsheet",
    mixinStandardHelpOptions = true,
    version = "Broadsheet 1",
    description = "Reads every outlet for you.")
public final class Main implements Runnable {
  private static final int OUTPUT_BUFFER = 1 << 16;

  @Spec private CommandSpec spec = CommandSpec.create();

  private Main() {}

  /** Runs one command and exits with its status. */
  public static void main(String[] args) {
    System.exit(run(standard(), args));
  }

  private static Terminal standard() {
    var out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), OUTPUT_BUFFER);
    return new Terminal(System.in, new PrintStream(out, false, StandardCharsets.UTF_8), System.err);
  }

  /** Runs one command; answers its exit status. */
  static int run(Terminal terminal, String... args) {
    try {
      return commandLine(terminal).execute(args);
    } finally {
      terminal.out().flush();
    }
  }

  static CommandLine commandLine(Terminal terminal) {
    return new CommandLine(new Main())
        .addSubcommand(new StartCommand(terminal))
        .addSubcommand(new IngestCommand(terminal))
        .addSubcommand(new ExtractCommand(terminal))
        .addSubcommand(new EnrichCommand(terminal))
        .addSubcommand(new StoriesCommand(terminal))
        .addSubcommand(new BriefCommand(terminal))
        .addSubcommand(new AskCommand(terminal))
        .addSubcommand(new SourcesCommand(terminal))
        .addSubcommand(new UsersCommand(terminal))
        .addSubcommand(new CorrectionsCommand(terminal))
        .addSubcommand(new ReindexCommand(terminal))
        .addSubcommand(
            new CommandLine(new QuarantineCommand(terminal))
                .addSubcommand(new QuarantineCommand.ListCommand(terminal))
                .addSubcommand(new QuarantineCommand.RetryCommand(terminal))
                .addSubcommand(new QuarantineCommand.DropCommand(terminal)))
        .addSubcommand(
            new CommandLine(new DevCommand())
                .addSubcommand(new BenchCommand(terminal))
                .addSubcommand(new RarityCommand(terminal))
                .addSubcommand(new FitCommand(terminal))
                .addSubcommand(new LearnCommand(terminal))
                .addSubcommand(new ScoreCommand(terminal))
                .addSubcommand(new GoldenCommand(terminal))
                .addSubcommand(new RecipeCommand(terminal)))
        .registerConverter(Instant.class, Main::instant)
        .registerConverter(LocalDate.class, Main::day)
        .registerConverter(PublicationTime.class, Main::publicationTime)
        .registerConverter(Url.class, Main::url)
        .setExecutionExceptionHandler((e, _, _) -> failed(terminal, e))
        .setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8))
        .setCaseInsensitiveEnumValuesAllowed(true);
  }

  private static Instant instant(String text) {
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeParseException e) {
      throw new CommandLine.TypeConversionException(
          "'" + text + "' is not a time like 2025-06-06T12:00:00Z");
    }
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new CommandLine.TypeConversionException("'" + text + "' is not a day like 2025-06-06");
    }
  }

  private static Url url(String text) {
    return AddressSearch.url(text)
        .orElseThrow(
            () -> new CommandLine.TypeConversionException("'" + text + "' is not a web address"));
  }

  private static PublicationTime publicationTime(String text) {
    return PublicationTime.parse(text)
        .orElseThrow(() ->
            new CommandLine.TypeConversionException(
                "'" + text + "' is not a date like 2025-06-06 or 2025-06-06T12:00:00Z"));
  }

  /** The one place where a command's failure ends: operating errors in words, bugs with a trace. */
  private static int failed(Terminal terminal, Exception e) throws Exception {
    if (e instanceof StoreException || e instanceof SearchIndexException) {
      terminal.err().println(e.getMessage());
      return Tally.SOME_FAILED;
    }
    if (e instanceof CannotStart || e instanceof PortTaken) {
      terminal.err().println(e.getMessage());
      return Tally.WRONG_USE;
    }
    if (e instanceof Stopped) {
      return Tally.SOME_FAILED;
    }
    throw e;
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "say what to do, for example: broadsheet start");
  }
}
