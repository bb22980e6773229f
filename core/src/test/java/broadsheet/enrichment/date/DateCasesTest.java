package broadsheet.enrichment.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Short articles made to mislead: all their dates are found, and nothing else. */
class DateCasesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "weekdays",
        "relative",
        "calendar",
        "times",
        "spanish",
        "french",
        "german",
        "italian",
        "portuguese",
        "dutch",
        "ukrainian",
        "russian",
        "arabic"
      })
  void everyDateIsFoundAndNothingElse(String file) {
    var cases = DateCase.in(file);

    assertThat(cases).isNotEmpty();
    assertThat(cases)
        .allSatisfy(one -> assertThat(one.found()).as(one.title()).isEqualTo(one.claims()));
  }

  @Test
  void aLanguageThatIsNotKnownHasNoDates() {
    assertThat(Dates.in("Laiva upposi tiistaina 3. kesäkuuta.", "fi", null)).isEmpty();
  }

  @Test
  void aRequestHasBareDaysAndHours() {
    var day = LocalDate.of(2025, 6, 4);

    assertThat(Dates.inRequest("what was said on the 15th", day))
        .extracting(ToldDate::value)
        .containsExactly("2025-05-15");
    assertThat(Dates.inRequest("who spoke at 7", day))
        .extracting(ToldDate::value)
        .containsExactly("2025-06-04T07:00");
  }

  @Test
  void wordsRepeatedWithoutEndAreReadInPieces() {
    var text = "from the first Friday of a day after ".repeat(5_000) + "two and ".repeat(5_000);

    assertThat(Dates.in(text, "en", LocalDate.of(2025, 6, 4))).hasSizeLessThanOrEqualTo(2_000);
  }

  @Test
  void everyDateSaysHowItWasFound() {
    var dates = Dates.in("It rained on Tuesday.", "en", LocalDate.of(2025, 6, 4));

    assertThat(dates.getFirst().reason())
        .isEqualTo("“tuesday”, counted from Wednesday 4 June 2025, day of publication");
  }
}
