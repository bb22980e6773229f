package broadsheet.enrichment;

import java.util.Set;

/** Tells single quotation marks from apostrophes. */
final class SingleQuotes {
  private static final int LENGTH_MAX = 300;
  private static final Set<String> CLIPPED =
      Set.of("em", "til", "till", "cause", "tis", "twas", "n", "s", "bout", "round");

  private SingleQuotes() {}

  /**
   * The mark that closes the quotation which this one opens, {@link Tokens#NONE} if it does not.
   */
  static int closing(Tokens tokens, int mark) {
    if (!opens(tokens, mark)) {
      return Tokens.NONE;
    }
    var possessive = Tokens.NONE;
    var limit = Math.min(tokens.count(), mark + LENGTH_MAX);
    for (var i = mark + 2; i < limit && tokens.paragraph(i) == tokens.paragraph(mark); i++) {
      if (opens(tokens, i)) {
        return possessive;
      }
      if (closes(tokens, i)) {
        if (!mayBePossessive(tokens, i)) {
          return i;
        }
        possessive = possessive == Tokens.NONE ? i : possessive;
      }
    }
    return possessive;
  }

  private static boolean opens(Tokens tokens, int mark) {
    return tokens.isMark(mark, "'‘")
        && tokens.key(mark).length() == 1
        && !isJoined(tokens, mark - 1)
        && isJoined(tokens, mark)
        && tokens.kind(mark + 1) != TokenKind.NUMBER
        && !CLIPPED.contains(tokens.key(mark + 1));
  }

  private static boolean closes(Tokens tokens, int mark) {
    return tokens.isMark(mark, "'’")
        && tokens.key(mark).length() == 1
        && isJoined(tokens, mark - 1)
        && !(isJoined(tokens, mark) && tokens.kind(mark + 1).isWord());
  }

  /** "the workers' rights" */
  private static boolean mayBePossessive(Tokens tokens, int mark) {
    return tokens.key(mark - 1).endsWith("s") && tokens.kind(mark + 1).isWord();
  }

  /** Whether nothing stands between a token and the next one, opening brackets and dashes apart. */
  private static boolean isJoined(Tokens tokens, int token) {
    return token >= 0
        && token + 1 < tokens.count()
        && tokens.span(token).end() == tokens.span(token + 1).begin()
        && !tokens.isMark(token, "([—–-");
  }
}
