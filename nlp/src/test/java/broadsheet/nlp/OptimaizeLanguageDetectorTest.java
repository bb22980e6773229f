package broadsheet.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OptimaizeLanguageDetectorTest {
  private static final String GERMAN =
      "Die Regierung hat am Montag beschlossen, die Brücke über den Fluss zu sperren und den"
          + " Verkehr umzuleiten.";

  private static OptimaizeLanguageDetector detector;

  @BeforeAll
  static void load() {
    detector = OptimaizeLanguageDetector.load();
  }

  @Test
  void languageIsToldFromAFewSentences() {
    assertThat(detector.detect(GERMAN, null)).isEqualTo("de");
    assertThat(
            detector.detect(
                "The harbour was closed on Monday after a storm damaged two of its cranes.", null))
        .isEqualTo("en");
    assertThat(
            detector.detect(
                "El puerto fue cerrado el lunes después de que una tormenta dañara dos grúas.",
                null))
        .isEqualTo("es");
    assertThat(
            detector.detect(
                "Порт закрили в понеділок, бо буря пошкодила два крани, повідомила влада.", null))
        .isEqualTo("uk");
  }

  @Test
  void clearTextOverrulesWhatThePageDeclared() {
    assertThat(detector.detect(GERMAN, "en")).isEqualTo("de");
  }

  @Test
  void declaredLanguageDecidesAboutShortText() {
    assertThat(detector.detect("Orlik in Riverton", "en-GB")).isEqualTo("en");
    assertThat(detector.detect("OK", "sv")).isEqualTo("sv");
  }

  @Test
  void textWithoutWordsIsUndetermined() {
    assertThat(detector.detect("", null)).isEqualTo("und");
    assertThat(detector.detect("12 : 7 — 2026", null)).isEqualTo("und");
    assertThat(detector.detect("1", "no language!")).isEqualTo("und");
  }

  @Test
  void sameTextHasAlwaysTheSameAnswer() {
    assertThat(detector.detect("Orlik Salline Brezna", null))
        .isEqualTo(detector.detect("Orlik Salline Brezna", null));
  }
}
