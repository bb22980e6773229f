package broadsheet.store;

import broadsheet.article.Knowledge;
import broadsheet.article.Outlet;
import broadsheet.article.OutletFact;
import broadsheet.article.OutletField;
import broadsheet.article.OutletFile;
import broadsheet.article.OutletStore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Keeps what is known of outlets for one run. */
public final class MemoryOutletStore implements OutletStore {
  private final TreeMap<String, TreeMap<Place, String>> facts = new TreeMap<>();
  private final Map<String, String> aliases = new HashMap<>();

  private record Place(OutletField field, Knowledge knowledge) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      var byField = field.compareTo(other.field);
      return byField != 0 ? byField : knowledge.compareTo(other.knowledge);
    }
  }

  /** Nothing is known yet. */
  public MemoryOutletStore() {}

  static void checkLearnt(OutletFile file) {
    if (file.facts().stream().anyMatch(fact -> fact.knowledge() == Knowledge.SET)) {
      throw new IllegalArgumentException("only editors set what is known of " + file.name());
    }
  }

  @Override
  public synchronized List<Outlet> outlets() {
    return facts.keySet().stream().map(name -> known(name).outlet()).toList();
  }

  @Override
  public synchronized Optional<OutletFile> file(String name) {
    var outlet = aliases.getOrDefault(name, name);
    return facts.containsKey(outlet) ? Optional.of(known(outlet)) : Optional.empty();
  }

  private OutletFile known(String name) {
    var names = new TreeSet<String>();
    aliases.forEach((alias, outlet) -> {
      if (outlet.equals(name)) {
        names.add(alias);
      }
    });
    var list = new ArrayList<OutletFact>();
    facts
        .getOrDefault(name, new TreeMap<>())
        .forEach((place, value) -> list.add(new OutletFact(place.field, value, place.knowledge)));
    return new OutletFile(name, List.copyOf(names), list);
  }

  @Override
  public synchronized void learn(List<OutletFile> files) {
    files.forEach(MemoryOutletStore::checkLearnt);
    for (var file : files) {
      var name = aliases.getOrDefault(file.name(), file.name());
      var known = facts.computeIfAbsent(name, _ -> new TreeMap<>());
      file.facts()
          .forEach(fact -> known.put(new Place(fact.field(), fact.knowledge()), fact.value()));
      file.aliases().forEach(alias -> alias(alias, name));
    }
  }

  private void alias(String alias, String name) {
    if (!facts.containsKey(alias)) {
      aliases.putIfAbsent(alias, name);
    }
  }

  @Override
  public synchronized void set(String name, Map<OutletField, String> values) {
    var known = facts.computeIfAbsent(aliases.getOrDefault(name, name), _ -> new TreeMap<>());
    known.keySet().removeIf(place -> place.knowledge == Knowledge.SET);
    values.forEach((field, value) -> known.put(new Place(field, Knowledge.SET), value));
  }

  @Override
  public synchronized void merge(String alias, String name) {
    var into = aliases.getOrDefault(name, name);
    var from = aliases.getOrDefault(alias, alias);
    if (!facts.containsKey(into) || into.equals(from) || alias.isBlank()) {
      return;
    }
    var moved = facts.remove(from);
    if (moved != null) {
      var known = facts.computeIfAbsent(into, _ -> new TreeMap<>());
      moved.forEach(known::putIfAbsent);
      aliases.replaceAll((_, outlet) -> outlet.equals(from) ? into : outlet);
      alias(from, into);
    }
    alias(alias, into);
  }
}
