package broadsheet.article;

import java.util.List;
import java.util.Set;

/**
 * Takes whole comments, calls to subscribe, authors' lives and whole other articles out of what was
 * chosen block by block.
 */
final class BlockChoice {
  private static final int COMMENT = 1;
  private static final int NAME_MAX = 300;
  private static final double CALL_SHARE_MAX = 0.4;

  /** The uses that the names below are among. */
  private static final int CALLS = 1 << 13 | 1 << 14;

  private static final Set<String> CALL_NAMES =
      Set.of(
          "newsletter",
          "newsletters",
          "cookie",
          "cookies",
          "consent",
          "gdpr",
          "paywall",
          "optin",
          "signup",
          "bio",
          "authorbio",
          "authorbox");

  private static final double REST_MIN = 0.1;
  private static final int REST_WORDS_MIN = 30;

  private BlockChoice() {}

  /** Changes {@code kept} in place. */
  static void correct(HtmlBlocks page, boolean[] kept) {
    drop(page.blocks(), kept, inComments(page.regions()));
    drop(page.blocks(), kept, inCalls(page.regions(), kept));
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
    var inside = new boolean[regions.size()];
    for (var i = 0; i < inside.length; i++) {
      var region = regions.get(i);
      var around = region.parent() >= 0 && inside[region.parent()];
      inside[i] = around || (i > 0 && (region.uses() & COMMENT) > 0);
    }
    return inside;
  }

  /** A part of such a name that holds much of the page is something else. */
  private static boolean[] inCalls(List<HtmlRegion> regions, boolean[] kept) {
    var counts = new int[kept.length + 1];
    for (var i = 0; i < kept.length; i++) {
      counts[i + 1] = counts[i] + (kept[i] ? 1 : 0);
    }
    var inside = new boolean[regions.size()];
    for (var i = 1; i < inside.length; i++) {
      var region = regions.get(i);
      var count = counts[region.to()] - counts[region.from()];
      var small = count <= CALL_SHARE_MAX * counts[kept.length];
      inside[i] = (region.parent() >= 0 && inside[region.parent()]) || (small && isCall(region));
    }
    return inside;
  }

  private static boolean isCall(HtmlRegion region) {
    if ((region.uses() & CALLS) == 0) {
      return false;
    }
    var names = region.element().attr("class") + ' ' + region.element().attr("id");
    var tokens = ClassWords.of(names.substring(0, Math.min(NAME_MAX, names.length())));
    return tokens.stream().anyMatch(CALL_NAMES::contains);
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
