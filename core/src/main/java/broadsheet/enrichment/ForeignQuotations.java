package broadsheet.enrichment;

import broadsheet.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds quotations by the marks of many languages, marks included, and lines of dialogue that begin
 * with a dash. A quotation ends within its paragraph or is none.
 */
final class ForeignQuotations {
  private static final String OPENING = "«“„\"";
  private static final int LENGTH_MAX = 3_000;
  private static final int COUNT_MAX = 500;

  private ForeignQuotations() {}

  /** In the order of the text, not overlapping. */
  static List<Span> in(String text) {
    var found = new ArrayList<Span>();
    var at = 0;
    while (at < text.length() && found.size() < COUNT_MAX) {
      var end = OPENING.indexOf(text.charAt(at)) < 0 ? -1 : closing(text, at);
      if (end > 0) {
        found.add(new Span(at, end + 1));
        at = end;
      }
      at++;
    }
    return found;
  }

  private static int closing(String text, int open) {
    var mark = text.charAt(open);
    var closes =
        switch (mark) {
          case '«' -> "»";
          case '„' -> "“”\"";
          case '“' -> "”";
          default -> "\"";
        };
    var depth = 1;
    for (var i = open + 1; i < Math.min(text.length(), open + LENGTH_MAX); i++) {
      var c = text.charAt(i);
      if (c == '\n') {
        return -1;
      }
      depth += c == mark && mark != '"' ? 1 : 0;
      depth -= closes.indexOf(c) >= 0 ? 1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  static boolean isDash(char c) {
    return c == '—' || c == '–' || c == '―';
  }
}
