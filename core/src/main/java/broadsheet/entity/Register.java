package broadsheet.entity;

import broadsheet.enrichment.EntityId;
import broadsheet.story.Reason;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the register at work: takes articles one after the other and says who is meant by
 * their names. The same articles in the same order with the same rulings always make the same
 * entities. Holds only those entities that it was given or that it made; belongs to one thread.
 */
public final class Register {
  private final Cabinet cabinet;
  private final Set<EntityId> changed = new LinkedHashSet<>();
  private final Map<EntityId, EntityId> united = new LinkedHashMap<>();
  private final List<Appearance> appearances = new ArrayList<>();
  private final Resolver resolver;
  private final Unions unions;

  /**
   * A register that knows these.
   *
   * @param shelf all that share a lookup with the articles to come
   */
  public Register(Collection<Entity> shelf, List<Ruling> rulings) {
    var ready = Rulings.of(rulings);
    this.cabinet = new Cabinet(ready);
    this.resolver = new Resolver(ready);
    this.unions = new Unions(ready, cabinet);
    shelf.forEach(entity -> cabinet.put(new Dossier(entity)));
  }

  /** Under what to ask for all that these articles may mean. */
  public static Set<String> lookups(Collection<Report> reports, List<Ruling> rulings) {
    var ready = Rulings.of(rulings);
    var lookups = new LinkedHashSet<String>();
    for (var report : reports) {
      for (var naming : report.namings()) {
        lookups.addAll(Cabinet.lookups(naming, ready));
      }
    }
    return lookups;
  }

  /** Takes an article whose names nobody looked up before. */
  public void take(Report report) {
    take(report, Map.of());
  }

  /**
   * Takes an article again.
   *
   * @param known who is meant by some of its names, which stays as it is
   */
  public void take(Report report, Map<EntityId, EntityId> known) {
    var settled = new LinkedHashSet<Dossier>();
    known.values().forEach(id -> cabinet.find(id).ifPresent(settled::add));
    var meant = new LinkedHashSet<>(settled);
    var namings = new ArrayList<>(report.namings());
    namings.removeIf(naming -> known.containsKey(naming.named()));
    namings.sort(Comparator.comparing(Naming::isLone));
    for (var naming : namings) {
      settle(naming, report, meant);
    }
    introduce(meant, settled);
    for (var dossier : meant) {
      unite(dossier);
    }
  }

  private void settle(Naming naming, Report report, Set<Dossier> meant) {
    var around = new Surroundings(List.copyOf(meant));
    switch (resolver.resolve(naming, cabinet.candidates(naming), around)) {
      case Resolution.Known(var dossier, var reasons) -> {
        add(dossier, naming, reasons);
        count(dossier, naming, report, meant.add(dossier));
        note(naming, report, dossier.id(), reasons);
      }
      case Resolution.Fresh(var reasons) -> {
        var dossier = Dossier.fresh(cabinet.freshId(naming), naming.type(), report.at());
        cabinet.put(dossier);
        add(dossier, naming, reasons);
        count(dossier, naming, report, meant.add(dossier));
        note(naming, report, dossier.id(), List.of(new Reason("new", "not known before", 0)));
      }
      case Resolution.Unclear(var reasons) -> note(naming, report, null, reasons);
    }
  }

  private void count(Dossier dossier, Naming naming, Report report, boolean isNew) {
    if (isNew) {
      dossier.add(report.at());
    }
    if (dossier.type() == naming.type()) {
      for (var role : naming.roles()) {
        dossier.addRole(KnownRole.of(role, report.at(), report.citation(role.span())));
      }
    }
    changed.add(dossier.id());
  }

  /** A lone surname that could be many is nobody's name, and a name has one bearer. */
  private void add(Dossier dossier, Naming naming, List<Reason> reasons) {
    var isSurname = naming.isLone() && !dossier.names().isEmpty() && !dossier.isLone();
    if (isSurname || dossier.type() != naming.type()) {
      return;
    }
    for (var i = 0; i < naming.forms().size(); i++) {
      var isFirst = i == 0;
      var form = naming.forms().get(i);
      var key = naming.keys().get(i);
      if ((isFirst || NameForms.isClean(form)) && !cabinet.isOfAnother(key, dossier)) {
        var why = new Reason("article", "an article calls " + naming.name() + " so", 1);
        if (dossier.addName(form, isFirst ? reasons : List.of(why))) {
          cabinet.index(dossier, key);
        }
      } else if (!isFirst) {
        unions.sawBoth(dossier, key);
      }
    }
  }

  private void unite(Dossier dossier) {
    var union = unions.of(dossier);
    if (union.isPresent()) {
      var kept = union.get().kept();
      var other = union.get().other();
      kept.absorb(other, union.get().reasons());
      cabinet.remove(other);
      cabinet.index(kept);
      changed.remove(other.id());
      changed.add(kept.id());
      united.replaceAll((old, now) -> now.equals(other.id()) ? kept.id() : now);
      united.put(other.id(), kept.id());
    }
  }

  private void note(Naming naming, Report report, @Nullable EntityId entity, List<Reason> reasons) {
    appearances.add(
        new Appearance(
            report.article(),
            report.at(),
            naming.named(),
            naming.name(),
            entity,
            naming.mentions(),
            reasons));
  }

  /** Those named together know each other from now on. */
  private static void introduce(Set<Dossier> meant, Set<Dossier> settled) {
    for (var one : meant) {
      if (!settled.contains(one)) {
        meant.stream()
            .filter(other -> !other.equals(one))
            .forEach(other -> one.addCompanion(other.id()));
      }
    }
  }

  /**
   * All that came of it since the beginning.
   *
   * @param gone entities that are to be no more
   */
  public RegisterChange change(Set<EntityId> gone) {
    var entities = new ArrayList<Entity>();
    changed.forEach(id -> cabinet.find(id).ifPresent(dossier -> entities.add(dossier.entity())));
    var settled = new ArrayList<Appearance>();
    for (var one : appearances) {
      var entity = one.entity() == null ? null : united.getOrDefault(one.entity(), one.entity());
      settled.add(
          new Appearance(
              one.article(),
              one.at(),
              one.named(),
              one.name(),
              entity,
              one.mentions(),
              one.reasons()));
    }
    return new RegisterChange(gone, united, entities, settled);
  }
}
