package broadsheet.text;

import java.util.ArrayList;
import java.util.List;

/** Divides a text at its blank lines. */
public final class Paragraphs {
  private Paragraphs() {}

  /** What stands between blank lines, without white space at either end, in order. */
  public static List<Span> in(CharSequence text) {
    var spans = new ArrayList<Span>();
    var begin = -1;
    var end = 0;
    var breaks = 0;
    for (var at = 0; at < text.length(); at++) {
      var c = text.charAt(at);
      if (isSpace(c)) {
        breaks += c == '\n' || c == '\u2029' ? 1 : 0;
        continue;
      }
      if (begin < 0) {
        begin = at;
      } else if (breaks > 1) {
        spans.add(new Span(begin, end));
        begin = at;
      }
      breaks = 0;
      end = at + 1;
    }
    if (begin >= 0) {
      spans.add(new Span(begin, end));
    }
    return spans;
  }

  /** White space of any kind, no-break spaces and the byte order mark among them. */
  public static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff';
  }
}
