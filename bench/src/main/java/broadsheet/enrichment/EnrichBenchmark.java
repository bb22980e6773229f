package broadsheet.enrichment;

import broadsheet.article.Article;
import broadsheet.article.ArticleId;
import broadsheet.article.Body;
import broadsheet.article.Credit;
import broadsheet.article.Heading;
import broadsheet.article.PageNotes;
import broadsheet.enrichment.date.Dates;
import broadsheet.enrichment.event.EventText;
import broadsheet.enrichment.event.Happenings;
import broadsheet.enrichment.figure.Figures;
import broadsheet.enrichment.place.Gazetteer;
import broadsheet.enrichment.place.PlaceModel;
import broadsheet.enrichment.place.PlaceReader;
import broadsheet.enrichment.topic.Topics;
import broadsheet.nlp.EnglishWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import tools.jackson.databind.json.JsonMapper;

/**
 * Times each step of understanding an English article; one operation is an article, each in turn.
 * {@code -Dbroadsheet.articles=FILE} names JSON lines with {@code text}, which the project does not
 * bring along.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(1)
public class EnrichBenchmark {
  private static final LocalDate DAY = LocalDate.of(2022, 5, 4);

  /** Which step; {@code ALL} is what {@code enrich} does but the language. */
  @Param public Step step = Step.ALL;

  private final List<Read> articles = new ArrayList<>();
  private Tools tools = new Tools(new PlainEntityRecognizer(), Readers.NONE);
  private int next;

  /** A step of understanding. */
  public enum Step {
    PARTS,
    EVENTS,
    NAMES,
    WHO_IS_MEANT,
    STATEMENTS,
    KEYPHRASES,
    HASHTAGS,
    TOPICS,
    DATES,
    FIGURES,
    PLACES,
    ALL
  }

  private record Tools(EntityRecognizer names, Readers readers) {}

  /** An article with what later steps take from earlier ones. */
  private record Read(
      Article article,
      List<NameSpan> names,
      List<Mention> mentions,
      StatementReader.Reading said,
      EventText events) {}

  /** Reads the articles and what was learnt, which is not timed. */
  @Setup(Level.Trial)
  public void read() throws IOException {
    tools =
        new Tools(
            new LearntEntityRecognizer(
                unpacked("english-names.bin.gz"), EnglishWords.load(), new PlainEntityRecognizer()),
            new Readers(
                StatementReader.of(
                    PartOfSpeechTagger.of(unpacked("english-tags.bin.gz")),
                    StatementModel.of(unpacked("english-statements.bin.gz"))),
                PlaceReader.of(
                    Gazetteer.of(unpacked("places.tsv.gz")),
                    PlaceModel.of(unpacked("places.bin.gz")))));
    var mapper = new JsonMapper();
    for (var line : Files.readAllLines(file())) {
      articles.add(read(mapper.readTree(line).get("text").asString()));
    }
    System.out.println(articles.size() + " articles in turn");
  }

  private static Path file() {
    return Path.of(
        Objects.requireNonNull(
            System.getProperty("broadsheet.articles"),
            "name a file of articles with -Dbroadsheet.articles=FILE"));
  }

  private Read read(String text) {
    var article =
        new Article(
            new ArticleId("a" + articles.size()),
            1,
            null,
            new Heading("", null),
            Credit.of("Riverton Post"),
            null,
            "en",
            Body.of(text),
            PageNotes.NONE);
    var names = tools.names().recognize(article.text(), "en");
    var mentions = Names.mentions(article.text(), names);
    var said = tools.readers().statements().read(article.text(), "en", mentions);
    var dates = Dates.in(article.text(), "en", DAY);
    var places = tools.readers().places().read(PlaceNames.of(article, "en", mentions));
    var setting = new EventInput.Setting(article.text(), DAY, dates, places);
    return new Read(article, names, mentions, said, EventInput.of(setting, said, mentions));
  }

  private static byte[] unpacked(String name) throws IOException {
    var path = "/broadsheet/enrichment/" + name;
    try (var in = Objects.requireNonNull(EnrichBenchmark.class.getResourceAsStream(path), path);
        var packed = new GZIPInputStream(in)) {
      return packed.readAllBytes();
    }
  }

  /** The next article. */
  @Benchmark
  public void article(Blackhole hole) {
    var read = articles.get(next);
    next = (next + 1) % articles.size();
    hole.consume(step(read));
  }

  private Object step(Read read) {
    var article = read.article();
    return switch (step) {
      case NAMES -> tools.names().recognize(article.text(), "en");
      case WHO_IS_MEANT -> Names.mentions(article.text(), read.names());
      case STATEMENTS -> tools.readers().statements().read(article.text(), "en", read.mentions());
      case KEYPHRASES -> Keyphrases.of(article, "en", read.mentions());
      case HASHTAGS -> Hashtags.of(article, "en", read.mentions());
      case TOPICS -> Topics.in(article, "en");
      case DATES -> Dates.in(article.text(), "en", DAY);
      case FIGURES ->
          Figures.in(FigureInput.of(article, "en", read.mentions(), read.said().statements()));
      case PLACES -> tools.readers().places().read(PlaceNames.of(article, "en", read.mentions()));
      case EVENTS -> Happenings.in(read.events());
      case PARTS -> LanguageParts.in(article.text(), "en");
      case ALL -> Enricher.enrich(article, "en", tools.names(), tools.readers());
    };
  }
}
