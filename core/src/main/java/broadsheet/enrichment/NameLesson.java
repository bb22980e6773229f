package broadsheet.enrichment;

import broadsheet.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

/** A text with marked names as the names tagger learns it: features and labels, line by line. */
final class NameLesson {
  /** Of so many words, one is learnt from what is around it alone. */
  private static final int BLIND_EACH = 10;

  private static final int[] OUTSIDE = {};

  private final NameText text;
  private final int[] labels;
  private final int[][] features;
  private final boolean[] unknown;

  private NameLesson(NameText text, int[] labels, int[][] features, boolean[] unknown) {
    this.text = text;
    this.labels = labels;
    this.features = features;
    this.unknown = unknown;
  }

  static NameLesson of(NameTaggerFit.Example example, NameLexicon lexicon) {
    var text = new NameText(example.text());
    var own = new NameFeatures(text, lexicon);
    var features = new int[text.count()][];
    for (var i = 0; i < features.length; i++) {
      features[i] = own.canBeName(i) ? own.of(i).copy() : OUTSIDE;
    }
    var labels = labels(text, example.names());
    for (var i = 0; i < labels.length; i++) {
      labels[i] = features[i].length == 0 ? NameLabels.OUTSIDE : labels[i];
    }
    return new NameLesson(text, labels, features, new boolean[labels.length]);
  }

  private static int[] labels(NameText text, List<NameSpan> names) {
    var begins = new HashMap<Integer, Integer>();
    var ends = new HashMap<Integer, Integer>();
    for (var i = 0; i < text.count(); i++) {
      begins.put(text.span(i).begin(), i);
      ends.put(text.span(i).end(), i + 1);
    }
    var labels = new int[text.count()];
    for (var name : names) {
      var begin = begins.get(name.span().begin());
      var end = ends.get(name.span().end());
      if (begin != null && end != null && end > begin) {
        NameLabels.mark(labels, begin, end, name.type());
      } else if (begin != null) {
        markCompound(text, begin, name, labels);
      }
    }
    return labels;
  }

  /** "Riverton-based" as a whole was marked, and is a place before a hyphen here. */
  private static void markCompound(NameText text, int token, NameSpan name, int[] labels) {
    var form = text.form(token);
    if (form.length() < 3 || !text.form(token + 1).equals("-")) {
      return;
    }
    var shouted = form.chars().noneMatch(Character::isLowerCase);
    var type =
        Countries.isPeople(form)
            ? EntityType.GROUP
            : Countries.isPlace(form) || name.type() == EntityType.PLACE || !shouted
                ? EntityType.PLACE
                : EntityType.ORGANIZATION;
    NameLabels.mark(labels, token, token + 1, type);
  }

  private int lineEnd(int token) {
    return text.lineEnd(token);
  }

  /** Teaches the lines whose labels are believed, some of their words unnamed. */
  void teach(NameWeights weights, Order random) {
    for (var begin = 0; begin < labels.length; begin = lineEnd(begin)) {
      var end = lineEnd(begin);
      if (!unknown[begin]) {
        weights.learn(seen(begin, end, random), Arrays.copyOfRange(labels, begin, end));
      }
    }
  }

  private int[][] seen(int begin, int end, Order random) {
    var seen = Arrays.copyOfRange(features, begin, end);
    for (var i = 0; i < seen.length; i++) {
      var all = seen[i];
      var blind = random.isOneOf(BLIND_EACH) && all.length > 0;
      seen[i] = blind ? Arrays.copyOfRange(all, NameFeatures.WORDS, all.length) : all;
    }
    return seen;
  }

  /** The same, without the lines where what was learnt finds names in words marked otherwise. */
  NameLesson believed(NameWeights weights) {
    for (var begin = 0; begin < labels.length; begin = lineEnd(begin)) {
      var end = lineEnd(begin);
      var found = weights.best(Arrays.copyOfRange(features, begin, end));
      var marked = Arrays.copyOfRange(labels, begin, end);
      Arrays.fill(unknown, begin, end, !agree(names(marked), names(found), found));
    }
    return this;
  }

  private static List<Span> names(int[] labels) {
    var names = new ArrayList<Span>();
    var begin = 0;
    for (var i = 0; i < labels.length; i++) {
      begin = NameLabels.isContinued(labels[i]) ? begin : i;
      if (labels[i] != NameLabels.OUTSIDE && !NameLabels.isOpen(labels[i])) {
        names.add(new Span(begin, i + 1));
      }
    }
    return names;
  }

  /** What is found is marked, be it as another type; what is marked may not have been found. */
  private static boolean agree(List<Span> marked, List<Span> found, int[] labels) {
    for (var name : found) {
      var main = NameLabels.isMain(labels[name.begin()]);
      if (!marked.contains(name) && (main || marked.stream().anyMatch(name::overlaps))) {
        return false;
      }
    }
    return true;
  }
}
