package broadsheet.source;

/** Escapes text for markup. */
final class Markup {
  private Markup() {}

  /** Text for an element or a quoted attribute. */
  static String escape(String text) {
    var out = new StringBuilder(text.length() + 16);
    for (var i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        default -> out.append(text.charAt(i));
      }
    }
    return out.toString();
  }
}
