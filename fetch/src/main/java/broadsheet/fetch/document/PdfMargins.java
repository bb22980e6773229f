package broadsheet.fetch.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Leaves out what is printed above and below the text of every page: names, dates, numbers. */
final class PdfMargins {
  private static final float TOP = 0.13f;
  private static final float BOTTOM = 0.87f;
  private static final int NUMBER_MAX = 24;

  private PdfMargins() {}

  static List<PdfLine> strip(List<PdfLine> lines) {
    var pages = new HashSet<Integer>();
    Map<String, Set<Integer>> pagesOf = new HashMap<>();
    for (var line : lines) {
      pages.add(line.page());
      if (isAtEdge(line)) {
        pagesOf.computeIfAbsent(key(line), _ -> new HashSet<>()).add(line.page());
      }
    }
    var most = Math.max(2, (pages.size() + 1) / 2);
    return lines.stream()
        .filter(line -> !isAtEdge(line) || !(isRepeated(pagesOf, line, most) || isNumber(line)))
        .toList();
  }

  private static boolean isAtEdge(PdfLine line) {
    return line.share() < TOP || line.share() > BOTTOM;
  }

  private static boolean isRepeated(Map<String, Set<Integer>> pagesOf, PdfLine line, int most) {
    return pagesOf.getOrDefault(key(line), Set.of()).size() >= most;
  }

  /** Page numbers differ from page to page. */
  private static String key(PdfLine line) {
    var key = new StringBuilder(line.share() < TOP ? "top " : "bottom ");
    line.text()
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .forEach(c -> key.appendCodePoint(Character.isDigit(c) ? '#' : c));
    return key.toString();
  }

  /** "3", "- 3 -", "3/12", "Page 3 of 12". */
  private static boolean isNumber(PdfLine line) {
    var text = line.text();
    var letters = text.codePoints().filter(Character::isLetter).count();
    var digits = text.codePoints().filter(Character::isDigit).count();
    return text.length() <= NUMBER_MAX
        && digits > 0
        && digits <= 6
        && letters <= 8
        && (letters == 0 || text.split(" ", -1).length <= 4)
        && !text.endsWith(".");
  }
}
