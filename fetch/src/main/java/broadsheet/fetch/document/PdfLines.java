package broadsheet.fetch.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects a document's lines with their places, in the order in which they are drawn. */
final class PdfLines extends PDFTextStripper {
  private static final int LINES_MAX = 200_000;

  private final List<PdfLine> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<TextPosition> positions = new ArrayList<>();
  private int characters;

  private PdfLines() {}

  /** The lines of the first pages, up to a bound in pages and characters. */
  static List<PdfLine> of(PDDocument document, int pagesMax, int charactersMax) throws IOException {
    var stripper = new PdfLines();
    stripper.setSortByPosition(false);
    for (var page = 1; page <= Math.min(pagesMax, document.getNumberOfPages()); page++) {
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      stripper.getText(document);
      stripper.flush();
      if (stripper.characters > charactersMax || stripper.lines.size() > LINES_MAX) {
        break;
      }
    }
    return List.copyOf(stripper.lines);
  }

  @Override
  protected void writeString(String words, List<TextPosition> places) {
    text.append(words);
    positions.addAll(places);
  }

  @Override
  protected void writeWordSeparator() {
    text.append(' ');
  }

  @Override
  protected void writeLineSeparator() {
    flush();
  }

  @Override
  protected void writeParagraphStart() {
    flush();
  }

  private void flush() {
    var words = text.toString().strip();
    if (!words.isEmpty() && !positions.isEmpty()) {
      lines.add(line(words));
      characters += words.length();
    }
    text.setLength(0);
    positions.clear();
  }

  private PdfLine line(String words) {
    var first = positions.getFirst();
    var left = Float.MAX_VALUE;
    var right = 0f;
    var size = 0f;
    for (var position : positions) {
      left = Math.min(left, position.getXDirAdj());
      right = Math.max(right, position.getXDirAdj() + position.getWidthDirAdj());
      size = Math.max(size, position.getFontSizeInPt());
    }
    var bottom = first.getYDirAdj();
    var share = bottom / Math.max(1f, first.getPageHeight());
    return new PdfLine(getCurrentPageNo(), left, right, bottom, size, share, words);
  }
}
