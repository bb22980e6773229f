package broadsheet.app;

/** A text without its quotations: outlets may quote the same words. */
final class Unquoted {
  private static final String OPENING = "\"“'‘";
  private static final String CLOSING = "\"”'’";

  private Unquoted() {}

  /** A quotation does not go beyond its paragraph; an apostrophe in a word is none. */
  static String of(String text) {
    var plain = new StringBuilder();
    var at = 0;
    while (at < text.length()) {
      var end = opens(text, at) ? closing(text, at) : -1;
      plain.append(end < 0 ? text.charAt(at) : ' ');
      at = end < 0 ? at + 1 : end + 1;
    }
    return plain.toString();
  }

  private static boolean opens(String text, int at) {
    return OPENING.indexOf(text.charAt(at)) >= 0 && !isLetter(text, at - 1);
  }

  /** Where the quotation that opens here is closed, -1 when it is not. */
  private static int closing(String text, int opening) {
    var mark = CLOSING.charAt(OPENING.indexOf(text.charAt(opening)));
    for (var at = opening + 1; at < text.length() && text.charAt(at) != '\n'; at++) {
      if (text.charAt(at) == mark && !isLetter(text, at + 1)) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isLetter(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }
}
