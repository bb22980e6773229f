package broadsheet.article;

/**
 * A sum of decision trees over small whole numbers (Friedman, Greedy Function Approximation: A
 * Gradient Boosting Machine, 2001). Each tree asks the same number of questions, whatever the
 * answers.
 */
public final class BlockForest {
  /** Every printable sign of ASCII that a string literal takes as it is. */
  private static final String SIGNS = signs();

  private static final int BASE = SIGNS.length();
  private static final float STEP = 1f / 1000;
  private static final int LIMIT_BITS = 6;

  /** Log odds from which a third of the trees suffices. */
  private static final double PLAIN = 3.5;

  private final int depth;
  private final double bias;
  private final short[] questions;
  private final float[] leaves;

  /**
   * @param questions what each inner node asks, tree after tree, root first, made by {@link
   *     #question}
   * @param leaves what each leaf adds, in the same order
   */
  BlockForest(int depth, double bias, short[] questions, float[] leaves) {
    this.depth = depth;
    this.bias = bias;
    this.questions = questions.clone();
    this.leaves = leaves.clone();
  }

  /** "Is this feature below this limit?" */
  static short question(int feature, int limit) {
    return (short) (feature << LIMIT_BITS | limit);
  }

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
  public static BlockForest read(int depth, double bias, String text) {
    var inner = (1 << depth) - 1;
    var length = 3 * inner + 2 * (inner + 1);
    var trees = text.length() / length;
    var questions = new short[trees * inner];
    var leaves = new float[trees * (inner + 1)];
    var at = 0;
    for (var tree = 0; tree < trees; tree++) {
      for (var node = 0; node < inner; node++, at += 3) {
        questions[tree * inner + node] = question(pair(text, at), digit(text, at + 2));
      }
      for (var leaf = 0; leaf <= inner; leaf++, at += 2) {
        leaves[tree * (inner + 1) + leaf] = (pair(text, at) - BASE * BASE / 2) * STEP;
      }
    }
    return new BlockForest(depth, bias, questions, leaves);
  }

  private static int pair(String text, int at) {
    return digit(text, at) * BASE + digit(text, at + 1);
  }

  private static int digit(String text, int at) {
    var c = text.charAt(at);
    return c - '#' - (c > '\\' ? 1 : 0);
  }

  int depth() {
    return depth;
  }

  double bias() {
    return bias;
  }

  /** All trees as printable signs; what leaves add is rounded to thousandths. */
  String print() {
    var inner = (1 << depth) - 1;
    var text = new StringBuilder();
    for (var tree = 0; tree * inner < questions.length; tree++) {
      for (var node = tree * inner; node < (tree + 1) * inner; node++) {
        pair(questions[node] >> LIMIT_BITS, text);
        text.append(SIGNS.charAt(questions[node] & (1 << LIMIT_BITS) - 1));
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

  /**
   * How likely it is, from 0 to 1, that a block with these features belongs to the article. Where
   * the first trees leave no doubt the others are not asked (Viola and Jones 2001 call it a
   * cascade): most of a page is plainly something else.
   */
  public double likelihood(byte[] row) {
    var trees = leaves.length >> depth;
    var sum = bias + sum(row, 0, trees / 3);
    if (Math.abs(sum) < PLAIN) {
      sum += sum(row, trees / 3, trees);
    }
    return 1 / (1 + Math.exp(-sum));
  }

  private double sum(byte[] row, int from, int to) {
    var inner = (1 << depth) - 1;
    var sum = 0.0;
    for (var tree = from; tree < to; tree++) {
      var first = tree * inner;
      var node = depth == 5 ? fifth(row, first) : 0;
      while (node < inner) {
        node = next(row, first, node);
      }
      sum += leaves[first + tree + node - inner];
    }
    return sum;
  }

  /** Five questions without a loop: what is shipped has as many. */
  private int fifth(byte[] row, int first) {
    var second = next(row, first, 0);
    var third = next(row, first, second);
    var fourth = next(row, first, third);
    return next(row, first, next(row, first, fourth));
  }

  private int next(byte[] row, int first, int node) {
    var question = questions[first + node];
    var limit = question & (1 << LIMIT_BITS) - 1;
    var below = (row[question >> LIMIT_BITS] - limit) >>> 31; // the sign: no branch to guess
    return 2 * node + 2 - below;
  }
}
