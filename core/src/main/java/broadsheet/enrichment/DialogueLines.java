package broadsheet.enrichment;

import broadsheet.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Paragraphs that begin with a dash and a speaker's words, and go on, after another dash, to say
 * who speaks.
 */
final class DialogueLines {
  private static final int COUNT_MAX = 200;
  private static final int LENGTH_MAX = 1_500;

  private DialogueLines() {}

  /**
   * A line.
   *
   * @param reportedAt where the words that report it begin
   */
  record Line(Span content, int reportedAt) {}

  static List<Line> in(String text) {
    var lines = new ArrayList<Line>();
    var begin = 0;
    while (begin >= 0 && begin < text.length() && lines.size() < COUNT_MAX) {
      var end = text.indexOf('\n', begin);
      var last = end < 0 ? text.length() : end;
      if (ForeignQuotations.isDash(text.charAt(begin))) {
        add(text, new Span(begin, last), lines);
      }
      begin = end < 0 ? -1 : end + 1;
    }
    return lines;
  }

  private static void add(String text, Span paragraph, List<Line> lines) {
    var first = paragraph.begin() + 1;
    while (first < paragraph.end() && text.charAt(first) == ' ') {
      first++;
    }
    for (var i = first; i < Math.min(paragraph.end(), first + LENGTH_MAX); i++) {
      if (ForeignQuotations.isDash(text.charAt(i)) && text.charAt(i - 1) == ' ') {
        var end = i - 1;
        while (end > first && ", ".indexOf(text.charAt(end - 1)) >= 0) {
          end--;
        }
        if (end > first) {
          lines.add(new Line(new Span(first, end), i));
        }
        return;
      }
    }
  }
}
