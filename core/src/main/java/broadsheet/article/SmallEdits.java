package broadsheet.article;

import broadsheet.article.TextDiff.Kind;
import broadsheet.article.TextDiff.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Tells slips of the pen from changes of what is said: other capitals, marks, hyphens, a doubled
 * word less, or a letter or two within a longer word that begins as it did and holds no digit.
 */
final class SmallEdits {
  private static final int PLACES_MAX = 6;
  private static final int WORD_MIN = 4;
  private static final int LONG_WORD_MIN = 9;
  private static final int WORD_MAX = 60;

  private SmallEdits() {}

  static boolean isSmall(List<Piece> pieces) {
    var places = 0;
    for (var i = 0; i < pieces.size(); i++) {
      if (pieces.get(i).kind() == Kind.SAME) {
        continue;
      }
      var removed = pieces.get(i).kind() == Kind.REMOVED ? pieces.get(i).text() : "";
      var follows = i + 1 < pieces.size() && pieces.get(i + 1).kind() == Kind.ADDED;
      var added = pieces.get(i).kind() == Kind.ADDED ? pieces.get(i).text() : "";
      if (!removed.isEmpty() && follows) {
        added = pieces.get(++i).text();
      }
      places++;
      if (!isSlip(removed, added) && !isDoubled(pieces, i, removed, added)) {
        return false;
      }
    }
    return places <= PLACES_MAX;
  }

  /** "the the": a word less that stands before or after the place as well. */
  private static boolean isDoubled(List<Piece> pieces, int at, String removed, String added) {
    var word = removed.strip();
    if (!added.isBlank() || word.isEmpty() || word.contains(" ")) {
      return false;
    }
    var before = at > 0 ? pieces.get(at - 1).text().strip() : "";
    var after = at + 1 < pieces.size() ? pieces.get(at + 1).text().strip() : "";
    return (" " + before).endsWith(" " + word) || (after + " ").startsWith(word + " ");
  }

  private static boolean isSlip(String removed, String added) {
    var olds = words(removed);
    var news = words(added);
    if (String.join("", olds).equals(String.join("", news))) {
      return true;
    }
    var isSlip = olds.size() == news.size();
    for (var i = 0; isSlip && i < olds.size(); i++) {
      isSlip = isSlip(new Word(olds.get(i)), new Word(news.get(i)));
    }
    return isSlip;
  }

  /** Letters and digits of the words, in lower case, without marks and hyphens. */
  private static List<String> words(String text) {
    var words = new ArrayList<String>();
    for (var key : DiffTokens.of(text).keys()) {
      var letters = new StringBuilder();
      key.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
      if (!letters.isEmpty()) {
        words.add(letters.toString().toLowerCase(Locale.ROOT));
      }
    }
    return words;
  }

  private record Word(String letters) {
    boolean hasDigit() {
      return letters.chars().anyMatch(Character::isDigit);
    }
  }

  private static boolean isSlip(Word old, Word fresh) {
    if (old.equals(fresh)) {
      return true;
    }
    var length = Math.min(old.letters.length(), fresh.letters.length());
    var longest = Math.max(old.letters.length(), fresh.letters.length());
    if (length < WORD_MIN || longest > WORD_MAX || old.hasDigit() || fresh.hasDigit()) {
      return false;
    }
    var allowed = length >= LONG_WORD_MIN ? 2 : 1;
    return old.letters.charAt(0) == fresh.letters.charAt(0)
        && distance(old.letters, fresh.letters) <= allowed;
  }

  /** Letters to exchange, leave out, put in or swap with their neighbour (optimal alignment). */
  private static int distance(String one, String other) {
    var rows = new int[one.length() + 1][other.length() + 1];
    for (var i = 0; i <= one.length(); i++) {
      for (var j = 0; j <= other.length(); j++) {
        rows[i][j] = i == 0 || j == 0 ? i + j : cheapest(rows, new int[] {i, j}, one, other);
      }
    }
    return rows[one.length()][other.length()];
  }

  private static int cheapest(int[][] rows, int[] at, String one, String other) {
    var i = at[0];
    var j = at[1];
    var isEqual = one.charAt(i - 1) == other.charAt(j - 1);
    var best = rows[i - 1][j - 1] + (isEqual ? 0 : 1);
    best = Math.min(best, Math.min(rows[i - 1][j], rows[i][j - 1]) + 1);
    var isSwap =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return isSwap ? Math.min(best, rows[i - 2][j - 2] + 1) : best;
  }
}
