package broadsheet.entity;

import broadsheet.story.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/**
 * Whom an article names beside somebody, which tells namesakes apart.
 *
 * @param named who is known to be meant so far
 */
record Surroundings(List<Dossier> named) {
  private static final double COMPANY_MAX = 0.3;
  private static final double COMPANY = 0.35;
  private static final double ROLE = 0.3;
  private static final double OTHER_ROLE = -0.2;
  private static final int TOLD = 3;

  private static final Comparator<Dossier> RARE_FIRST =
      Comparator.comparingInt(Dossier::articles).thenComparing(one -> one.id().value());

  Surroundings {
    named = List.copyOf(named);
  }

  /** What speaks for {@code entity} being the one that is named here. */
  Likeness of(Naming naming, Dossier entity) {
    return company(entity).and(role(naming, entity));
  }

  /** Whom few articles name says more than whom all name. */
  private Likeness company(Dossier entity) {
    var shared = new ArrayList<Dossier>();
    for (var other : named) {
      var count = entity.companions().getOrDefault(other.id(), 0);
      if (count > 1 || (count == 1 && entity.articles() < TOLD)) {
        shared.add(other);
      }
    }
    if (shared.isEmpty()) {
      return Likeness.NONE;
    }
    shared.sort(RARE_FIRST);
    var score = 0.0;
    for (var other : shared) {
      score += COMPANY * Math.log(2) / Math.log(2 + other.articles());
    }
    var told = shared.stream().limit(TOLD).map(Dossier::label).toList();
    return Likeness.of(
        new Reason(
            "company",
            "named beside " + String.join(", ", told) + " before",
            Math.min(COMPANY_MAX, score)));
  }

  private static Likeness role(Naming naming, Dossier entity) {
    if (naming.roles().isEmpty() || entity.roles().isEmpty()) {
      return Likeness.NONE;
    }
    var known = new HashSet<String>();
    entity.roles().forEach(role -> known.addAll(role.words()));
    for (var role : naming.roles()) {
      var words = new ArrayList<>(RoleKeys.words(role.words()));
      words.retainAll(known);
      if (!words.isEmpty()) {
        var text = "called " + String.join(" ", words) + " before";
        return Likeness.of(new Reason("role", text, ROLE));
      }
    }
    var text = "never called " + naming.roles().getFirst().words() + " before";
    return Likeness.of(new Reason("role", text, OTHER_ROLE));
  }
}
