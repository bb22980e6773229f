package broadsheet.story;

import java.util.Arrays;
import java.util.List;

/**
 * What an article and a whole story have in common, and what speaks for other stories, as small
 * whole numbers for {@link StoryForest}.
 */
final class StoryRow {
  /** How many values there are. */
  static final int WIDTH = 36;

  private static final int MAX = 63;
  private static final int JUDGED = 6;
  private static final double SMALLEST = 1e-3;

  private final byte[] row = new byte[WIDTH];
  private int width;

  private StoryRow() {}

  /**
   * The values.
   *
   * @param likest the story's candidates, likest first
   * @param rival the score of the likest report of any other story, 0 when there is none
   */
  static StoryRow of(StoryMemory.Look look, List<Likeness> likest, double rival) {
    var row = new StoryRow();
    row.likeness(look, likest, rival);
    for (var kind = 0; kind < Profile.KINDS; kind++) {
      var shared = look.shared(kind);
      row.add(63 * shared.cover());
      row.add(5 * shared.own());
      row.add(5 * shared.second());
    }
    row.traits(look);
    return row;
  }

  byte[] values() {
    return row.clone();
  }

  private void likeness(StoryMemory.Look look, List<Likeness> likest, double rival) {
    var size = look.size();
    var judged = Math.min(JUDGED, size);
    var mean = likest.stream().limit(judged).mapToDouble(Likeness::score).sum() / judged;
    var all = likest.stream().mapToDouble(Likeness::score).sum() / size;
    var first = likest.getFirst().score();
    odds(first);
    odds(mean);
    odds(all);
    odds(likest.size() > 1 ? likest.get(1).score() : 0);
    odds(rival);
    add(32 + 4 * (logOdds(first) - logOdds(rival)));
    add(63.0 * likest.size() / size);
    add(12 * Math.log(size));
    add(12 * Math.log1p(look.silence()));
    add(12 * Math.log1p(look.age()));
    add(look.hasOutlet() ? 1 : 0);
  }

  private void traits(StoryMemory.Look look) {
    for (var kind = 0; kind < Profile.TRAITS; kind++) {
      var own = look.traits(kind);
      var known = look.storyTraits(kind);
      var shared = Arrays.stream(own).filter(v -> known.getOrDefault(v, 0) > 0).count();
      var widely = Arrays.stream(own).map(v -> known.getOrDefault(v, 0)).max().orElse(0);
      var isUnknown = own.length == 0 || known.isEmpty();
      add(isUnknown ? 0 : shared == 0 ? 1 : 2 + 8.0 * shared / Math.min(own.length, known.size()));
      add(isUnknown ? 0 : 1 + 20.0 * widely / look.size());
    }
  }

  private void odds(double chance) {
    add(32 + 4.5 * logOdds(chance));
  }

  private static double logOdds(double chance) {
    return Math.log((chance + SMALLEST) / (1 - chance + SMALLEST));
  }

  private void add(double value) {
    row[width++] = (byte) Math.clamp(Math.round(value), 0, MAX);
  }
}
