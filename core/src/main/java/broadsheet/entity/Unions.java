package broadsheet.entity;

import broadsheet.enrichment.EntityId;
import broadsheet.enrichment.EntityType;
import broadsheet.story.Reason;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds organisations that came into the register twice: by acronym and by long name, with their
 * country and without it. Both must be well known, so that one slip unites nobody.
 */
final class Unions {
  private static final int KNOWN = 3;
  private static final double COMPANY_MIN = 0.45;

  private final Rulings rulings;
  private final Cabinet cabinet;

  /** Acronyms that an article used for an entity, and which are known as another's. */
  private final Map<EntityId, String> acronyms = new HashMap<>();

  /** Two that are one. */
  record Union(Dossier kept, Dossier other, List<Reason> reasons) {}

  Unions(Rulings rulings, Cabinet cabinet) {
    this.rulings = rulings;
    this.cabinet = cabinet;
  }

  /** An article used for {@code dossier} a name that belongs to another. */
  void sawBoth(Dossier dossier, String key) {
    if (key.indexOf(' ') < 0 && dossier.type() == EntityType.ORGANIZATION) {
      acronyms.put(dossier.id(), key);
    }
  }

  Optional<Union> of(Dossier dossier) {
    var acronym = acronyms.remove(dossier.id());
    var isKnown = dossier.type() == EntityType.ORGANIZATION && dossier.articles() >= KNOWN;
    if (!isKnown) {
      return Optional.empty();
    }
    var byAcronym = acronym == null ? Optional.<Union>empty() : byAcronym(dossier, acronym);
    return byAcronym.isPresent() ? byAcronym : byCountry(dossier);
  }

  /** The acronym's own entry has no long name, and its letters are those of this one. */
  private Optional<Union> byAcronym(Dossier dossier, String acronym) {
    var fits =
        dossier.names().stream().anyMatch(name -> BodyLikeness.hasInitials(name.key(), acronym));
    return cabinet.bearers(acronym, dossier).stream()
        .filter(other -> fits && other.type() == dossier.type())
        .filter(other -> other.names().stream().allMatch(name -> name.key().indexOf(' ') < 0))
        .filter(other -> !rulings.areApart(dossier, other))
        .findFirst()
        .map(other ->
            new Union(
                dossier,
                other,
                List.of(
                    new Reason(
                        "initials",
                        other.label() + " stands for " + dossier.label() + " in an article",
                        1))));
  }

  /** "Supreme Court" and "US Supreme Court", when the same others are named beside both. */
  private Optional<Union> byCountry(Dossier dossier) {
    var base =
        dossier.names().stream().map(KnownName::body).filter(BodyName::isGeneral).findFirst();
    if (base.isEmpty()) {
      return Optional.empty();
    }
    var rivals =
        cabinet.under("%" + base.get().base()).stream()
            .filter(other -> isRival(dossier, other))
            .sorted(Comparator.comparingDouble((Dossier other) -> -company(dossier, other)))
            .toList();
    var company = rivals.isEmpty() ? 0 : company(dossier, rivals.getFirst());
    var isOnly = countries(dossier, rivals) == 1 && company >= COMPANY_MIN;
    return isOnly ? Optional.of(union(dossier, rivals.getFirst(), company)) : Optional.empty();
  }

  /** Where two countries have a parliament, "Parliament" stays by itself. */
  private static long countries(Dossier dossier, List<Dossier> rivals) {
    return Stream.concat(Stream.of(dossier), rivals.stream())
        .flatMap(one -> one.countries().stream())
        .distinct()
        .count();
  }

  private boolean isRival(Dossier dossier, Dossier other) {
    return !other.equals(dossier)
        && other.type() == dossier.type()
        && other.articles() >= KNOWN
        && dossier.countries().isEmpty() != other.countries().isEmpty()
        && !rulings.areApart(dossier, other);
  }

  private static Union union(Dossier one, Dossier other, double company) {
    var kept = one.articles() >= other.articles() ? one : other;
    var reason = new Reason("company", "the same others are named beside both", company);
    var countries = one.countries().isEmpty() ? other.countries() : one.countries();
    var body = new Reason("body", "the same body of " + String.join(", ", countries), 1);
    return new Union(kept, kept.equals(one) ? other : one, List.of(body, reason));
  }

  /** The cosine of whom is named beside them. */
  private static double company(Dossier one, Dossier other) {
    var both = new HashSet<>(one.companions().keySet());
    both.retainAll(other.companions().keySet());
    var product = 0.0;
    for (var id : both) {
      product +=
          Math.sqrt(
              one.companions().getOrDefault(id, 0)
                  * (double) other.companions().getOrDefault(id, 0));
    }
    return product / Math.sqrt(sum(one) * sum(other));
  }

  private static double sum(Dossier dossier) {
    return Math.max(1, dossier.companions().values().stream().mapToInt(Integer::intValue).sum());
  }
}
