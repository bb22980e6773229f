package broadsheet.enrichment.date;

import static org.assertj.core.api.Assertions.assertThat;

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
}
