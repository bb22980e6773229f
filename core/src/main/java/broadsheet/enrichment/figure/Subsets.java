package broadsheet.enrichment.figure;

import java.util.ArrayList;
import java.util.List;

/** Marks figures that are a part of the one before: "20, three of them children". */
final class Subsets {
  /** The unit of a number that is only said to be some of others. */
  static final String PART = "part";

  private static final int GAP_MAX = 80;
  private static final int TAIL_MAX = 24;

  private Subsets() {}

  static List<Figure> marked(List<Figure> figures, String text) {
    var marked = new ArrayList<Figure>(figures.size());
    for (var figure : figures) {
      var last = marked.isEmpty() ? null : marked.getLast();
      if (last != null && isPart(last, figure, text)) {
        marked.add(partOf(figure, last, marked.size() - 1));
      } else if (!figure.unit().equals(PART)) {
        marked.add(figure);
      }
    }
    return marked;
  }

  private static boolean isPart(Figure whole, Figure part, String text) {
    var gap = part.span().begin() - whole.span().end();
    if (gap < 0 || gap > GAP_MAX || part.value() > whole.value()) {
      return false;
    }
    var between = text.substring(whole.span().end(), part.span().begin());
    var end = Math.min(text.length(), part.span().end() + TAIL_MAX);
    var behind = text.substring(part.span().end(), end);
    var sentence = between.contains(". ") || between.contains("\n");
    var of =
        behind.startsWith(" of them")
            || behind.startsWith(" of whom")
            || behind.startsWith(" of those");
    return !sentence && (between.contains("including") || between.contains("among them") || of);
  }

  /** A part of the killed is killed as well. */
  private static Figure partOf(Figure part, Figure whole, int index) {
    var harmed =
        part.unit().equals("killed")
            || part.unit().equals("injured")
            || part.unit().equals("missing");
    var own = harmed || (!isHarm(whole.unit()) && !part.unit().equals(PART));
    var unit = own ? part.unit() : whole.unit();
    return new Figure(
        part.span(),
        part.value(),
        part.max(),
        unit,
        part.counts(),
        part.qualifier(),
        part.change(),
        part.from(),
        part.scope(),
        index,
        part.according(),
        part.place(),
        part.date());
  }

  private static boolean isHarm(String unit) {
    return unit.equals("killed")
        || unit.equals("injured")
        || unit.equals("missing")
        || unit.equals("shot");
  }
}
