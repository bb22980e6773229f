package broadsheet.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** Blocks that a page's template treats alike: those of one tag and class, in one tag and class. */
final class Signatures {
  private final int[] own;
  private final int[] outer;
  private final List<int[]> tallies = new ArrayList<>();
  private int prose;

  Signatures(List<HtmlBlock> blocks, List<HtmlRegion> regions) {
    outer = new int[regions.size()];
    own = new int[regions.size()];
    var kinds = 0;
    for (var i = 0; i < own.length; i++) {
      own[i] = regions.get(i).alike();
      kinds = Math.max(kinds, own[i] + 1);
    }
    for (var i = 0; i < kinds; i++) {
      tallies.add(new int[4]);
    }
    var pairs = new HashMap<Long, Integer>();
    for (var i = 0; i < own.length; i++) {
      var parent = regions.get(i).parent();
      var pair = RegionRepeats.pair(own[i], parent < 0 ? 0 : own[parent] + 1);
      outer[i] = pairs.computeIfAbsent(pair, _ -> newTally());
    }
    for (var block : blocks) {
      count(block, tallies.get(own[block.region()]));
      count(block, tallies.get(outer[block.region()]));
      prose += block.isProse() ? block.words() : 0;
    }
  }

  private int newTally() {
    tallies.add(new int[4]);
    return tallies.size() - 1;
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
