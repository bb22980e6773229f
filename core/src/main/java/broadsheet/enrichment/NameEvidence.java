package broadsheet.enrichment;

import broadsheet.text.WordForms;
import broadsheet.text.Words;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a whole text says about the types of its names, weighed against what a recogniser said of
 * each mention: places stand behind "in", peoples are called after their country, persons speak.
 */
final class NameEvidence {
  private static final int AS_FOUND = 2;
  private static final int CUE = 2;
  private static final int STRONG = 6;
  private static final int PLACE_NO_PERSON = 5;
  private static final int REACH = 40;
  private static final Set<String> OF_PLACES =
      NameWords.words(
          """
          capital city town village port province region district island people government mayor
          president king queen coast north south east west state republic parts outskirts
          """);
  private static final Set<String> BELONGS_TO_PLACES =
      NameWords.words(
          """
          government president parliament capital army navy military economy border borders coast
          foreign prime interior defence defense finance energy police central supreme security
          mayor harbour harbor airport airspace grid population parliamentary constitution war
          """);

  private final String text;
  private final Map<String, Map<EntityType, Integer>> votes = new HashMap<>();

  private NameEvidence(String text) {
    this.text = text;
  }

  /** The same names, each spelling with the one type that has most to say for it. */
  static List<FoundName> weighed(String text, List<FoundName> found) {
    var evidence = new NameEvidence(text);
    var forms = new HashSet<String>();
    var surnames = new HashSet<String>();
    for (var name : found) {
      forms.add(name.form());
      evidence.vote(name, name.type(), AS_FOUND);
      evidence.readContext(name);
      if (name.type() == EntityType.PERSON && name.words().size() > 1) {
        surnames.add(name.words().getLast());
      }
    }
    for (var name : found) {
      evidence.readForm(name, forms, surnames);
    }
    return found.stream().map(name -> name.as(evidence.type(name))).toList();
  }

  private EntityType type(FoundName name) {
    var best = name.type();
    var counts = votes.getOrDefault(name.key(), Map.of());
    for (var type : EntityType.values()) {
      if (counts.getOrDefault(type, 0) > counts.getOrDefault(best, 0)) {
        best = type;
      }
    }
    return best;
  }

  private void vote(FoundName name, EntityType type, int weight) {
    votes
        .computeIfAbsent(name.key(), key -> new EnumMap<>(EntityType.class))
        .merge(type, weight, Integer::sum);
  }

  private void readForm(FoundName name, Set<String> forms, Set<String> surnames) {
    var form = name.form();
    if (Seats.isOffice(form)) {
      vote(name, EntityType.ORGANIZATION, 2 * STRONG);
    } else if (Countries.isPlace(form) || Seats.isCapital(form)) {
      vote(name, EntityType.PLACE, STRONG);
    } else if (Countries.isPeople(form) || isPeopleOf(form, forms)) {
      vote(name, EntityType.GROUP, STRONG);
    } else if (hasPeople(form, forms)) {
      vote(name, EntityType.PLACE, STRONG);
    }
    if (surnames.contains(name.key()) && isFoundAs(name, EntityType.PERSON)) {
      vote(name, EntityType.PERSON, CUE);
    }
  }

  private boolean isFoundAs(FoundName name, EntityType type) {
    return votes.getOrDefault(name.key(), Map.of()).containsKey(type);
  }

  private void readContext(FoundName name) {
    var begin = name.span().begin();
    var end = name.span().end();
    var head = text.substring(Math.max(0, begin - REACH), begin);
    var tail = text.substring(end, Math.min(text.length(), end + REACH));
    if (name.titled()) {
      vote(name, EntityType.PERSON, STRONG);
    } else if (isDateline(begin, name, tail)) {
      vote(name, EntityType.PLACE, STRONG);
    } else if (isBehindPlaceCue(head) || tail.startsWith(", the capital")) {
      vote(name, EntityType.PLACE, cueWeight(name));
    } else if (belongsToPlace(tail)) {
      vote(name, EntityType.PLACE, CUE);
    }
    if (isBesideOutlet(head, tail)) {
      vote(name, EntityType.ORGANIZATION, CUE + 1);
    }
    if (isPeoples(name.form()) && isBeforeSmallWord(tail)) {
      vote(name, EntityType.GROUP, CUE);
    }
  }

  /** Nobody stands "in" a person, but some stand in an organisation. */
  private static int cueWeight(FoundName name) {
    var words = name.words();
    var body =
        WordForms.isAcronym(name.form()) || NameWords.ORGANIZATIONS.contains(words.getLast());
    return body ? 0 : name.type() == EntityType.PERSON ? PLACE_NO_PERSON : CUE + 1;
  }

  private boolean isDateline(int begin, FoundName name, String tail) {
    var lineBegins = begin == 0 || text.charAt(begin - 1) == '\n';
    var shouted = name.span().in(text).chars().noneMatch(Character::isLowerCase);
    var ends = tail.startsWith(",") || tail.startsWith(" (") || tail.startsWith(" \u2014");
    return lineBegins && shouted && ends;
  }

  private static boolean isBehindPlaceCue(String head) {
    var words = Words.in(head);
    if (words.isEmpty() || !head.endsWith(" ") || words.getLast().end() != head.length() - 1) {
      return false;
    }
    var last = words.getLast().in(head);
    var before = words.size() > 1 ? words.get(words.size() - 2).in(head) : "";
    return switch (last) {
      case "in", "near", "across", "outside", "inside", "around" -> true;
      case "of" -> OF_PLACES.contains(before);
      default -> false;
    };
  }

  /** "the news agency" before it, ", the state news agency," behind it. */
  private static boolean isBesideOutlet(String head, String tail) {
    var before = Words.in(head);
    if (!before.isEmpty() && head.endsWith(" ") && before.getLast().end() == head.length() - 1) {
      return NameWords.OUTLETS.contains(before.getLast().in(head));
    }
    if (!tail.startsWith(", the ") && !tail.startsWith(", a ") && !tail.startsWith(", an ")) {
      return false;
    }
    var stop = tail.indexOf(',', 2);
    var clause = tail.substring(2, stop < 0 ? tail.length() : stop);
    var words = Words.in(clause);
    return NameWords.OUTLETS.contains(words.getLast().in(clause))
        && !NameWords.ROLES.contains(words.getLast().in(clause));
  }

  /** "'s government" and the like. */
  private static boolean belongsToPlace(String tail) {
    if (!tail.startsWith("'s ") && !tail.startsWith("\u2019s ")) {
      return false;
    }
    var rest = tail.substring(3);
    var words = Words.in(rest);
    return !words.isEmpty() && BELONGS_TO_PLACES.contains(words.getFirst().in(rest));
  }

  private static boolean isBeforeSmallWord(String tail) {
    return tail.length() > 1 && tail.charAt(0) == ' ' && Character.isLowerCase(tail.charAt(1));
  }

  /** "Velmoran" and the like, by its ending. */
  static boolean isPeoples(String name) {
    var singular = singular(name);
    return singular.length() > 4
        && name.indexOf(' ') < 0
        && (singular.endsWith("an") || singular.endsWith("ese") || singular.endsWith("ish"));
  }

  /** "Velmora" where the text also says "Velmoran". */
  private static boolean hasPeople(String name, Set<String> forms) {
    var stem = withoutVowel(name);
    return name.length() > 3
        && (forms.contains(stem + "an")
            || forms.contains(stem + "ian")
            || forms.contains(stem + "ans")
            || forms.contains(stem + "ians")
            || forms.contains(stem + "ese"));
  }

  private static boolean isPeopleOf(String name, Set<String> forms) {
    var singular = singular(name);
    return isPeoples(name)
        && forms.stream()
            .anyMatch(form ->
                form.length() > 3
                    && singular.startsWith(withoutVowel(form))
                    && isPeopleEnding(singular.substring(withoutVowel(form).length())));
  }

  private static boolean isPeopleEnding(String ending) {
    return ending.equals("an") || ending.equals("ian") || ending.equals("ese");
  }

  private static String withoutVowel(String name) {
    return name.endsWith("a") || name.endsWith("e") ? name.substring(0, name.length() - 1) : name;
  }

  private static String singular(String name) {
    return name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
  }
}
