package broadsheet.entity;

import broadsheet.enrichment.EntityId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The entities of a {@link Register}, by id and by what they are looked for under. */
final class Cabinet {
  private final Map<EntityId, Dossier> dossiers = new HashMap<>();
  private final Map<String, Set<EntityId>> index = new HashMap<>();

  private final Rulings rulings;

  Cabinet(Rulings rulings) {
    this.rulings = rulings;
  }

  /** Under what those are found who may be meant. */
  static Set<String> lookups(Naming naming, Rulings rulings) {
    var lookups = new LinkedHashSet<String>();
    for (var key : naming.keys()) {
      lookups.addAll(Lookups.of(naming.type(), key));
      rulings.sameAs(key).forEach(other -> lookups.add(Lookups.exact(other)));
    }
    return lookups;
  }

  void put(Dossier dossier) {
    dossiers.put(dossier.id(), dossier);
    index(dossier);
  }

  void remove(Dossier dossier) {
    dossiers.remove(dossier.id());
  }

  /** All names of an entity can be looked for. */
  void index(Dossier dossier) {
    dossier.names().forEach(name -> index(dossier, name.key()));
  }

  /** An entity can be looked for under this name. */
  void index(Dossier dossier, String key) {
    for (var lookup : Lookups.of(dossier.type(), key)) {
      index.computeIfAbsent(lookup, one -> new LinkedHashSet<>()).add(dossier.id());
    }
  }

  Optional<Dossier> find(EntityId id) {
    return Optional.ofNullable(dossiers.get(id));
  }

  List<Dossier> under(String lookup) {
    return index.getOrDefault(lookup, Set.of()).stream().flatMap(id -> find(id).stream()).toList();
  }

  /** All that may be meant. */
  List<Dossier> candidates(Naming naming) {
    var found = new LinkedHashSet<Dossier>();
    for (var lookup : lookups(naming, rulings)) {
      found.addAll(under(lookup));
    }
    return new ArrayList<>(found);
  }

  /** Whether another entity of the type bears the name. */
  boolean isOfAnother(String key, Dossier dossier) {
    return bearers(key, dossier).stream().anyMatch(other -> other.type() == dossier.type());
  }

  /** Other entities with a name. */
  List<Dossier> bearers(String key, Dossier dossier) {
    return under(Lookups.exact(key)).stream()
        .filter(other -> !other.equals(dossier) && other.isNamed(key))
        .toList();
  }

  EntityId freshId(Naming naming) {
    var number = 0;
    var id = EntityIds.of(naming.type(), naming.key(), number);
    while (dossiers.containsKey(id)) {
      number++;
      id = EntityIds.of(naming.type(), naming.key(), number);
    }
    return id;
  }
}
