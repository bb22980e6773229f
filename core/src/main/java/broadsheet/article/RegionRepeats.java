package broadsheet.article;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

/** How many like elements with text stand side by side: teasers, comments, products, rows. */
final class RegionRepeats {
  private final int[] counts;

  RegionRepeats(List<HtmlRegion> regions) {
    counts = new int[regions.size()];
    var tallies = new HashMap<Kin, int[]>();
    var kin = new int[regions.size()][];
    for (var i = 0; i < kin.length; i++) {
      var region = regions.get(i);
      var name = region.element().normalName() + ' ' + firstClass(region.element().attr("class"));
      kin[i] = tallies.computeIfAbsent(new Kin(region.parent(), name), _ -> new int[1]);
      kin[i][0] += region.size() > 0 ? 1 : 0;
    }
    Arrays.setAll(counts, i -> kin[i][0]);
  }

  private record Kin(int parent, String name) {}

  private static String firstClass(String names) {
    var end = names.indexOf(' ');
    return end < 0 ? names : names.substring(0, end);
  }

  int of(int region) {
    return counts[region];
  }
}
