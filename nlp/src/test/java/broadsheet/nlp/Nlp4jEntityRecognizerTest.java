package broadsheet.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.enrichment.EntityRecognizer;
import broadsheet.enrichment.EntityType;
import broadsheet.enrichment.NameSpan;
import broadsheet.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Loads the model once: half a minute after a clean build, seconds once its tables are packed. */
@Tag("heavy")
class Nlp4jEntityRecognizerTest {
  private static final Path PACKED = Path.of("target", "name-model", "words.bin");
  private static final List<NameSpan> OTHERS =
      List.of(new NameSpan(new Span(0, 1), EntityType.OTHER));
  private static final EntityRecognizer PLAIN = (text, language) -> OTHERS;
  private static final String TEXT =
      """
      Dagna Orlik, the foreign minister of Poland, flew to Cairo on Monday.

      \u201cWe have a deal,\u201d Ms. Orlik told the European Union\u2019s delegation \ud83d\ude00 in Egypt.
      Officials of the World Bank and the Egyptian government confirmed it.
      """;

  private static Nlp4jEntityRecognizer recognizer;

  @BeforeAll
  static void load() throws IOException {
    Files.createDirectories(PACKED.getParent());
    recognizer = Nlp4jEntityRecognizer.load(PLAIN, PACKED);
  }

  @Test
  void namesAreFoundWithTheirTypes() {
    assertThat(found(TEXT))
        .contains(
            "PERSON Dagna Orlik", "PLACE Poland", "PLACE Cairo", "PLACE Egypt", "GROUP Egyptian")
        .anyMatch(name -> name.startsWith("ORGANIZATION") && name.contains("European Union"))
        .anyMatch(name -> name.startsWith("ORGANIZATION") && name.contains("World Bank"));
  }

  @Test
  void namesComeInOrderAndNeverCrossALine() {
    var names = recognizer.recognize(TEXT, "en");

    assertThat(names).isNotEmpty();
    for (var i = 1; i < names.size(); i++) {
      assertThat(names.get(i).span().begin()).isGreaterThanOrEqualTo(names.get(i - 1).span().end());
    }
    assertThat(names).noneMatch(name -> name.span().in(TEXT).contains("\n"));
  }

  @Test
  void otherLanguagesGoToTheOtherRecognizer() {
    assertThat(recognizer.recognize(TEXT, "fr")).isEqualTo(OTHERS);
  }

  @Test
  void manyThreadsGetTheSameNames() {
    var expected = recognizer.recognize(TEXT, "en");

    var all =
        IntStream.range(0, 64).parallel().mapToObj(i -> recognizer.recognize(TEXT, "en")).toList();

    assertThat(all).containsOnly(expected);
  }

  @Test
  void packedTablesAreReadBackAsTheyWere() throws IOException {
    assertThat(Files.size(PACKED)).isGreaterThan(1 << 20);

    var again = Nlp4jEntityRecognizer.load(PLAIN, PACKED);

    assertThat(again.recognize(TEXT, "en")).isEqualTo(recognizer.recognize(TEXT, "en"));
  }

  @Test
  void hostileTextIsReadInBoundedTime() {
    var text =
        "x".repeat(300_000) + " Orlik in Cairo " + "(((".repeat(50_000) + "a. ".repeat(50_000);

    assertThat(recognizer.recognize(text, "en"))
        .allMatch(name -> name.span().end() <= text.length());
    assertThat(recognizer.recognize("", "en")).isEmpty();
    assertThat(recognizer.recognize("\ud800\n\n\u0000", "en")).isEmpty();
  }

  private static List<String> found(String text) {
    return recognizer.recognize(text, "en").stream()
        .map(name -> name.type() + " " + name.span().in(text))
        .toList();
  }
}
