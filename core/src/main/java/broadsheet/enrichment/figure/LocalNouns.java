package broadsheet.enrichment.figure;

import java.util.List;

/** Finds the noun that a number counts, behind it, in languages whose grammar is hardly known. */
final class LocalNouns {
  private static final int EARLY_MAX = 3;
  private static final int LETTERS_LEAST = 3;

  private final List<Token> tokens;
  private final LocalWords words;

  LocalNouns(List<Token> tokens, LocalWords words) {
    this.tokens = tokens;
    this.words = words;
  }

  /** The token of the noun counted by a number that ends there, -1 when it is not plain. */
  int at(int to) {
    var at = words.is("of", key(to)) ? to + 1 : to;
    for (var early = 0; early < EARLY_MAX && isEarly(at); early++) {
      at++;
    }
    return isNoun(at) ? at : -1;
  }

  private boolean isNoun(int at) {
    if (at >= tokens.size() || !tokens.get(at).isWord() || !isJoined(at)) {
      return false;
    }
    var key = tokens.get(at).key();
    var german = words.language().equals("de");
    return key.length() >= LETTERS_LEAST
        && tokens.get(at).capital() == german
        && !words.is("stop", key)
        && !words.is("early", key)
        && !words.is("injured", key)
        && words.number(key) == 0;
  }

  /** Only blanks stand before it. */
  private boolean isJoined(int at) {
    return tokens.get(at - 1).kind() != Token.Kind.BREAK;
  }

  /** An adjective before its noun. */
  private boolean isEarly(int at) {
    if (at + 1 >= tokens.size() || !tokens.get(at).isWord() || words.is("stop", key(at))) {
      return false;
    }
    if (words.is("early", key(at))) {
      return true;
    }
    var key = key(at);
    var small = !tokens.get(at).capital() && key.length() > 3;
    return switch (words.language()) {
      case "de" ->
          small
              && (key.endsWith("e") || key.endsWith("en") || key.endsWith("er"))
              && tokens.get(at + 1).isWord();
      case "nl" -> small && key.endsWith("e") && isNoun(at + 1);
      case "uk", "ru" ->
          small
              && (key.endsWith("их") || key.endsWith("ых") || key.endsWith("їх"))
              && !words.is("plain", key)
              && isNoun(at + 1);
      default -> false;
    };
  }

  private String key(int at) {
    return at < 0 || at >= tokens.size() ? "" : tokens.get(at).key();
  }
}
