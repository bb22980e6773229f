package broadsheet.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A person's name in its parts, from its key.
 *
 * @param words without particles and generation
 * @param generation "jr", "iii" or empty
 */
record PersonName(List<String> words, String generation) {
  private static final Set<String> GENERATIONS = Set.of("jr", "sr", "ii", "iii", "iv");
  private static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "bin", "ibn", "bint", "ben", "de", "del", "della", "da", "do", "dos", "du",
          "la", "le", "van", "von", "der", "den", "ter", "di");

  /** Family names that stand first in the usage of their country. */
  private static final Set<String> FAMILY_FIRST =
      Set.of(
          "xi", "kim", "moon", "yoon", "lee", "park", "li", "wang", "zhang", "chen", "liu", "yang",
          "zhao", "wu", "zhou", "huang", "sun", "choi", "jung", "chung", "han", "lai", "tsai", "ma",
          "hu", "deng", "mao", "jiang", "zhu", "lin", "nguyen", "tran", "pham", "jo", "ri", "pak",
          "ho", "qin", "ban", "jang", "kang", "cho", "hwang");

  static PersonName of(String key) {
    var words = new ArrayList<String>();
    for (var word : key.split(" ", -1)) {
      if (!PARTICLES.contains(word) || (words.isEmpty() && word.equals("al"))) {
        words.add(word);
      }
    }
    var generation = "";
    if (words.size() > 1 && GENERATIONS.contains(words.getLast())) {
      generation = words.removeLast();
    }
    return new PersonName(words.isEmpty() ? List.of(key) : List.copyOf(words), generation);
  }

  /** Whether the family name may stand first: "Kim Jong Un". */
  boolean isFamilyFirst() {
    return words.size() > 2 && FAMILY_FIRST.contains(given());
  }

  boolean isFull() {
    return words.size() > 1;
  }

  String given() {
    return words.getFirst();
  }

  String surname() {
    return words.getLast();
  }

  List<String> middle() {
    return words.size() < 3 ? List.of() : words.subList(1, words.size() - 1);
  }

  /** By which words a text may call this person alone. */
  List<String> loneNames() {
    return isFull() && FAMILY_FIRST.contains(given())
        ? List.of(surname(), given())
        : List.of(surname());
  }
}
