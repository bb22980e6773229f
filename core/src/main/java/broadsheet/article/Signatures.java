package broadsheet.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Blocks that a page's template treats alike: those of one tag and class, in one tag and class. */
final class Signatures {
  private final int[] own;
  private final int[] outer;
  private final List<int[]> tallies = new ArrayList<>();
  private int prose;

  Signatures(List<HtmlBlock> blocks, List<HtmlRegion> regions) {
    own = new int[regions.size()];
    outer = new int[regions.size()];
    var ids = new HashMap<String, Integer>();
    for (var i = 0; i < own.length; i++) {
      var region = regions.get(i);
      var name = region.element().normalName() + ' ' + region.element().attr("class");
      own[i] = id(name, ids);
      var parent = region.parent() < 0 ? 0 : own[region.parent()];
      outer[i] = id(own[i] + " in " + parent, ids);
    }
    for (var block : blocks) {
      count(block, tallies.get(own[block.region()]));
      count(block, tallies.get(outer[block.region()]));
      prose += block.isProse() ? block.words() : 0;
    }
  }

  private int id(String name, Map<String, Integer> ids) {
    var id = ids.computeIfAbsent(name, _ -> tallies.size());
    if (id == tallies.size()) {
      tallies.add(new int[4]);
    }
    return id;
  }

  private static void count(HtmlBlock block, int[] tally) {
    tally[0]++;
    tally[1] += block.words();
    tally[2] += block.linkedWords();
    tally[3] += block.isProse() ? block.words() : 0;
  }

  int proseShare(int region) {
    return BlockFeatures.share(tallies.get(own[region])[3], prose);
  }

  int linkShare(int region) {
    return BlockFeatures.share(tallies.get(own[region])[2], tallies.get(own[region])[1]);
  }

  int count(int region) {
    return BlockFeatures.log(tallies.get(own[region])[0]);
  }

  int parentProseShare(int region) {
    return BlockFeatures.share(tallies.get(outer[region])[3], prose);
  }

  int parentCount(int region) {
    return BlockFeatures.log(tallies.get(outer[region])[0]);
  }
}
