package broadsheet.article;

/**
 * What kinds of signs a text is made of.
 *
 * @param capitals how many words begin with a capital
 * @param symbols how many signs stand in it that lists of links and credits use
 */
record Letters(int capitals, int digits, int symbols, int quotes) {
  private static final String SYMBOLS = "|·•/»›©@#→>+*_=";
  private static final String QUOTES = "\"“”„«»‚‘’「」『』";

  static Letters of(String text) {
    var capitals = 0;
    var digits = 0;
    var symbols = 0;
    var quotes = 0;
    var inside = false;
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      var letter = Character.isLetter(c);
      capitals += letter && !inside && Character.isUpperCase(c) ? 1 : 0;
      digits += c >= '0' && c <= '9' ? 1 : 0;
      symbols += SYMBOLS.indexOf(c) >= 0 ? 1 : 0;
      quotes += QUOTES.indexOf(c) >= 0 ? 1 : 0;
      inside = letter;
    }
    return new Letters(capitals, digits, symbols, quotes);
  }

  /** How the text ends: with a stop, a colon … */
  static int ending(String text) {
    var c = text.charAt(text.length() - 1);
    if (".!?…。！？؟।".indexOf(c) >= 0) {
      return 1;
    }
    if (QUOTES.indexOf(c) >= 0 || c == ')' || c == ']') {
      return 2;
    }
    if (c == ':' || c == '：') {
      return 3;
    }
    if (Character.isDigit(c)) {
      return 4;
    }
    return Character.isLetter(c) ? 0 : 5;
  }

  /** How the text begins: with a capital, a digit … */
  static int beginning(String text) {
    var c = text.charAt(0);
    if (Character.isUpperCase(c)) {
      return 0;
    }
    if (Character.isLowerCase(c)) {
      return 1;
    }
    if (Character.isDigit(c)) {
      return 2;
    }
    if (QUOTES.indexOf(c) >= 0) {
      return 3;
    }
    return Character.isLetter(c) ? 4 : 5;
  }
}
