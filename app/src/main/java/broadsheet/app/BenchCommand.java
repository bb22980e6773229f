package broadsheet.app;

import broadsheet.article.Article;
import broadsheet.article.ArticleId;
import broadsheet.article.ArticleJson;
import broadsheet.article.DumpSettings;
import broadsheet.article.HtmlExtractor;
import broadsheet.article.ReadResult;
import broadsheet.brief.BriefEditor;
import broadsheet.source.RawDocument;
import broadsheet.story.Fingerprints;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Times the ways that every article goes, over the demo edition again and again. */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    description = "Time the hot paths over the demo edition; prints medians and rates.")
final class BenchCommand implements Callable<Integer> {
  private static final double NANOS = 1e9;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      description = "how often each is timed, after one round to warm up (default: 5)")
  private int rounds = 5;

  private final Terminal terminal;

  BenchCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Something that is timed as a whole. */
  private interface Work {
    void run() throws IOException;
  }

  @Override
  public Integer call() throws IOException {
    var articles = demo();
    terminal.print(
        String.format(
            Locale.ROOT,
            "%d articles of the demo edition, %d rounds, %d processors, Java %s",
            articles.size(),
            rounds,
            Runtime.getRuntime().availableProcessors(),
            Runtime.version()));
    var pages = articles.stream().map(BenchCommand::page).toList();
    time("extract a page", pages.size(), () -> pages.forEach(BenchCommand::extract));
    var feed = BenchFeeds.feed(articles);
    time("read a feed of 30 entries", 100, () -> BenchFeeds.read(feed, 100));
    var lines = articles.stream().map(ArticleJson::print).toList();
    time("read an article's JSON", lines.size(), () -> lines.forEach(ArticleJson::parse));
    understanding(articles);
    return Tally.ALL_WELL;
  }

  private static List<Article> demo() {
    var articles = new ArrayList<Article>();
    DemoEdition.read(
        new InputSink() {
          @Override
          public void document(RawDocument document, String where) {
            if (Readings.of(document, DumpSettings.NONE) instanceof ReadResult.Read(var read)) {
              articles(read);
            }
          }

          @Override
          public void articles(List<Article> read) {
            articles.addAll(read);
          }

          @Override
          public void problem(Problem problem) {
            throw new IllegalStateException(problem.toString());
          }

          @Override
          public void advanced(long bytes) {}
        });
    return articles;
  }

  private static String page(Article article) {
    return article
        .text()
        .lines()
        .filter(line -> !line.isBlank())
        .map(line -> "<p>" + line.replace("&", "&amp;").replace("<", "&lt;") + "</p>")
        .collect(
            Collectors.joining(
                "",
                "<!doctype html><html><head><title>"
                    + article.title()
                    + "</title></head><body><nav>"
                    + "<a href=/>Home</a>".repeat(40)
                    + "</nav><main><article><h1>"
                    + article.title()
                    + "</h1>",
                "</article></main><footer>All rights kept</footer></body></html>"));
  }

  private static void extract(String page) {
    if (HtmlExtractor.extract(page, new ArticleId("page"), null).isEmpty()) {
      throw new IllegalStateException("a page of the demo holds no article");
    }
  }

  private void understanding(List<Article> articles) throws IOException {
    try (var models = ModelRoom.open();
        var workshop = models.listening()) {
      time("enrich", articles.size(), () -> workshop.enrich(articles));
      var names = Background.names();
      time("names", articles.size(), () -> articles.forEach(a -> names.recognize(a.text(), "en")));
      afterwards(models, articles, workshop.understand(articles));
    }
  }

  private void afterwards(ModelRoom models, List<Article> articles, List<Understood> understood)
      throws IOException {
    var openings = articles.stream().map(Fingerprints::opening).toList();
    time("vector", openings.size(), () -> models.embedder().embed(openings));
    time("decide the story", articles.size(), () -> placed(understood));
    time("decide, keep, index", articles.size(), () -> kept(understood));
    var run = placed(understood);
    var stories = run.stories();
    time(
        "brief",
        stories.size(),
        () -> stories.forEach(story -> BriefEditor.edit(story, run.reports(story))));
    var largest =
        stories.stream()
            .max(Comparator.comparingInt(story -> story.members().size()))
            .orElseThrow();
    var what = "brief of " + largest.members().size() + " reports";
    time(what, 1, () -> BriefEditor.edit(largest, run.reports(largest)));
  }

  private static StoryRun placed(List<Understood> understood) {
    var run = new StoryRun(Background.shipped());
    run.take(understood);
    run.place();
    return run;
  }

  private static void kept(List<Understood> understood) throws IOException {
    var folder = Files.createTempDirectory("broadsheet-bench-");
    try (var newsroom = Newsroom.open(folder, InstantSource.system())) {
      for (var begin = 0; begin < understood.size(); begin += Arrivals.BATCH) {
        var end = Math.min(understood.size(), begin + Arrivals.BATCH);
        newsroom.admit(understood.subList(begin, end));
      }
    } finally {
      delete(folder);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private void time(String what, int count, Work work) throws IOException {
    work.run();
    var seconds = new double[Math.max(1, rounds)];
    for (var i = 0; i < seconds.length; i++) {
      var begun = System.nanoTime();
      work.run();
      seconds[i] = (System.nanoTime() - begun) / NANOS;
    }
    Arrays.sort(seconds);
    var median = seconds[seconds.length / 2] / count;
    terminal.print(
        String.format(
            Locale.ROOT,
            "%-24s %10.2f ms each  %9.1f/s  (fastest %.2f, slowest %.2f ms)",
            what,
            1000 * median,
            1 / median,
            1000 * seconds[0] / count,
            1000 * seconds[seconds.length - 1] / count));
    terminal.out().flush();
  }
}
