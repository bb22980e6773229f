package broadsheet.article;

/**
 * A sum of decision trees over small whole numbers (Friedman, Greedy Function Approximation: A
 * Gradient Boosting Machine, 2001). Each tree asks the same number of questions, whatever the
 * answers.
 *
 * @param features the feature that each inner node asks for, tree after tree, root first
 * @param limits a node goes left below its limit
 * @param leaves what each leaf adds
 */
record BlockForest(int depth, double bias, short[] features, byte[] limits, float[] leaves) {
  /** Every printable sign of ASCII that a string literal takes as it is. */
  private static final String SIGNS = signs();

  private static final int BASE = SIGNS.length();
  private static final float STEP = 1f / 1000;

  private static String signs() {
    var signs = new StringBuilder();
    for (var c = '#'; c < 127; c++) {
      if (c != '\\') {
        signs.append(c);
      }
    }
    return signs.toString();
  }

  /** Reads what {@link #print} wrote. */
  static BlockForest read(int depth, double bias, String text) {
    var inner = (1 << depth) - 1;
    var length = 3 * inner + 2 * (inner + 1);
    var trees = text.length() / length;
    var features = new short[trees * inner];
    var limits = new byte[trees * inner];
    var leaves = new float[trees * (inner + 1)];
    var at = 0;
    for (var tree = 0; tree < trees; tree++) {
      for (var node = 0; node < inner; node++, at += 3) {
        features[tree * inner + node] = (short) pair(text, at);
        limits[tree * inner + node] = (byte) digit(text, at + 2);
      }
      for (var leaf = 0; leaf <= inner; leaf++, at += 2) {
        leaves[tree * (inner + 1) + leaf] = (pair(text, at) - BASE * BASE / 2) * STEP;
      }
    }
    return new BlockForest(depth, bias, features, limits, leaves);
  }

  private static int pair(String text, int at) {
    return digit(text, at) * BASE + digit(text, at + 1);
  }

  private static int digit(String text, int at) {
    var c = text.charAt(at);
    return c - '#' - (c > '\\' ? 1 : 0);
  }

  /** All trees as printable signs; what leaves add is rounded to thousandths. */
  String print() {
    var inner = (1 << depth) - 1;
    var text = new StringBuilder();
    for (var tree = 0; tree * inner < features.length; tree++) {
      for (var node = tree * inner; node < (tree + 1) * inner; node++) {
        pair(features[node], text);
        text.append(SIGNS.charAt(limits[node]));
      }
      for (var leaf = tree * (inner + 1); leaf < (tree + 1) * (inner + 1); leaf++) {
        var steps = Math.round(leaves[leaf] / STEP) + BASE * BASE / 2;
        pair(Math.clamp(steps, 0, BASE * BASE - 1), text);
      }
    }
    return text.toString();
  }

  private static void pair(int value, StringBuilder text) {
    text.append(SIGNS.charAt(value / BASE)).append(SIGNS.charAt(value % BASE));
  }

  /** How likely it is, from 0 to 1, that a block with these features belongs to the article. */
  double likelihood(byte[] row) {
    var inner = (1 << depth) - 1;
    var sum = bias;
    for (int first = 0, leaf = 0; first < features.length; first += inner, leaf += inner + 1) {
      var node = 0;
      while (node < inner) {
        node = 2 * node + (row[features[first + node]] < limits[first + node] ? 1 : 2);
      }
      sum += leaves[leaf + node - inner];
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
