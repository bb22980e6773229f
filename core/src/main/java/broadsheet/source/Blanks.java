package broadsheet.source;

/** White space of markup. */
final class Blanks {
  private Blanks() {}

  static boolean isBlank(int c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }

  /** Without white space at the ends, each run within as one blank. */
  static String fold(String text) {
    var out = new StringBuilder(text.length());
    var gap = false;
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      var blank = isBlank(c) || c == '\u00a0';
      if (!blank && gap && !out.isEmpty()) {
        out.append(' ');
      }
      gap = blank;
      if (!blank) {
        out.append(c);
      }
    }
    return out.toString();
  }
}
