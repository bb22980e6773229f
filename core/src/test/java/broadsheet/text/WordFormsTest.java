package broadsheet.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordFormsTest {
  @Test
  void possessiveEndingsAreCutOff() {
    assertThat(WordForms.withoutPossessive("Orlik's")).isEqualTo("Orlik");
    assertThat(WordForms.withoutPossessive("Orlik\u2019s")).isEqualTo("Orlik");
    assertThat(WordForms.withoutPossessive("officers'")).isEqualTo("officers");
    assertThat(WordForms.withoutPossessive("its")).isEqualTo("its");
  }

  @Test
  void acronymsAreKnownByTheirCapitals() {
    assertThat(List.of("NATO", "U.S.", "G7", "KCNA")).allMatch(WordForms::isAcronym);
    assertThat(List.of("A", "Nato", "x", "7", "")).noneMatch(WordForms::isAcronym);
  }
}
