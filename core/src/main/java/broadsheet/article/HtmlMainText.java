package broadsheet.article;

import broadsheet.article.HtmlBlock.Kind;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds an article's blocks among a page's. Every block is worth its words outside links less a
 * price for being short or linked; the article is the region whose blocks are worth most together
 * (after Pasternack and Roth, Extracting Article Text from the Web with Maximum Subsequence
 * Segmentation, 2009, on the tree instead of the line).
 */
final class HtmlMainText {
  private static final double BLOCK_PRICE = 10;
  private static final double LINK_PRICE = 2;
  private static final double UNLINKED_LEAST = -2;
  private static final double LINKED_LEAST = -8;
  private static final double WITNESS_SHARE_MIN = 0.6;
  private static final double LINKED_PROSE_MAX = 0.4;
  private static final double BODY_BONUS = 0.6;
  private static final double HEARD_MIN = 0.7;

  private final List<HtmlBlock> blocks;
  private final List<HtmlRegion> regions;
  private final boolean[] furniture;
  private final double[] worth;
  private final int[] words;
  private final int[] linkedWords;
  private final int[] prose;

  private HtmlMainText(HtmlBlocks page) {
    blocks = page.blocks();
    regions = page.regions();
    furniture = new boolean[blocks.size()];
    worth = new double[blocks.size() + 1];
    words = new int[blocks.size() + 1];
    linkedWords = new int[blocks.size() + 1];
    prose = new int[blocks.size() + 1];
  }

  /**
   * What the segmentation keeps of a page.
   *
   * @param region the one that it chose, null for none
   */
  record Segment(BitSet kept, @Nullable HtmlRegion region) {}

  static Segment of(HtmlBlocks page, @Nullable BodyWitness witness) {
    return new HtmlMainText(page).segment(witness);
  }

  private Segment segment(@Nullable BodyWitness witness) {
    sum();
    markFurniture();
    sum();
    var best = best();
    if (witness != null && (best == null || isWhole(witness, best))) {
      hear(witness);
      sum();
      best = best();
    }
    var kept = new BitSet(blocks.size());
    if (best == null) {
      return new Segment(kept, null);
    }
    markLinkLists(best);
    for (var i = best.from(); i < best.to(); i++) {
      kept.set(i, !furniture[i]);
    }
    return new Segment(kept, best);
  }

  private void sum() {
    for (var i = 0; i < blocks.size(); i++) {
      var block = blocks.get(i);
      worth[i + 1] = worth[i] + (furniture[i] ? -2 : worth(block));
      words[i + 1] = words[i] + block.words();
      linkedWords[i + 1] = linkedWords[i] + block.linkedWords();
      prose[i + 1] = prose[i] + (!furniture[i] && block.isProse() ? block.words() : 0);
    }
  }

  private static double worth(HtmlBlock block) {
    if (block.kind() == Kind.CAPTION) {
      return -2;
    }
    var price = block.kind() == Kind.HEADING ? BLOCK_PRICE / 3 : BLOCK_PRICE;
    var free = block.words() - block.linkedWords();
    var gain =
        block.linkShare() <= LINKED_PROSE_MAX
            ? block.words()
            : free - LINK_PRICE * block.linkedWords();
    var least = block.linkShare() < 0.2 ? UNLINKED_LEAST : LINKED_LEAST;
    return Math.max(least, (block.sentences() > 0 ? gain : gain / 2) - price);
  }

  private void markFurniture() {
    var all = Math.max(1, prose[blocks.size()]);
    for (var region : regions) {
      var inside = words[region.to()] - words[region.from()];
      var share = (double) (prose[region.to()] - prose[region.from()]) / all;
      if (HtmlFurniture.is(region, inside, share)) {
        for (var i = region.from(); i < region.to(); i++) {
          furniture[i] = true;
        }
      }
    }
  }

  /** Some pages declare only an excerpt. */
  private boolean isWhole(BodyWitness witness, HtmlRegion best) {
    return witness.words() > WITNESS_SHARE_MIN * (prose[best.to()] - prose[best.from()]);
  }

  /** What the witness knows is no furniture; what stands before or after all that, is. */
  private void hear(BodyWitness witness) {
    var known = new boolean[blocks.size()];
    var first = -1;
    var last = -1;
    var heard = 0;
    for (var i = 0; i < known.length; i++) {
      known[i] = blocks.get(i).kind() != Kind.CAPTION && witness.knows(blocks.get(i));
      heard += known[i] ? blocks.get(i).words() : 0;
      first = known[i] && first < 0 ? i : first;
      last = known[i] ? i : last;
    }
    for (var i = 0; i < known.length && heard >= HEARD_MIN * witness.words(); i++) {
      furniture[i] = !known[i] && (furniture[i] || i < first || i > last);
    }
  }

  private @Nullable HtmlRegion best() {
    HtmlRegion best = null;
    var most = 0.0;
    for (var region : regions.reversed()) {
      var value = worth[region.to()] - worth[region.from()];
      if (value > most) {
        best = region;
        most = value;
      }
    }
    return best == null ? null : declared(best, most);
  }

  /** The region that the page itself marks as the text, when most of the best one is in it. */
  private HtmlRegion declared(HtmlRegion best, double most) {
    var chosen = best;
    for (var region : regions.reversed()) {
      var inside = region.from() >= best.from() && region.to() <= best.to();
      var value = worth[region.to()] - worth[region.from()];
      if (inside && isBody(region.element()) && value > most * BODY_BONUS) {
        chosen = region;
        break;
      }
    }
    return chosen;
  }

  private static boolean isBody(Element element) {
    return element.attr("itemprop").toLowerCase(Locale.ROOT).contains("articlebody");
  }

  /** Lists, boxes and lines that consist of links. */
  private void markLinkLists(HtmlRegion best) {
    for (var region : regions) {
      if (region.from() < best.from() || region.to() > best.to() || region.size() == best.size()) {
        continue;
      }
      var inside = words[region.to()] - words[region.from()];
      var share =
          inside == 0
              ? 0
              : (double) (linkedWords[region.to()] - linkedWords[region.from()]) / inside;
      if (share > linkShareMax(region.element())) {
        for (var i = region.from(); i < region.to(); i++) {
          furniture[i] = true;
        }
      }
    }
  }

  private static final Set<String> LISTS = Set.of("ul", "ol", "table", "dl");

  private static double linkShareMax(Element element) {
    return LISTS.contains(element.normalName()) ? 0.6 : 0.8;
  }
}
