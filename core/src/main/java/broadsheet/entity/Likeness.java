package broadsheet.entity;

import broadsheet.story.Reason;
import java.util.ArrayList;
import java.util.List;

/** How much speaks for two names being one, part by part. */
record Likeness(List<Reason> reasons) {
  static final Likeness NONE = new Likeness(List.of());

  Likeness {
    reasons = List.copyOf(reasons);
  }

  static Likeness of(Reason... reasons) {
    return new Likeness(List.of(reasons));
  }

  Likeness and(Reason reason) {
    var all = new ArrayList<>(reasons);
    all.add(reason);
    return new Likeness(all);
  }

  Likeness and(Likeness other) {
    var all = new ArrayList<>(reasons);
    all.addAll(other.reasons);
    return new Likeness(all);
  }

  boolean isNone() {
    return reasons.isEmpty();
  }

  double score() {
    return reasons.stream().mapToDouble(Reason::weight).sum();
  }
}
