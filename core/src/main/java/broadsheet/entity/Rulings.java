package broadsheet.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What editors ruled, ready to be asked. */
final class Rulings {
  private final Set<Ruling> all;
  private final Map<String, List<String>> same = new HashMap<>();

  private Rulings(List<Ruling> rulings) {
    this.all = new HashSet<>(rulings);
  }

  static Rulings of(List<Ruling> rulings) {
    var ready = new Rulings(rulings);
    for (var ruling : rulings) {
      if (ruling.kind() == Ruling.Kind.SAME) {
        ready.same.computeIfAbsent(ruling.one(), key -> new ArrayList<>()).add(ruling.other());
        ready.same.computeIfAbsent(ruling.other(), key -> new ArrayList<>()).add(ruling.one());
      }
    }
    return ready;
  }

  /** Keys of names that are said to name the same. */
  List<String> sameAs(String key) {
    return same.getOrDefault(key, List.of());
  }

  /** Whether this is ruled of the name and one of the entity's. */
  boolean say(Ruling.Kind kind, String key, Dossier entity) {
    return !all.isEmpty()
        && entity.names().stream()
            .anyMatch(known -> all.contains(new Ruling(kind, key, known.key())));
  }

  /** Whether two entities bear names that were said to be two's. */
  boolean areApart(Dossier one, Dossier other) {
    return !all.isEmpty()
        && one.names().stream().anyMatch(name -> say(Ruling.Kind.APART, name.key(), other));
  }
}
