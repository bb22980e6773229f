package broadsheet.article;

import java.util.List;

/** Takes whole comments and whole other articles out of what was chosen block by block. */
final class BlockChoice {
  private static final int COMMENT = 1;
  private static final double REST_MIN = 0.1;
  private static final int REST_WORDS_MIN = 30;

  private BlockChoice() {}

  /** Changes {@code kept} in place. */
  static void correct(HtmlBlocks page, boolean[] kept) {
    drop(page.blocks(), kept, inComments(page.regions()));
    drop(page.blocks(), kept, inNestedArticles(page.regions()));
  }

  /** Unless hardly anything else is left. */
  private static void drop(List<HtmlBlock> blocks, boolean[] kept, boolean[] regions) {
    var inside = 0;
    var outside = 0;
    for (var i = 0; i < kept.length; i++) {
      var block = blocks.get(i);
      inside += kept[i] && regions[block.region()] ? block.words() : 0;
      outside += kept[i] && !regions[block.region()] ? block.words() : 0;
    }
    if (outside < REST_WORDS_MIN || outside < REST_MIN * inside) {
      return;
    }
    for (var i = 0; i < kept.length; i++) {
      kept[i] = kept[i] && !regions[blocks.get(i).region()];
    }
  }

  private static boolean[] inComments(List<HtmlRegion> regions) {
    var names = new RegionNames();
    var inside = new boolean[regions.size()];
    for (var i = 0; i < inside.length; i++) {
      var region = regions.get(i);
      var around = region.parent() >= 0 && inside[region.parent()];
      inside[i] = around || (i > 0 && (names.of(region.element()) & COMMENT) > 0);
    }
    return inside;
  }

  private static boolean[] inNestedArticles(List<HtmlRegion> regions) {
    var counts = new int[regions.size()];
    var inside = new boolean[regions.size()];
    for (var i = 0; i < inside.length; i++) {
      var region = regions.get(i);
      var own = region.element().normalName().equals("article") ? 1 : 0;
      counts[i] = own + (region.parent() < 0 ? 0 : counts[region.parent()]);
      inside[i] = counts[i] > 1;
    }
    return inside;
  }
}
