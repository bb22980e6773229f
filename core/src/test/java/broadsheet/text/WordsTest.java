package broadsheet.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WordsTest {
  @Test
  void hyphensApostrophesAndPointsInsideBelongToTheWord() {
    assertThat(words("The U.S.-backed cease-fire isn't 3.5% of $1,200, says F.S.B. (AT&T)."))
        .containsExactly(
            "The",
            "U.S.",
            "backed",
            "cease-fire",
            "isn't",
            "3.5",
            "of",
            "1,200",
            "says",
            "F.S.B.",
            "AT&T");
  }

  @Test
  void fullStopIsNoPartOfTheLastWord() {
    assertThat(words("She left. He stayed...")).containsExactly("She", "left", "He", "stayed");
  }

  @Test
  void possessiveEndingsAreCutOff() {
    assertThat(Words.withoutPossessive("Orlik's")).isEqualTo("Orlik");
    assertThat(Words.withoutPossessive("Orlik\u2019s")).isEqualTo("Orlik");
    assertThat(Words.withoutPossessive("officers'")).isEqualTo("officers");
    assertThat(Words.withoutPossessive("its")).isEqualTo("its");
  }

  @Test
  void acronymsAreKnownByTheirCapitals() {
    assertThat(List.of("NATO", "U.S.", "G7", "KCNA")).allMatch(Words::isAcronym);
    assertThat(List.of("A", "Nato", "x", "7", "")).noneMatch(Words::isAcronym);
  }

  @Property
  void wordsStandInOrderInsideAnyText(@ForAll String text) {
    var end = 0;
    for (var word : Words.in(text)) {
      assertThat(word.begin()).isGreaterThanOrEqualTo(end);
      assertThat(word.end()).isBetween(word.begin() + 1, text.length());
      end = word.end();
    }
  }

  private static List<String> words(String text) {
    return Words.in(text).stream().map(word -> word.in(text)).toList();
  }
}
