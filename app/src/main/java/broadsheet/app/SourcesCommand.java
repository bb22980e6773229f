package broadsheet.app;

import broadsheet.source.Bytes;
import broadsheet.source.FeedAction;
import broadsheet.source.FeedChoice;
import broadsheet.source.FeedKind;
import broadsheet.source.Finding;
import broadsheet.source.FollowLine;
import broadsheet.source.Followed;
import broadsheet.source.FollowedJson;
import broadsheet.source.Health;
import broadsheet.source.Opml;
import broadsheet.source.OpmlFeed;
import broadsheet.source.OpmlReport;
import broadsheet.source.Url;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the sources that are followed, and tends them. */
@Command(
    name = "sources",
    mixinStandardHelpOptions = true,
    description = "List the feeds and sites that are followed, each with its state and reason.")
final class SourcesCommand implements Callable<Integer> {
  private static final int LIST_BYTES_MAX = 20 << 20;

  /** How the list is printed. */
  enum Format {
    json,
    text
  }

  @Mixin private final DataOption data = new DataOption();

  @Option(names = "--format", description = "json (default) or text")
  private Format format = Format.json;

  private final Terminal terminal;
  private final InstantSource clock = InstantSource.system();

  SourcesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var book = SourceBook.open(data.folder(), clock)) {
      for (var followed : book.feeds().feeds()) {
        terminal.print(line(followed, clock.instant()));
      }
      return Tally.ALL_WELL;
    }
  }

  private String line(Followed followed, Instant now) {
    if (format == Format.json) {
      return FollowedJson.print(followed, now);
    }
    var health = Health.of(followed, now);
    var feed = followed.feed();
    var kind = health.kind().name();
    return feed.id()
        + "  "
        + kind
        + "  "
        + followed.name()
        + "  "
        + feed.url()
        + "\n    "
        + health.sentence()
        + look(health, now);
  }

  private static String look(Health health, Instant now) {
    var next = health.next();
    if (next == null) {
      return "";
    }
    var wait = Duration.between(now, next);
    return wait.isPositive() ? " Next look in " + Health.span(wait) + "." : " Next look now.";
  }

  @Command(
      name = "add",
      mixinStandardHelpOptions = true,
      description = "Look what an address offers, and follow the best of it.")
  Integer add(
      @Parameters(paramLabel = "ADDRESS", description = "a site, feed, channel or OPML list")
          String address,
      @Option(names = "--all", description = "follow everything that is offered") boolean all,
      @Mixin DataOption folder,
      @Mixin AskOptions ask) {
    try (var outbound = ask.open();
        var book = SourceBook.open(folder.folder(), clock)) {
      var found = book.search(address, outbound, phase -> terminal.err().println(phase + " …"));
      if (!found.problem().isEmpty()) {
        terminal.err().println(new Problem(address, found.problem()));
        return Tally.SOME_FAILED;
      }
      var chosen = found.offers().stream().filter(offer -> all || offer.isAdvised()).toList();
      var best = all || chosen.size() < 2 ? chosen : chosen.subList(0, 1);
      found.offers().stream().filter(offer -> !best.contains(offer)).forEach(this::offered);
      return follow(book, best.stream().map(Finding.Offer::choice).toList());
    }
  }

  private void offered(Finding.Offer offer) {
    var choice = offer.choice();
    terminal
        .err()
        .println("offered too: " + choice.kind() + " " + choice.url() + " " + choice.title());
  }

  private int follow(SourceBook book, List<FeedChoice> choices) {
    for (var line : book.desk().follow(choices)) {
      var what = line.choice().url() + " (" + line.choice().kind() + ")";
      terminal
          .err()
          .println(
              outcome(line.outcome())
                  + ": "
                  + what
                  + (line.why().isEmpty() ? "" : ", " + line.why()));
    }
    return choices.isEmpty() ? Tally.SOME_FAILED : Tally.ALL_WELL;
  }

  private static String outcome(FollowLine.Outcome outcome) {
    return switch (outcome) {
      case ADDED -> "followed";
      case ALREADY_THERE -> "followed already";
      case REFUSED -> "refused";
    };
  }

  @Command(name = "remove", mixinStandardHelpOptions = true, description = "Follow it no more.")
  Integer remove(
      @Parameters(paramLabel = "SOURCE", description = SourceBook.SOURCE) String source,
      @Mixin DataOption folder) {
    return act(source, new FeedAction.Remove(), folder);
  }

  @Command(name = "pause", mixinStandardHelpOptions = true, description = "Leave it alone.")
  Integer pause(
      @Parameters(paramLabel = "SOURCE", description = SourceBook.SOURCE) String source,
      @Mixin DataOption folder) {
    return act(source, new FeedAction.Pause(), folder);
  }

  @Command(name = "resume", mixinStandardHelpOptions = true, description = "Look at it again.")
  Integer resume(
      @Parameters(paramLabel = "SOURCE", description = SourceBook.SOURCE) String source,
      @Mixin DataOption folder) {
    return act(source, new FeedAction.Resume(), folder);
  }

  @Command(
      name = "retry",
      mixinStandardHelpOptions = true,
      description = "Look at it as soon as its server allows.")
  Integer retry(
      @Parameters(paramLabel = "SOURCE", description = SourceBook.SOURCE) String source,
      @Mixin DataOption folder) {
    return act(source, new FeedAction.Retry(), folder);
  }

  @Command(
      name = "replace",
      mixinStandardHelpOptions = true,
      description = "Ask it at another address, with its settings and entries kept.")
  Integer replace(
      @Parameters(paramLabel = "SOURCE", description = SourceBook.SOURCE) String source,
      @Parameters(paramLabel = "ADDRESS", description = "the address to ask from now on")
          Url address,
      @Mixin DataOption folder) {
    return act(source, new FeedAction.Replace(address), folder);
  }

  private int act(String source, FeedAction action, DataOption folder) {
    try (var book = SourceBook.open(folder.folder(), clock)) {
      var problem = book.act(source, action);
      if (!problem.isEmpty()) {
        terminal.err().println(new Problem(source, problem));
      }
      return problem.isEmpty() ? Tally.ALL_WELL : Tally.SOME_FAILED;
    }
  }

  @Command(
      name = "import",
      mixinStandardHelpOptions = true,
      description = "Follow the feeds of an OPML list; says what became of each line.")
  Integer importList(
      @Parameters(paramLabel = "FILE", description = "the list (OPML)") Path file,
      @Mixin DataOption folder)
      throws IOException {
    if (!Files.isReadable(file) || Files.size(file) > LIST_BYTES_MAX) {
      terminal.err().println(new Problem(file.toString(), "cannot be read, or is too large"));
      return Tally.SOME_FAILED;
    }
    try (var book = SourceBook.open(folder.folder(), clock)) {
      var report = Opml.read(Bytes.of(Files.readAllBytes(file)), book.addresses());
      report.lines().forEach(this::told);
      var choices = report.added().stream().map(SourcesCommand::choice).toList();
      var added = book.desk().follow(choices).size();
      terminal.err().println(added + " followed, of " + report.lines().size() + " lines");
      var refused = report.lines().stream().anyMatch(SourcesCommand::isRefused);
      return report.lines().isEmpty() || refused ? Tally.SOME_FAILED : Tally.ALL_WELL;
    }
  }

  private static boolean isRefused(OpmlReport.Line line) {
    return line.outcome() == OpmlReport.Outcome.REFUSED;
  }

  private void told(OpmlReport.Line line) {
    if (line.outcome() != OpmlReport.Outcome.ADDED) {
      var where = "line " + line.number() + " (" + line.label() + ")";
      terminal.err().println(new Problem(where, line.why()));
    }
  }

  private static FeedChoice choice(OpmlFeed feed) {
    var folder = String.join("/", feed.folders());
    return new FeedChoice(feed.url(), FeedKind.FEED, feed.title(), "", folder);
  }

  @Command(
      name = "export",
      mixinStandardHelpOptions = true,
      description = "Print what is followed as an OPML list.")
  Integer export(@Mixin DataOption folder) {
    try (var book = SourceBook.open(folder.folder(), clock)) {
      var feeds = book.feeds().feeds().stream().map(SourcesCommand::opml).toList();
      terminal.print(Opml.write("Broadsheet", feeds));
      return Tally.ALL_WELL;
    }
  }

  private static OpmlFeed opml(Followed followed) {
    var folder = followed.feed().settings().folder();
    var folders = folder.isEmpty() ? List.<String>of() : List.of(folder.split("/", -1));
    return new OpmlFeed(followed.feed().url(), followed.name(), null, folders);
  }
}
