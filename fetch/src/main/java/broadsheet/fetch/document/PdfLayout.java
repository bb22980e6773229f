package broadsheet.fetch.document;

import broadsheet.article.PrintedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins lines to paragraphs: by distance, size of letters, and whether a sentence has ended.
 * Columns stay apart as far as they are drawn one after the other.
 */
final class PdfLayout {
  /** So much more than the usual distance of lines divides paragraphs. */
  private static final float GAP = 1.4f;

  private static final float HEADING = 1.12f;
  private static final int HEADING_MAX = 150;
  private static final String ENDS = ".!?:;…\"”»)。؟";

  private final float usualSize;
  private final float usualGap;
  private final List<PrintedText.Block> blocks = new ArrayList<>();
  private final StringBuilder paragraph = new StringBuilder();
  private float paragraphSize;

  private PdfLayout(List<PdfLine> lines) {
    this.usualSize = usualSize(lines);
    this.usualGap = usualGap(lines);
  }

  static List<PrintedText.Block> blocks(List<PdfLine> lines) {
    var layout = new PdfLayout(lines);
    var widest = Columns.of(lines);
    for (var i = 0; i < lines.size(); i++) {
      if (i > 0 && layout.divides(lines.get(i - 1), lines.get(i), widest)) {
        layout.flush();
      }
      layout.add(lines.get(i));
    }
    layout.flush();
    return layout.blocks;
  }

  /** The largest letters of the first page's upper half, when they are larger than the text's. */
  static String title(List<PdfLine> lines) {
    if (lines.isEmpty()) {
      return "";
    }
    var usual = usualSize(lines);
    var first = lines.getFirst().page();
    var upper = lines.stream().filter(line -> line.page() == first && line.share() < 0.6f).toList();
    var largest = upper.stream().map(PdfLine::size).max(Float::compare).orElse(0f);
    if (largest < HEADING * usual) {
      return "";
    }
    var words = upper.stream().filter(line -> line.size() > 0.98f * largest).limit(4);
    var title = String.join(" ", words.map(PdfLine::text).toList());
    return title.substring(0, Math.min(300, title.length()));
  }

  /** The size of most letters. */
  private static float usualSize(List<PdfLine> lines) {
    Map<Float, Integer> letters = new HashMap<>();
    lines.forEach(line ->
        letters.merge(Math.round(2 * line.size()) / 2f, line.text().length(), Integer::sum));
    return letters.entrySet().stream()
        .max(Map.Entry.<Float, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(0f);
  }

  /** The median distance of lines that follow each other down a page. */
  private static float usualGap(List<PdfLine> lines) {
    var gaps = new ArrayList<Float>();
    for (var i = 1; i < lines.size(); i++) {
      var gap = lines.get(i).bottom() - lines.get(i - 1).bottom();
      if (lines.get(i).page() == lines.get(i - 1).page() && gap > 1) {
        gaps.add(gap);
      }
    }
    gaps.sort(null);
    return gaps.isEmpty() ? Float.MAX_VALUE : gaps.get(gaps.size() / 3);
  }

  private boolean divides(PdfLine before, PdfLine line, Columns columns) {
    if (!line.isAlike(before)) {
      return true;
    }
    var gap = line.bottom() - before.bottom();
    var jump = line.page() != before.page() || gap < -1;
    var ended = endsSentence(before.text());
    if (jump) {
      return ended && !beginsLower(line.text());
    }
    var indented = line.left() > columns.left(line) + 0.7f * line.size();
    var shortLine = before.right() + firstWord(line) < columns.right(before) - before.size();
    return gap > GAP * usualGap || (ended && (indented || shortLine)) || isListed(line.text());
  }

  /** About how wide a line's first word is: where it would have had room, a paragraph ended. */
  private static float firstWord(PdfLine line) {
    var space = line.text().indexOf(' ');
    var letters = space < 0 ? line.text().length() : space;
    return (line.right() - line.left()) * letters / line.text().length();
  }

  private static boolean endsSentence(String text) {
    return ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private static boolean beginsLower(String text) {
    return Character.isLowerCase(text.codePointAt(0));
  }

  private static boolean isListed(String text) {
    return "•▪‣◦".indexOf(text.charAt(0)) >= 0;
  }

  /** A word divided at the line's end is joined again. */
  private void add(PdfLine line) {
    var text = line.text();
    var last = paragraph.length() - 1;
    var divided = last > 0 && (paragraph.charAt(last) == '-' || paragraph.charAt(last) == '\u00ad');
    if (divided && Character.isLetter(paragraph.charAt(last - 1)) && beginsLower(text)) {
      paragraph.setLength(last);
    } else if (!paragraph.isEmpty()) {
      paragraph.append(' ');
    }
    paragraphSize = paragraph.isEmpty() ? line.size() : Math.min(paragraphSize, line.size());
    paragraph.append(text);
  }

  private void flush() {
    var text = paragraph.toString().replace("\u00ad", "").strip();
    paragraph.setLength(0);
    if (!text.isEmpty()) {
      var heading =
          paragraphSize >= HEADING * usualSize
              && text.length() <= HEADING_MAX
              && !text.endsWith(".");
      blocks.add(new PrintedText.Block(text, heading));
    }
  }

  /** Where the lines of a column begin and end, by the page and the side on which they stand. */
  private record Columns(Map<Integer, Float> lefts, Map<Integer, Float> rights) {
    static Columns of(List<PdfLine> lines) {
      var columns = new Columns(new HashMap<>(), new HashMap<>());
      for (var line : lines) {
        columns.lefts.merge(key(line), line.left(), Math::min);
        columns.rights.merge(key(line), line.right(), Math::max);
      }
      return columns;
    }

    /** A column is told by where its lines begin, as coarsely as an indent asks for. */
    private static int key(PdfLine line) {
      return line.page() * 100 + Math.min(99, Math.round(line.left() / 72));
    }

    float left(PdfLine line) {
      return lefts.getOrDefault(key(line), line.left());
    }

    float right(PdfLine line) {
      return rights.getOrDefault(key(line), line.right());
    }
  }
}
