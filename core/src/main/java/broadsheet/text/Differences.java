package broadsheet.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds what two sequences have in common, so that as little as possible is left (Myers, An O(ND)
 * difference algorithm and its variations, 1986, § 4b: in linear space). Where a stretch differs in
 * more than {@link #COST_MAX} places from either side, it counts as different altogether; so the
 * time is bounded too.
 */
public final class Differences {
  /** Differences looked through from either side of one stretch. */
  static final int COST_MAX = 1_500;

  private final int[] before;
  private final int[] after;
  private final Front forward = new Front(false);
  private final Front backward = new Front(true);
  private final List<Run> runs = new ArrayList<>();

  /** Equal elements: {@code length} of them, from these places on. */
  public record Run(int before, int after, int length) {}

  private record Point(int before, int after) {}

  /** Parts of both sequences, ends outside. */
  private record Stretch(Point begin, Point end) {
    int olds() {
      return end.before - begin.before;
    }

    int news() {
      return end.after - begin.after;
    }
  }

  private Differences(int[] before, int[] after) {
    this.before = before;
    this.after = after;
  }

  /** The common runs in order; no two of them touch in both sequences. */
  public static List<Run> common(int[] before, int[] after) {
    var differences = new Differences(before, after);
    differences.compare(new Stretch(new Point(0, 0), new Point(before.length, after.length)));
    return List.copyOf(differences.runs);
  }

  private void compare(Stretch whole) {
    var head = commonHead(whole);
    add(whole.begin, head);
    var begin = new Point(whole.begin.before + head, whole.begin.after + head);
    var tail = commonTail(new Stretch(begin, whole.end));
    var end = new Point(whole.end.before - tail, whole.end.after - tail);
    var rest = new Stretch(begin, end);
    var middle = rest.olds() == 0 || rest.news() == 0 ? null : middle(rest);
    if (middle != null) {
      compare(new Stretch(begin, middle));
      compare(new Stretch(middle, end));
    }
    add(end, tail);
  }

  private int commonHead(Stretch stretch) {
    var most = Math.min(stretch.olds(), stretch.news());
    var length = 0;
    while (length < most
        && before[stretch.begin.before + length] == after[stretch.begin.after + length]) {
      length++;
    }
    return length;
  }

  private int commonTail(Stretch stretch) {
    var most = Math.min(stretch.olds(), stretch.news());
    var length = 0;
    while (length < most
        && before[stretch.end.before - length - 1] == after[stretch.end.after - length - 1]) {
      length++;
    }
    return length;
  }

  private void add(Point begin, int length) {
    if (length == 0) {
      return;
    }
    var last = runs.isEmpty() ? new Run(-1, -1, 0) : runs.getLast();
    if (last.before + last.length == begin.before && last.after + last.length == begin.after) {
      runs.set(runs.size() - 1, new Run(last.before, last.after, last.length + length));
    } else {
      runs.add(new Run(begin.before, begin.after, length));
    }
  }

  /** A point on a shortest way through the stretch, null when every way is too long. */
  private @Nullable Point middle(Stretch stretch) {
    var most = Math.min(COST_MAX, (stretch.olds() + stretch.news() + 1) / 2);
    Point met = null;
    for (var cost = 0; cost <= most && met == null; cost++) {
      met = forward.advance(stretch, cost, backward, cost - 1);
      met = met == null ? backward.advance(stretch, cost, forward, cost) : met;
    }
    return met;
  }

  /**
   * How far one can come from one end of a stretch with so many differences, on each diagonal:
   * counted from that end, so that both fronts reckon alike.
   */
  private final class Front {
    private static final int SIZE = 2 * COST_MAX + 4;
    private static final int NEVER = -1;

    private final boolean isMirrored;
    private final int[] reached = new int[SIZE];

    Front(boolean isMirrored) {
      this.isMirrored = isMirrored;
    }

    /** One difference more; answers where the fronts met. */
    @Nullable Point advance(Stretch stretch, int cost, Front other, int otherCost) {
      var apart = stretch.olds() - stretch.news();
      for (var diagonal = -cost; diagonal <= cost; diagonal += 2) {
        var old = slide(stretch, diagonal, begin(stretch, diagonal, cost));
        reached[at(diagonal)] = old;
        var facing = other.reached(apart - diagonal, otherCost);
        if (old != NEVER && facing != NEVER && old + facing >= stretch.olds()) {
          return point(stretch, old, old - diagonal);
        }
      }
      return null;
    }

    /** Leaves out an old element or takes in a new one, whichever comes further. */
    private int begin(Stretch stretch, int diagonal, int cost) {
      if (cost == 0) {
        return 0;
      }
      var taken = reached(diagonal + 1, cost - 1);
      var left = reached(diagonal - 1, cost - 1);
      var byTaking = taken == NEVER || taken - diagonal > stretch.news() ? NEVER : taken;
      var byLeaving = left == NEVER || left + 1 > stretch.olds() ? NEVER : left + 1;
      return Math.max(byTaking, byLeaving);
    }

    private int slide(Stretch stretch, int diagonal, int from) {
      var old = from;
      while (old != NEVER
          && old < stretch.olds()
          && old - diagonal < stretch.news()
          && isEqual(stretch, old, old - diagonal)) {
        old++;
      }
      return old;
    }

    private boolean isEqual(Stretch stretch, int old, int fresh) {
      return isMirrored
          ? before[stretch.end.before - 1 - old] == after[stretch.end.after - 1 - fresh]
          : before[stretch.begin.before + old] == after[stretch.begin.after + fresh];
    }

    private int reached(int diagonal, int cost) {
      var isOn = Math.abs(diagonal) <= cost && (diagonal + cost) % 2 == 0;
      return isOn ? reached[at(diagonal)] : NEVER;
    }

    private Point point(Stretch stretch, int old, int fresh) {
      return isMirrored
          ? new Point(stretch.end.before - old, stretch.end.after - fresh)
          : new Point(stretch.begin.before + old, stretch.begin.after + fresh);
    }

    private static int at(int diagonal) {
      return Math.floorMod(diagonal, SIZE);
    }
  }
}
