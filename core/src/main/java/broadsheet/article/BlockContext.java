package broadsheet.article;

import java.util.Arrays;
import java.util.List;

/** Adds to each block's features what a first judgement made of it and of the blocks around it. */
final class BlockContext {
  private static final int NEAR = 4;
  private static final int LEVELS = 4;
  private static final int WORDS_EXTRA = 4;

  private final List<HtmlBlock> blocks;
  private final List<HtmlRegion> regions;
  private final double[] likely;
  private final double[] weight;
  private final double[] gain;
  private byte[] row = new byte[0];
  private int width;

  private BlockContext(HtmlBlocks page, double[] likely) {
    blocks = page.blocks();
    regions = page.regions();
    this.likely = likely;
    weight = new double[blocks.size() + 1];
    gain = new double[blocks.size() + 1];
    for (var i = 0; i < likely.length; i++) {
      var words = blocks.get(i).words() + WORDS_EXTRA;
      weight[i + 1] = weight[i] + words;
      gain[i + 1] = gain[i] + words * likely[i];
    }
  }

  /** The rows, each with the judgement's numbers behind its own. */
  static byte[][] of(HtmlBlocks page, byte[][] rows, double[] likely) {
    return new BlockContext(page, likely).rows(rows);
  }

  private byte[][] rows(byte[][] rows) {
    var wider = new byte[rows.length][];
    var best = bestRegion();
    var run = bestRun();
    var alike = alike();
    var first = first();
    var last = last();
    for (var i = 0; i < rows.length; i++) {
      row = Arrays.copyOf(rows[i], rows[i].length + 40);
      width = rows[i].length;
      neighbours(i);
      regions(i);
      put((int) (40 * alike[regions.get(blocks.get(i).region()).alike()]));
      put(best == null ? 0 : i < best.from() ? 1 : i >= best.to() ? 3 : 2);
      put(i < run[0] ? 1 : i >= run[1] ? 3 : 2);
      put(first < 0 ? 0 : i < first ? 1 : i > last ? 3 : 2);
      put(first < 0 ? 0 : BlockFeatures.log(Math.abs(i - first)));
      put(first < 0 ? 0 : BlockFeatures.log(Math.abs(i - last)));
      put(BlockFeatures.log((int) gain[blocks.size()]));
      put((int) (40 * mean(0, i)));
      put((int) (40 * mean(i + 1, blocks.size())));
      wider[i] = Arrays.copyOf(row, width);
    }
    return wider;
  }

  private void put(int value) {
    row[width++] = (byte) Math.clamp(value, 0, BlockFeatures.VALUES - 1);
  }

  private void neighbours(int i) {
    for (var step = -NEAR; step <= NEAR; step++) {
      var at = i + step;
      put(at < 0 || at >= likely.length ? 0 : 1 + (int) (40 * likely[at]));
    }
    put((int) (40 * mean(Math.max(0, i - 8), i)));
    put((int) (40 * mean(i + 1, Math.min(blocks.size(), i + 9))));
  }

  private void regions(int i) {
    var at = blocks.get(i).region();
    for (var level = 0; level < LEVELS; level++) {
      var region = regions.get(at);
      put((int) (40 * mean(region.from(), region.to())));
      var all = Math.max(1, gain[blocks.size()]);
      put((int) (40 * (gain[region.to()] - gain[region.from()]) / all));
      at = region.parent() < 0 ? at : region.parent();
    }
  }

  private double mean(int from, int to) {
    return from >= to ? 0 : (gain[to] - gain[from]) / (weight[to] - weight[from]);
  }

  private double worth(int from, int to) {
    return gain[to] - gain[from] - 0.5 * (weight[to] - weight[from]);
  }

  private @org.jspecify.annotations.Nullable HtmlRegion bestRegion() {
    HtmlRegion best = null;
    var most = 0.0;
    for (var region : regions.reversed()) {
      var value = worth(region.from(), region.to());
      if (value > most) {
        best = region;
        most = value;
      }
    }
    return best;
  }

  /** The run of blocks that are worth most together, whatever elements they are in. */
  private int[] bestRun() {
    var run = new int[] {0, 0};
    var most = 0.0;
    var begin = 0;
    for (var i = 0; i < likely.length; i++) {
      begin = worth(begin, i) < 0 ? i : begin;
      if (worth(begin, i + 1) > most) {
        most = worth(begin, i + 1);
        run = new int[] {begin, i + 1};
      }
    }
    return run;
  }

  /**
   * By what they are alike in, how likely the blocks are on average whose elements have one tag and
   * class.
   */
  private double[] alike() {
    var sums = new double[regions.size()][2];
    for (var i = 0; i < likely.length; i++) {
      var sum = sums[regions.get(blocks.get(i).region()).alike()];
      sum[0] += gain[i + 1] - gain[i];
      sum[1] += weight[i + 1] - weight[i];
    }
    return Arrays.stream(sums).mapToDouble(sum -> sum[1] == 0 ? 0 : sum[0] / sum[1]).toArray();
  }

  private int first() {
    for (var i = 0; i < likely.length; i++) {
      if (likely[i] > 0.5) {
        return i;
      }
    }
    return -1;
  }

  private int last() {
    for (var i = likely.length - 1; i >= 0; i--) {
      if (likely[i] > 0.5) {
        return i;
      }
    }
    return -1;
  }
}
