package broadsheet.enrichment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import broadsheet.nlp.EnglishWords;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class LearntEntityRecognizerTest extends EntityRecognizerContract {
  private static final EntityRecognizer SHIPPED = shipped();

  @Override
  EntityRecognizer recognizer() {
    return SHIPPED;
  }

  @Test
  void personsPlacesBodiesAndPeoplesAreToldApart() {
    var text =
        "The Harbour Safety Bureau in Lisbon said on Monday that Dagna Orlik, a Portuguese"
            + " engineer, would lead the inquiry.";

    assertThat(found(text))
        .containsExactly(
            "ORGANIZATION Harbour Safety Bureau",
            "PLACE Lisbon",
            "PERSON Dagna Orlik",
            "GROUP Portuguese");
  }

  @Test
  void aNameInCapitalsIsFoundByItsBody() {
    var text =
        "MARLO VENTRIS QUITS AS MAYOR OF OSLO\n\nMarlo Ventris resigned on Friday. Ventris had led"
            + " the council in Oslo since May.";

    assertThat(found(text)).contains("PERSON MARLO VENTRIS", "PLACE OSLO", "PERSON Ventris");
  }

  @Test
  void aPlaceBeforeAHyphenIsAPlace() {
    assertThat(found("The Vienna-based carrier and a pro-Russian party met Dagna Tarn."))
        .containsExactly("PLACE Vienna", "GROUP Russian", "PERSON Dagna Tarn");
  }

  @Test
  void aNameMissedOnceIsFoundWhereItStandsAgain() {
    var text = "Oskar Lindqvist spoke first. Later Lindqvist left. \"Lindqvist: no comment.\"";

    assertThat(found(text)).filteredOn(name -> name.endsWith("Lindqvist")).hasSize(3);
  }

  @Test
  void otherLanguagesGoToTheOtherRecogniser() {
    EntityRecognizer none = (text, language) -> List.of();
    var recognizer =
        new LearntEntityRecognizer(unpacked("english-names.bin.gz"), NameLexicon.EMPTY, none);

    assertThat(recognizer.recognize("Dagna Orlik ging nach Wien.", "de")).isEmpty();
  }

  @Test
  void weightsOfAnotherSizeAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new LearntEntityRecognizer(
                new byte[3], NameLexicon.EMPTY, new PlainEntityRecognizer()));
  }

  private static List<String> found(String text) {
    return SHIPPED.recognize(text, "en").stream()
        .map(name -> name.type() + " " + name.span().in(text))
        .toList();
  }

  static EntityRecognizer shipped() {
    var lexicon = EnglishWords.load();
    return new LearntEntityRecognizer(
        unpacked("english-names.bin.gz"), lexicon, new PlainEntityRecognizer());
  }

  private static byte[] unpacked(String name) {
    try (var packed =
        new GZIPInputStream(
            Objects.requireNonNull(
                EntityRecognizer.class.getResourceAsStream("/broadsheet/enrichment/" + name)))) {
      return packed.readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException(name, e);
    }
  }
}
