package broadsheet.article;

import broadsheet.text.Differences;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts the parts of an old and a new text beside each other: paragraphs, or sentences. */
final class Alignment {
  /** Parts at least this alike are one part that was rewritten. */
  private static final double ALIKE_MIN = 0.4;

  /** Larger gaps are not looked through for rewritten parts. */
  private static final int PAIRS_MAX = 10_000;

  private static final int NONE = -1;

  private final List<DiffTokens> before;
  private final List<DiffTokens> after;
  private final List<Pair> pairs = new ArrayList<>();

  /** One part in both texts; -1 where one text has no such part. */
  record Pair(int before, int after, boolean same) {
    boolean isAdded() {
      return before == NONE;
    }

    boolean isRemoved() {
      return after == NONE;
    }
  }

  private Alignment(List<DiffTokens> before, List<DiffTokens> after) {
    this.before = before;
    this.after = after;
  }

  /** All parts of both, in order. */
  static List<Pair> of(List<DiffTokens> before, List<DiffTokens> after) {
    var alignment = new Alignment(before, after);
    alignment.run();
    return alignment.pairs;
  }

  private void run() {
    var numbers = new HashMap<String, Integer>();
    var old = before.stream().mapToInt(part -> number(numbers, part)).toArray();
    var fresh = after.stream().mapToInt(part -> number(numbers, part)).toArray();
    var oldAt = 0;
    var freshAt = 0;
    for (var run : Differences.common(old, fresh)) {
      addGap(oldAt, run.before(), freshAt, run.after());
      for (var i = 0; i < run.length(); i++) {
        pairs.add(new Pair(run.before() + i, run.after() + i, true));
      }
      oldAt = run.before() + run.length();
      freshAt = run.after() + run.length();
    }
    addGap(oldAt, old.length, freshAt, fresh.length);
  }

  private static int number(Map<String, Integer> numbers, DiffTokens part) {
    return numbers.computeIfAbsent(part.key(), _ -> numbers.size());
  }

  /** Between equal parts: the pairing in order that is the most alike altogether. */
  private void addGap(int oldBegin, int oldEnd, int freshBegin, int freshEnd) {
    var olds = oldEnd - oldBegin;
    var news = freshEnd - freshBegin;
    var isLarge = (long) olds * news > PAIRS_MAX;
    var best =
        isLarge ? new double[1][1] : best(new int[] {oldBegin, oldEnd, freshBegin, freshEnd});
    var i = 0;
    var j = 0;
    while (i < olds && j < news && !isLarge) {
      if (best[i][j] == best[i + 1][j]) {
        pairs.add(new Pair(oldBegin + i++, NONE, false));
      } else if (best[i][j] == best[i][j + 1]) {
        pairs.add(new Pair(NONE, freshBegin + j++, false));
      } else {
        pairs.add(new Pair(oldBegin + i++, freshBegin + j++, false));
      }
    }
    while (i < olds) {
      pairs.add(new Pair(oldBegin + i++, NONE, false));
    }
    while (j < news) {
      pairs.add(new Pair(NONE, freshBegin + j++, false));
    }
  }

  /** The likeness that can be had from each place on. */
  private double[][] best(int[] gap) {
    var olds = gap[1] - gap[0];
    var news = gap[3] - gap[2];
    var best = new double[olds + 1][news + 1];
    for (var i = olds - 1; i >= 0; i--) {
      for (var j = news - 1; j >= 0; j--) {
        var alike = likeness(before.get(gap[0] + i), after.get(gap[2] + j));
        var paired = alike < ALIKE_MIN ? 0 : alike + best[i + 1][j + 1];
        best[i][j] = Math.max(paired, Math.max(best[i + 1][j], best[i][j + 1]));
      }
    }
    return best;
  }

  /** Shared words of all words (Dice), from 0 to 1. */
  static double likeness(DiffTokens one, DiffTokens other) {
    var counts = new HashMap<String, Integer>();
    one.keys().forEach(key -> counts.merge(key, 1, Integer::sum));
    var shared = 0;
    for (var key : other.keys()) {
      var left = counts.getOrDefault(key, 0);
      shared += left > 0 ? 1 : 0;
      counts.put(key, left - 1);
    }
    var all = one.keys().size() + other.keys().size();
    return all == 0 ? 1 : 2.0 * shared / all;
  }
}
