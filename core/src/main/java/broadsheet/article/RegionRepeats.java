package broadsheet.article;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

/** How many like elements with text stand side by side: teasers, comments, products, rows. */
final class RegionRepeats {
  private final int[] counts;

  RegionRepeats(List<HtmlRegion> regions) {
    counts = new int[regions.size()];
    var tallies = new HashMap<Long, int[]>();
    var kin = new int[regions.size()][];
    for (var i = 0; i < kin.length; i++) {
      var region = regions.get(i);
      var key = pair(region.parent() + 1, region.alike());
      kin[i] = tallies.computeIfAbsent(key, _ -> new int[1]);
      kin[i][0] += region.size() > 0 ? 1 : 0;
    }
    Arrays.setAll(counts, i -> kin[i][0]);
  }

  /** A key for two small numbers whose hashes do not fall together as those of plain pairs do. */
  static long pair(int one, int other) {
    return ((long) one << 32 | other) * 0x9E3779B97F4A7C15L;
  }

  int of(int region) {
    return counts[region];
  }
}
