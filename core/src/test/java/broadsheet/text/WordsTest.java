package broadsheet.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {
  @Test
  void keepsHyphensApostrophesAndNumbersInside() {
    assertThat(texts("Dagna’s cease-fire -- 'won't' cost 5,000.50 (3%)."))
        .containsExactly("Dagna’s", "cease-fire", "won't", "cost", "5,000.50", "3");
  }

  @Test
  void acronymKeepsItsLastFullStop() {
    assertThat(texts("The U.S. and F.S.B. men. End."))
        .containsExactly("The", "U.S.", "and", "F.S.B.", "men", "End");
  }

  @Test
  void readsBeyondTheBasicPlane() {
    assertThat(texts("naïve e\u0301t \uD83D\uDE00 𝒜b 漢字")).hasSize(5);
  }

  @Test
  void keysCompareAcrossCaseAndApostrophes() {
    assertThat(Words.keys("Orlik’s SHIP")).isEqualTo(List.of("orlik's", "ship"));
  }

  private static List<String> texts(String text) {
    return Words.in(text).stream().map(span -> span.in(text)).toList();
  }
}
