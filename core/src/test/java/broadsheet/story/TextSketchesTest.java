package broadsheet.story;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextSketchesTest {
  private static final List<String> REPORT = words(0, 200);

  @Test
  void trimmedTextIsACopy() {
    assertThat(isCopy(REPORT, REPORT.subList(0, 130))).isTrue();
  }

  @Test
  void textWithLocalParagraphsAddedIsACopy() {
    var longer = new ArrayList<>(REPORT);
    longer.addAll(words(5_000, 60));

    assertThat(isCopy(REPORT, longer)).isTrue();
  }

  @Test
  void otherTextIsNoCopy() {
    assertThat(isCopy(REPORT, words(9_000, 200))).isFalse();
  }

  @Test
  void sharedQuotationMakesNoCopy() {
    var other = new ArrayList<>(words(9_000, 150));
    other.addAll(REPORT.subList(20, 50));

    assertThat(isCopy(REPORT, other)).isFalse();
  }

  @Test
  void shortTextIsNeverACopy() {
    var flash = Words.keys("The ferry to Mirande is late again");

    assertThat(isCopy(flash, flash)).isFalse();
    assertThat(TextSketches.bands(TextSketches.of(flash))).isEmpty();
  }

  @Test
  void copiesShareABand() {
    var bands = TextSketches.bands(TextSketches.of(REPORT));
    var trimmed = TextSketches.bands(TextSketches.of(REPORT.subList(40, 190)));

    assertThat(IntStream.range(0, bands.length).anyMatch(i -> bands[i] == trimmed[i])).isTrue();
  }

  private static boolean isCopy(List<String> a, List<String> b) {
    return TextSketches.isCopy(TextSketches.of(a), TextSketches.of(b));
  }

  private static List<String> words(int from, int count) {
    return IntStream.range(from, from + count).mapToObj(i -> "word" + i * 7919 % 100_003).toList();
  }
}
