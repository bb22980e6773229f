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
  private static final int LETTER = 1;
  private static final int CAPITAL = 2;
  private static final int DIGIT = 4;
  private static final int SYMBOL = 8;
  private static final int QUOTE = 16;

  /** What each of the first signs is, as bits. */
  private static final byte[] SIGNS = signs();

  static Letters of(String text) {
    var capitals = 0;
    var digits = 0;
    var symbols = 0;
    var quotes = 0;
    var inside = false;
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      var sign = c < SIGNS.length ? SIGNS[c] : sign(c);
      capitals += !inside && (sign & CAPITAL) > 0 ? 1 : 0;
      inside = (sign & LETTER) > 0;
      if (sign > CAPITAL + LETTER) {
        digits += (sign & DIGIT) > 0 ? 1 : 0;
        symbols += (sign & SYMBOL) > 0 ? 1 : 0;
        quotes += (sign & QUOTE) > 0 ? 1 : 0;
      }
    }
    return new Letters(capitals, digits, symbols, quotes);
  }

  private static byte[] signs() {
    var signs = new byte[0x600];
    for (var c = 0; c < signs.length; c++) {
      signs[c] = sign((char) c);
    }
    return signs;
  }

  private static byte sign(char c) {
    var letter = Character.isLetter(c);
    var sign = letter ? LETTER : 0;
    sign |= letter && Character.isUpperCase(c) ? CAPITAL : 0;
    sign |= c >= '0' && c <= '9' ? DIGIT : 0;
    sign |= SYMBOLS.indexOf(c) >= 0 ? SYMBOL : 0;
    sign |= QUOTES.indexOf(c) >= 0 ? QUOTE : 0;
    return (byte) sign;
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
