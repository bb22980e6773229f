package broadsheet.teach;

import broadsheet.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Text as the name model reads it: same length, plain spaces and quotation marks, in pieces. */
final class ModelText {
  private static final int PIECE_MAX = 10_000;
  private static final int WORD_MAX = 100;

  private ModelText() {}

  /** Characters that the model never saw become those it knows; overlong words become blank. */
  static String plain(String text) {
    var plain = text.toCharArray();
    var wordBegin = 0;
    for (var i = 0; i <= plain.length; i++) {
      var space = i == plain.length || isSpace(plain[i]);
      if (space && i - wordBegin > WORD_MAX) {
        java.util.Arrays.fill(plain, wordBegin, i, ' ');
      }
      if (i < plain.length) {
        plain[i] = space ? ' ' : plain(plain[i]);
      }
      wordBegin = space ? i + 1 : wordBegin;
    }
    return new String(plain);
  }

  /** The lines of {@code text}; longer ones are cut between words. */
  static List<Span> pieces(String text) {
    var pieces = new ArrayList<Span>();
    var begin = 0;
    while (begin < text.length()) {
      var line = text.indexOf('\n', begin);
      var end = line < 0 ? text.length() : line;
      if (end - begin > PIECE_MAX) {
        var space = text.lastIndexOf(' ', begin + PIECE_MAX);
        end = space > begin ? space : begin + PIECE_MAX;
      }
      if (end > begin) {
        pieces.add(new Span(begin, end));
      }
      begin = end < text.length() && isSpace(text.charAt(end)) ? end + 1 : end;
    }
    return pieces;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static char plain(char c) {
    return switch (c) {
      case '\u2018', '\u2019', '\u02bc' -> '\'';
      case '\u201c', '\u201d', '\u201e', '\u00ab', '\u00bb' -> '"';
      case '\u2010', '\u2011' -> '-';
      default -> Character.isISOControl(c) ? ' ' : c;
    };
  }
}
