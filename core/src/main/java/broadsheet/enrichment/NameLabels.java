package broadsheet.enrichment;

import broadsheet.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * What the names tagger says of a token: outside of names, or where in a name of which type it
 * stands: begin, inside, last, or the only one.
 */
final class NameLabels {
  static final int OUTSIDE = 0;
  static final List<EntityType> TYPES =
      List.of(
          EntityType.PERSON,
          EntityType.ORGANIZATION,
          EntityType.PLACE,
          EntityType.GROUP,
          EntityType.EVENT,
          EntityType.WORK,
          EntityType.OTHER);
  static final int COUNT = 1 + 4 * TYPES.size();

  private static final int BEGIN = 0;
  private static final int INSIDE = 1;
  private static final int LAST = 2;
  private static final int ONLY = 3;

  private NameLabels() {}

  private static int label(int type, int part) {
    return 1 + 4 * type + part;
  }

  /** The type's place among {@link #TYPES}, -1 outside. */
  static int type(int label) {
    return label == OUTSIDE ? -1 : (label - 1) / 4;
  }

  /** Whether it is part of a person's, a body's or a place's name. */
  static boolean isMain(int label) {
    return label != OUTSIDE && type(label) <= TYPES.indexOf(EntityType.PLACE);
  }

  /** Whether the name goes on behind a token with this label. */
  static boolean isOpen(int label) {
    return label != OUTSIDE && (label - 1) % 4 <= INSIDE;
  }

  /** Whether the name began before a token with this label. */
  static boolean isContinued(int label) {
    return label != OUTSIDE && (label - 1) % 4 != BEGIN && (label - 1) % 4 != ONLY;
  }

  static boolean follows(int label, int before) {
    return isOpen(before) ? isContinued(label) && type(label) == type(before) : !isContinued(label);
  }

  /** Labels a name of these tokens, {@code end} being outside. */
  static void mark(int[] labels, int begin, int end, EntityType type) {
    var known = TYPES.indexOf(type);
    var place = known < 0 ? TYPES.indexOf(EntityType.OTHER) : known;
    if (end - begin == 1) {
      labels[begin] = label(place, ONLY);
      return;
    }
    labels[begin] = label(place, BEGIN);
    for (var i = begin + 1; i < end - 1; i++) {
      labels[i] = label(place, INSIDE);
    }
    labels[end - 1] = label(place, LAST);
  }

  /** The names that labels in their order tell of. */
  static List<NameSpan> names(NameText text, int[] labels) {
    var names = new ArrayList<NameSpan>();
    var begin = 0;
    for (var i = 0; i < labels.length; i++) {
      begin = isContinued(labels[i]) ? begin : i;
      if (labels[i] != OUTSIDE && !isOpen(labels[i])) {
        var span = new Span(text.span(begin).begin(), text.span(i).end());
        names.add(new NameSpan(span, TYPES.get(type(labels[i]))));
      }
    }
    return names;
  }
}
