package broadsheet.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes one order out of several: reciprocal rank fusion (Cormack, Clarke and Büttcher 2009). */
final class Ranking {
  /** As in the paper: how little the first places count more than those after them. */
  private static final int SMOOTHING = 60;

  private Ranking() {}

  /** A document of the index and how well it answers. */
  record Ranked(int document, double score) {}

  /** Best first; of equals, the one that stands first in the earlier list. */
  static List<Ranked> fused(List<List<Ranked>> lists) {
    var scores = new HashMap<Integer, Double>();
    var firstSeen = new HashMap<Integer, Integer>();
    for (var list : lists) {
      for (var rank = 0; rank < list.size(); rank++) {
        var document = list.get(rank).document();
        scores.merge(document, 1.0 / (SMOOTHING + rank + 1), Double::sum);
        firstSeen.putIfAbsent(document, firstSeen.size());
      }
    }
    var fused = new ArrayList<Ranked>();
    for (Map.Entry<Integer, Double> each : scores.entrySet()) {
      fused.add(new Ranked(each.getKey(), each.getValue()));
    }
    fused.sort(
        Comparator.comparingDouble(Ranked::score)
            .reversed()
            .thenComparing(ranked -> firstSeen.getOrDefault(ranked.document(), 0)));
    return List.copyOf(fused);
  }
}
