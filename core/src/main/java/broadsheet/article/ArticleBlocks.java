package broadsheet.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the blocks of a page that are its article: a segmentation by worth proposes, two learned
 * forests judge block by block, the second one knowing what the first said of the surroundings.
 */
final class ArticleBlocks {
  private static final double LIKELY_MIN = 0.45;
  private static final double LIKELY_MIN_ELSE = 0.2;
  private static final int ROW_WORDS_MAX = 12;

  private ArticleBlocks() {}

  /** The article's blocks in order; empty when the page has no running text. */
  static List<HtmlBlock> of(HtmlBlocks page, String title, @Nullable BodyWitness witness) {
    var segment = HtmlMainText.of(page, witness);
    var rows = BlockFeatures.of(page, title, segment, witness);
    var first = likelihoods(FirstForest.TREES, rows);
    var second = likelihoods(SecondForest.TREES, BlockContext.of(page, rows, first));
    var chosen = chosen(page, second);
    if (!chosen.isEmpty() || segment.region() == null) {
      return chosen;
    }
    return chosen(page, second, LIKELY_MIN_ELSE);
  }

  static double[] likelihoods(BlockForest forest, byte[][] rows) {
    var likely = new double[rows.length];
    for (var i = 0; i < rows.length; i++) {
      likely[i] = forest.likelihood(rows[i]);
    }
    return likely;
  }

  /** The blocks that are likely enough, but no comments and no other articles. */
  static List<HtmlBlock> chosen(HtmlBlocks page, double[] likely) {
    return chosen(page, likely, LIKELY_MIN);
  }

  private static List<HtmlBlock> chosen(HtmlBlocks page, double[] likely, double min) {
    var kept = new boolean[likely.length];
    for (var i = 0; i < kept.length; i++) {
      kept[i] = likely[i] > min;
    }
    BlockChoice.correct(page, kept);
    var chosen = new ArrayList<HtmlBlock>();
    for (var i = 0; i < kept.length; i++) {
      if (kept[i]) {
        add(page, page.blocks().get(i), chosen);
      }
    }
    return chosen;
  }

  /** The short cells of one row of a table make one line. */
  private static void add(HtmlBlocks page, HtmlBlock block, List<HtmlBlock> chosen) {
    var before = chosen.isEmpty() ? block : chosen.getLast();
    if (before.region() != block.region()
        && isCell(before)
        && isCell(block)
        && row(page, before) == row(page, block)) {
      chosen.set(chosen.size() - 1, before.with(block));
    } else {
      chosen.add(block);
    }
  }

  private static boolean isCell(HtmlBlock block) {
    return block.kind() == HtmlBlock.Kind.CELL && block.words() <= ROW_WORDS_MAX;
  }

  private static int row(HtmlBlocks page, HtmlBlock block) {
    return page.regions().get(block.region()).parent();
  }
}
