package broadsheet.reader;

import broadsheet.article.Body;
import broadsheet.article.Section;
import broadsheet.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** An article's text as it is shown: paragraphs of plain and marked pieces. */
public final class ReadingText {
  private ReadingText() {}

  /** A run of text; {@code marked} when the reader was sent here to see it. */
  public record Piece(String text, boolean marked) {}

  /** A paragraph, or a section's title. */
  public record Paragraph(boolean title, List<Piece> pieces) {
    public Paragraph {
      pieces = List.copyOf(pieces);
    }
  }

  /** All paragraphs, with {@code mark} marked; an empty span marks nothing. */
  public static List<Paragraph> of(Body body, Span mark) {
    var titles = body.sections().stream().map(Section::begin).collect(Collectors.toSet());
    return body.paragraphs().stream()
        .map(span -> new Paragraph(titles.contains(span.begin()), pieces(body.text(), span, mark)))
        .toList();
  }

  /** The first paragraph that is no title, cut at a word when it is longer than {@code max}. */
  public static String excerpt(Body body, int max) {
    var titles = body.sections().stream().map(Section::begin).collect(Collectors.toSet());
    return body.paragraphs().stream()
        .filter(span -> !titles.contains(span.begin()))
        .findFirst()
        .map(span -> cut(span.in(body.text()), max))
        .orElse("");
  }

  /** {@code text} itself, or its beginning up to a word's end and "…". */
  public static String cut(String text, int max) {
    if (text.length() <= max) {
      return text;
    }
    var space = text.lastIndexOf(' ', max);
    var end = space > max / 2 ? space : max;
    var whole = Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    return text.substring(0, whole).stripTrailing() + "…";
  }

  private static List<Piece> pieces(String text, Span paragraph, Span mark) {
    if (mark.length() == 0 || !mark.overlaps(paragraph)) {
      return List.of(new Piece(paragraph.in(text), false));
    }
    var begin = Math.max(mark.begin(), paragraph.begin());
    var end = Math.min(mark.end(), paragraph.end());
    var pieces = new ArrayList<Piece>();
    add(pieces, text.substring(paragraph.begin(), begin), false);
    add(pieces, text.substring(begin, end), true);
    add(pieces, text.substring(end, paragraph.end()), false);
    return pieces;
  }

  private static void add(List<Piece> pieces, String text, boolean marked) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, marked));
    }
  }
}
