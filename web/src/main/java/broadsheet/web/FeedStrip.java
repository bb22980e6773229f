package broadsheet.web;

import broadsheet.source.DayCount;
import java.util.List;

/**
 * A feed's last thirty days as small bars: tall when all looks went well, half when some failed, a
 * hollow stub when all did, a dot when there was none. Shape tells it, not colour alone.
 *
 * @param well the path of days on which all looks went well; likewise {@code mixed}, {@code failed}
 *     and {@code none}
 * @param words the same for those who do not see it
 */
public record FeedStrip(String well, String mixed, String failed, String none, String words) {
  private static final int STEP = 4;

  static FeedStrip of(List<DayCount> days) {
    var paths = new StringBuilder[] {path(), path(), path(), path()};
    var counts = new int[paths.length];
    for (var i = 0; i < days.size(); i++) {
      var kind = kind(days.get(i));
      paths[kind].append(bar(kind, i * STEP));
      counts[kind]++;
    }
    return new FeedStrip(
        paths[0].toString(),
        paths[1].toString(),
        paths[2].toString(),
        paths[3].toString(),
        words(days.size(), counts));
  }

  private static StringBuilder path() {
    return new StringBuilder();
  }

  private static int kind(DayCount day) {
    if (day.well() > 0) {
      return day.failed() == 0 ? 0 : 1;
    }
    return day.failed() > 0 ? 2 : 3;
  }

  private static String bar(int kind, int x) {
    return switch (kind) {
      case 0 -> "M" + x + " 1h3v14h-3z";
      case 1 -> "M" + x + " 8h3v7h-3z";
      case 2 -> "M" + x + " 10h3v5h-3zM" + x + " 1h3v3h-3z";
      default -> "M" + x + " 14h3v1h-3z";
    };
  }

  private static String words(int days, int[] counts) {
    return "Last "
        + days
        + " days: "
        + counts[0]
        + " well, "
        + counts[1]
        + " with some failures, "
        + counts[2]
        + " failed, "
        + counts[3]
        + " without a look";
  }
}
