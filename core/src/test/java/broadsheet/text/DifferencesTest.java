package broadsheet.text;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.text.Differences.Run;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DifferencesTest {
  private static int[] letters(String word) {
    return word.chars().toArray();
  }

  private static int commonLength(int[] before, int[] after) {
    return Differences.common(before, after).stream().mapToInt(Run::length).sum();
  }

  @Test
  void equalSequencesAreOneRun() {
    assertThat(Differences.common(letters("ferry"), letters("ferry")))
        .containsExactly(new Run(0, 0, 5));
  }

  @Test
  void nothingIsCommonWithNothing() {
    assertThat(Differences.common(letters(""), letters("quay"))).isEmpty();
    assertThat(Differences.common(letters("abc"), letters("xyz"))).isEmpty();
  }

  @Test
  void whatWasPutInIsLeftBetweenTheRuns() {
    assertThat(Differences.common(letters("abcf"), letters("abXcYf")))
        .containsExactly(new Run(0, 0, 2), new Run(2, 3, 1), new Run(3, 5, 1));
  }

  @Test
  void asMuchAsPossibleIsCommon() {
    var random = new Random(7);
    for (var round = 0; round < 400; round++) {
      var before = random.ints(random.nextInt(30), 0, 5).toArray();
      var after = random.ints(random.nextInt(30), 0, 5).toArray();

      assertThat(commonLength(before, after))
          .as("%s / %s", Arrays.toString(before), Arrays.toString(after))
          .isEqualTo(longest(before, after));
    }
  }

  /** The length of a longest common subsequence, by the book. */
  private static int longest(int[] before, int[] after) {
    var lengths = new int[before.length + 1][after.length + 1];
    for (var i = before.length - 1; i >= 0; i--) {
      for (var j = after.length - 1; j >= 0; j--) {
        lengths[i][j] =
            before[i] == after[j]
                ? lengths[i + 1][j + 1] + 1
                : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
      }
    }
    return lengths[0][0];
  }

  @Test
  void runsAreEqualAndInOrder() {
    var random = new Random(11);
    var before = random.ints(500, 0, 9).toArray();
    var after = random.ints(700, 0, 9).toArray();

    var last = new Run(0, 0, 0);
    for (var run : Differences.common(before, after)) {
      assertThat(run.before()).isGreaterThanOrEqualTo(last.before() + last.length());
      assertThat(run.after()).isGreaterThanOrEqualTo(last.after() + last.length());
      assertThat(Arrays.copyOfRange(before, run.before(), run.before() + run.length()))
          .isEqualTo(Arrays.copyOfRange(after, run.after(), run.after() + run.length()));
      last = run;
    }
  }

  @Test
  void longSequencesWithNothingInCommonEndSoon() {
    var before = IntStream.range(0, 200_000).toArray();
    var after = IntStream.range(200_000, 400_000).toArray();

    assertThat(Differences.common(before, after)).isEmpty();
  }
}
