package broadsheet.app;

import broadsheet.article.Article;
import broadsheet.article.ArticleId;
import broadsheet.article.DumpSettings;
import broadsheet.article.ReadResult;
import broadsheet.pipeline.Pipeline;
import broadsheet.source.RawDocument;
import broadsheet.story.Fingerprint;
import broadsheet.story.Fingerprints;
import broadsheet.story.LogisticFit;
import broadsheet.story.Rarity;
import broadsheet.story.StoryExamples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Fits the first look at two articles, which decides whether they are compared closely. */
@Command(
    name = "fit",
    mixinStandardHelpOptions = true,
    description =
        "Fit the first look at pairs to articles whose events are known; prints the weights.")
final class FitCommand implements Callable<Integer> {
  private static final Comparator<Article> BY_DATE =
      Comparator.comparing(
          article -> article.date() == null ? Instant.EPOCH : article.date().instant());

  @Option(
      names = "--set",
      required = true,
      paramLabel = "EVENTS=ARTICLES",
      description =
          "a set: a file of \"id, tab, event\" lines, and its article JSONL; each set counts the same")
  private Map<Path, Path> sets = Map.of();

  @Option(names = "--positive-share", description = "weight of pairs of one event (default: 0.35)")
  private double positiveShare = 0.35;

  private final Terminal terminal;

  FitCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    var pairs = new ArrayList<LogisticFit.Example>();
    var rarity = Background.shipped().rarity();
    try (var models = ModelRoom.open();
        var workshop = models.workshop()) {
      for (var set : sets.entrySet()) {
        var events = events(set.getKey());
        var prints = prints(workshop.understand(articles(set.getValue(), events)), rarity);
        terminal.err().println(prints.size() + " articles of " + set.getValue());
        pairs.addAll(StoryExamples.pairs(prints, events, positiveShare));
      }
    }
    terminal.print("PairModel   " + printed(LogisticFit.fit(pairs)));
    return Tally.ALL_WELL;
  }

  private static List<Article> articles(Path file, Map<ArticleId, String> events)
      throws IOException {
    var articles = new ArrayList<Article>();
    for (var line : Files.readAllLines(file)) {
      if (Pipeline.read(new RawDocument("", line, null), DumpSettings.NONE)
          instanceof ReadResult.Read(var read)) {
        read.stream().filter(article -> events.containsKey(article.id())).forEach(articles::add);
      }
    }
    articles.sort(BY_DATE);
    return articles;
  }

  private static List<Fingerprint> prints(List<Understood> understood, Rarity rarity) {
    return understood.stream()
        .map(one -> Fingerprints.of(one.enriched().article(), one.vector(), Instant.EPOCH, rarity))
        .toList();
  }

  private static String printed(double[] weights) {
    return Arrays.stream(weights)
        .mapToObj(weight -> String.format(Locale.ROOT, "%.3f", weight))
        .collect(Collectors.joining(", "));
  }

  private static Map<ArticleId, String> events(Path file) throws IOException {
    var events = new HashMap<ArticleId, String>();
    for (var line : Files.readAllLines(file)) {
      var fields = line.split("\t", -1);
      if (fields.length >= 2 && !line.startsWith("#")) {
        events.put(new ArticleId(fields[0]), fields[1]);
      }
    }
    return events;
  }
}
