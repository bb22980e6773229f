package broadsheet.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.parser.Parser;
import tools.jackson.databind.JsonNode;

/**
 * What hand-marked text tells of a page's blocks: whether they are the article's, and how surely.
 */
final class BlockLabels {
  private static final double WHOLE_WEIGHT = 28;
  private static final int WHOLE_WORDS_EXTRA = 200;
  private static final int BLOCK_WORDS_EXTRA = 4;
  private static final int LONG_MIN = 8;
  private static final int NEAR = 6;
  private static final int SHINGLE = 4;

  private final boolean[] truths;
  private final double[] weights;

  private BlockLabels(int size) {
    truths = new boolean[size];
    weights = new double[size];
  }

  /**
   * @param truth either the whole text as {@code articleBody}, or parts of it as {@code with} and
   *     parts of what must not be in it as {@code without} and {@code comments}
   */
  static BlockLabels of(List<HtmlBlock> blocks, HtmlMainText.Segment segment, JsonNode truth) {
    var labels = new BlockLabels(blocks.size());
    if (truth.has("articleBody")) {
      labels.byWhole(blocks, words(truth.path("articleBody").asString("")));
    } else {
      labels.byParts(blocks, segment, truth);
    }
    return labels;
  }

  boolean truth(int block) {
    return truths[block];
  }

  double weight(int block) {
    return weights[block];
  }

  /** A block is true whose runs of words are in the text; a short one near a long true one. */
  private void byWhole(List<HtmlBlock> blocks, List<String> text) {
    var runs = new HashSet<List<String>>();
    for (var length = 1; length <= SHINGLE; length++) {
      runs.addAll(runs(text, length));
    }
    var longOnes = new boolean[truths.length];
    for (var i = 0; i < truths.length; i++) {
      var share = share(words(blocks.get(i).text()), runs);
      truths[i] = share > 0.5;
      longOnes[i] = share > 0.6 && blocks.get(i).words() >= LONG_MIN;
      var known = share >= 0 && !text.isEmpty();
      var words = blocks.get(i).words() + BLOCK_WORDS_EXTRA;
      weights[i] = known ? WHOLE_WEIGHT * words / (text.size() + WHOLE_WORDS_EXTRA) : 0;
    }
    for (var i = 0; i < truths.length; i++) {
      truths[i] &= blocks.get(i).words() >= LONG_MIN || isNear(longOnes, i);
    }
  }

  private static boolean isNear(boolean[] longOnes, int at) {
    for (var i = Math.max(0, at - NEAR); i <= Math.min(longOnes.length - 1, at + NEAR); i++) {
      if (i != at && longOnes[i]) {
        return true;
      }
    }
    return false;
  }

  private static double share(List<String> words, Set<List<String>> known) {
    var own = runs(words, Math.min(SHINGLE, words.size()));
    return own.isEmpty() ? -1 : (double) own.stream().filter(known::contains).count() / own.size();
  }

  private static List<List<String>> runs(List<String> words, int length) {
    var runs = new ArrayList<List<String>>();
    for (var i = 0; length > 0 && i + length <= words.size(); i++) {
      runs.add(words.subList(i, i + length));
    }
    return runs;
  }

  private void byParts(List<HtmlBlock> blocks, HtmlMainText.Segment segment, JsonNode truth) {
    var texts = blocks.stream().map(block -> plain(block.text())).toList();
    for (var part : truth.path("without").values()) {
      var found = found(texts, plain(part.asString("")));
      found.forEach(i -> weights[i] += 1 / Math.sqrt(found.size()));
    }
    for (var part : truth.path("with").values()) {
      var found = found(texts, plain(part.asString("")));
      var kept = found.stream().filter(segment.kept()::get).toList();
      var surest = found.size() == 1 ? found : kept.subList(0, Math.min(1, kept.size()));
      for (var i : surest) {
        truths[i] = true;
        weights[i] += 1;
      }
    }
    for (var part : truth.path("comments").values()) {
      var found = found(texts, plain(part.asString("")));
      if (found.size() == 1 && !truths[found.getFirst()]) {
        weights[found.getFirst()] += 1;
      }
    }
  }

  private static List<Integer> found(List<String> texts, String part) {
    var found = new ArrayList<Integer>();
    for (var i = 0; i < texts.size() && !part.isEmpty(); i++) {
      if (texts.get(i).contains(part)) {
        found.add(i);
      }
    }
    return found;
  }

  private static String plain(String text) {
    var plain = new StringBuilder();
    for (var c : Parser.unescapeEntities(text, false).toCharArray()) {
      var space = Character.isWhitespace(c) || Character.isSpaceChar(c);
      var doubled = !plain.isEmpty() && plain.charAt(plain.length() - 1) == ' ';
      if (!space) {
        plain.append(c);
      } else if (!doubled) {
        plain.append(' ');
      }
    }
    return plain.toString().strip();
  }

  private static List<String> words(String text) {
    var words = new ArrayList<String>();
    var begin = -1;
    for (var i = 0; i <= text.length(); i++) {
      var inside =
          i < text.length()
              && (Character.isLetterOrDigit(text.charAt(i))
                  || text.charAt(i) == '_'
                  || Character.getType(text.charAt(i)) == Character.NON_SPACING_MARK);
      if (inside && begin < 0) {
        begin = i;
      } else if (!inside && begin >= 0) {
        words.add(text.substring(begin, i));
        begin = -1;
      }
    }
    return words;
  }
}
