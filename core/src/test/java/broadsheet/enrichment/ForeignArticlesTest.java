package broadsheet.enrichment;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.article.Article;
import broadsheet.article.ArticleId;
import broadsheet.article.Body;
import broadsheet.article.Credit;
import broadsheet.article.Heading;
import broadsheet.article.PageNotes;
import broadsheet.enrichment.place.Gazetteer;
import broadsheet.enrichment.place.PlaceModel;
import broadsheet.enrichment.place.PlaceReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read in fifty-four articles of our own in nine languages. */
class ForeignArticlesTest {
  private static final PlaceReader PLACES =
      PlaceReader.of(
          Gazetteer.of(unpacked("places.tsv.gz")), PlaceModel.of(unpacked("places.bin.gz")));
  private static final ForeignReading READING = reading();

  private static ForeignReading reading() {
    var reading = new ForeignReading(PLACES);
    ForeignArticle.all().forEach(reading::read);
    return reading;
  }

  private static byte[] unpacked(String name) {
    var path = "/broadsheet/enrichment/" + name;
    try (var packed =
        new GZIPInputStream(
            Objects.requireNonNull(ForeignArticlesTest.class.getResourceAsStream(path)))) {
      return packed.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'n: ', 0.97, 0.97", "'d: ', 0.92, 0.95", "'p: ', 0.93, 0.95", "'>: ', 0.84, 0.85",
    "'>>: ', 0.85, 0.9", "'k: ', 0.85, 0.85", "'i: ', 0.95, 0.95", "'#: ', 0.9, 1"
  })
  void mostOfWhatIsWantedIsFoundAndHardlyAnythingElse(String kind, double right, double kept) {
    var sums = new int[4];
    READING.counts.forEach((key, counts) -> {
      for (var i = 0; i < counts.length && key.endsWith(" " + kind); i++) {
        sums[i] += counts[i];
      }
    });

    assertThat((double) sums[1] / sums[0])
        .as(String.join("\n", READING.faults))
        .isGreaterThanOrEqualTo(right);
    assertThat(1 - (double) sums[3] / sums[2]).isGreaterThanOrEqualTo(kept);
  }

  @ParameterizedTest
  @CsvSource({
    "es, 0.95, 0.8",
    "fr, 0.95, 0.9",
    "de, 0.95, 0.85",
    "it, 0.95, 0.85",
    "pt, 0.95, 0.9",
    "nl, 0.95, 0.85",
    "uk, 0.95, 0.8",
    "ru, 0.95, 0.9",
    "ar, 0.95, 0.85"
  })
  void noLanguageFallsBehindInNumbersAndDates(String language, double numbers, double dates) {
    assertThat(share(language + " n: ")).isGreaterThanOrEqualTo(numbers);
    assertThat(share(language + " d: ")).isGreaterThanOrEqualTo(dates);
  }

  private static double share(String key) {
    var counts = Objects.requireNonNull(READING.counts.get(key));
    return (double) counts[1] / counts[0];
  }

  /** Words that mean something else in English. */
  @ParameterizedTest
  @CsvSource({
    "es, 'Once vez el once es red; no son 12 ni son 13. Los dos van a pie, come y once.'",
    "de, 'Die Die war alt. Man sage nicht, er sage es. Die Art war gut, also bald fast.'",
    "it, 'Le more sono rosse e il male fa male; come dire che more e come sono.'",
    "nl, 'Die man was die dag over de brand; hij had het over die war en die gift.'"
  })
  void englishLookingWordsInventNothing(String language, String text) {
    var names = new PlainEntityRecognizer();

    var read =
        Enricher.enrich(
            article(text, language), language, names, new Readers(StatementReader.NONE, PLACES));

    assertThat(read.entities()).isEmpty();
    assertThat(read.statements()).isEmpty();
    assertThat(ForeignStatements.in(text, language, read.entities())).isEmpty();
    assertThat(read.voices()).isEmpty();
    assertThat(read.dates()).isEmpty();
    assertThat(read.topics()).isEmpty();
    assertThat(read.places()).isEmpty();
    assertThat(read.reckoning().figures()).isEmpty();
    assertThat(read.reckoning().incidents()).isEmpty();
    assertThat(read.reckoning().casualties().killed()).isNull();
  }

  @Test
  void aLanguageThatIsNotKnownHasNoFigures() {
    var article = article("Tolv personer dog och 30 skadades i olyckan.", "sv");

    var read = Enricher.enrich(article, "sv", (text, language) -> List.of(), Readers.NONE);

    assertThat(read.reckoning().figures()).isEmpty();
    assertThat(read.statements()).isEmpty();
  }

  private static Article article(String text, String language) {
    return new Article(
        new ArticleId("1"),
        1,
        null,
        new Heading("", null),
        Credit.of("Riverton Post"),
        null,
        language,
        Body.of(text),
        PageNotes.NONE);
  }
}
