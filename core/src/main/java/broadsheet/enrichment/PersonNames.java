package broadsheet.enrichment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The persons that a text names in full, found again by parts of their names. Two full names are
 * one person only when given name and surname agree.
 */
final class PersonNames {
  private static final Set<String> GENERATIONS =
      Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");

  private final Map<String, Person> persons = new LinkedHashMap<>();
  private final Map<String, List<Person>> bySurname = new HashMap<>();
  private final Map<String, List<Person>> byGivenName = new HashMap<>();
  private final Map<String, Boolean> saidToBePerson = new HashMap<>();

  private PersonNames() {}

  static PersonNames of(List<FoundName> found) {
    var names = new PersonNames();
    for (var name : found) {
      if (name.type() == EntityType.PERSON) {
        names.saidToBePerson.put(name.key(), true);
        names.addFull(name);
      }
    }
    names.persons.values().forEach(names::index);
    return names;
  }

  /** The canonical name of the person meant, or null when it is no name of a person known here. */
  @Nullable String meantBy(FoundName name) {
    var words = name.words();
    if (words.size() > 1) {
      var person = persons.get(fullKey(words));
      var fuller = person == null || !name.type().equals(EntityType.PERSON) ? null : fuller(words);
      return fuller != null ? fuller.name() : person == null ? null : person.name();
    }
    if (!canBePerson(name)) {
      return null;
    }
    var namesakes =
        name.reign().isEmpty()
            ? bySurname.getOrDefault(words.getFirst(), List.of())
            : List.<Person>of();
    var candidates =
        namesakes.isEmpty() ? byGivenName.getOrDefault(words.getFirst(), List.of()) : namesakes;
    return candidates.size() == 1 ? candidates.getFirst().name() : null;
  }

  /** A place or people of the same name stays one unless the text also uses it for a person. */
  private boolean canBePerson(FoundName name) {
    return switch (name.type()) {
      case PLACE, GROUP -> saidToBePerson.containsKey(name.key());
      default -> true;
    };
  }

  private void addFull(FoundName name) {
    var words = name.words();
    if (words.size() > 1) {
      persons.computeIfAbsent(fullKey(words), key -> new Person(words)).add(name.form());
    }
  }

  private void index(Person person) {
    if (fuller(person.words) != null) {
      return;
    }
    var words = new ArrayList<>(person.words);
    while (words.size() > 2 && GENERATIONS.contains(words.getLast())) {
      words.removeLast();
    }
    bySurname.computeIfAbsent(words.getLast(), key -> new ArrayList<>()).add(person);
    byGivenName.computeIfAbsent(words.getFirst(), key -> new ArrayList<>()).add(person);
  }

  /** The one person whose name begins or ends with all of these words: "Kim Jong" in some texts. */
  private @Nullable Person fuller(List<String> words) {
    Person fuller = null;
    for (var person : persons.values()) {
      var longer = person.words.size() > words.size();
      if (longer && isPartOf(words, person.words)) {
        if (fuller != null) {
          return null;
        }
        fuller = person;
      }
    }
    return fuller;
  }

  private static boolean isPartOf(List<String> part, List<String> whole) {
    var rest = whole.size() - part.size();
    var begins = whole.subList(0, part.size()).equals(part);
    var ends = whole.subList(rest, whole.size()).equals(part);
    return (begins && !GENERATIONS.contains(whole.getLast())) || ends;
  }

  /** Given name, surname and generation; initials and middle names tell nobody apart here. */
  private static String fullKey(List<String> words) {
    var last = words.size() - 1;
    while (last > 1 && GENERATIONS.contains(words.get(last))) {
      last--;
    }
    var middle = new ArrayList<String>();
    for (var i = 1; i < last; i++) {
      if (words.get(i).length() > 2) {
        middle.add(words.get(i));
      }
    }
    var generation = String.join(" ", words.subList(last + 1, words.size()));
    return String.join(
        " ", words.getFirst(), String.join(" ", middle), words.get(last), generation);
  }

  private static final class Person {
    private final List<String> words;
    private final Map<String, Integer> forms = new LinkedHashMap<>();

    Person(List<String> words) {
      this.words = words;
    }

    void add(String form) {
      forms.merge(form, 1, Integer::sum);
    }

    /** The most frequent form, of equals the longest. */
    String name() {
      var best = "";
      for (var form : forms.keySet()) {
        var more = forms.getOrDefault(form, 0) - forms.getOrDefault(best, 0);
        if (more > 0 || (more == 0 && form.length() > best.length())) {
          best = form;
        }
      }
      return best;
    }
  }
}
