package broadsheet.article;

import broadsheet.text.Words;
import java.util.HashSet;
import java.util.List;

/** Where on the page the article's headline stands, and how far the other blocks are from it. */
final class TitlePlace {
  private static final int WORDS_MAX = 40;
  private static final double LIKE_MIN = 0.5;
  private static final double HEADING_EXTRA = 0.2;

  private final int block;
  private final int[] levels;

  TitlePlace(HtmlBlocks page, String title) {
    block = find(page.blocks(), page.regions(), title);
    levels = new int[page.regions().size()];
    for (var i = 0; i < levels.length; i++) {
      var region = page.regions().get(i);
      var around = block >= region.from() && block < region.to();
      levels[i] = around || region.parent() < 0 ? 0 : levels[region.parent()] + 1;
    }
  }

  /** The block that is likest to the title, a top heading before others; -1 for none. */
  private static int find(List<HtmlBlock> blocks, List<HtmlRegion> regions, String title) {
    var wanted = new HashSet<>(Words.keys(title));
    var found = -1;
    var most = LIKE_MIN;
    for (var i = 0; i < blocks.size() && !wanted.isEmpty(); i++) {
      var block = blocks.get(i);
      var length = block.text().length();
      if (block.words() > WORDS_MAX || length > 2 * title.length() || 2 * length < title.length()) {
        continue;
      }
      var own = new HashSet<>(Words.keys(block.text()));
      var all = own.size() + wanted.size();
      own.retainAll(wanted);
      var tag = regions.get(block.region()).element().normalName();
      var like = (double) own.size() / (all - own.size());
      like += tag.equals("h1") ? 2 * HEADING_EXTRA : tag.startsWith("h") ? HEADING_EXTRA : 0;
      if (like > most) {
        found = i;
        most = like;
      }
    }
    return found;
  }

  boolean isKnown() {
    return block >= 0;
  }

  int block() {
    return block;
  }

  /** How many elements up from this region is the first one that holds the headline too. */
  int levels(int region) {
    return levels[region];
  }
}
