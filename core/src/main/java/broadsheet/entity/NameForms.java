package broadsheet.entity;

import broadsheet.enrichment.EntityType;
import broadsheet.text.WordForms;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Brings the spellings of a name to one form, so that they can be compared. */
public final class NameForms {
  /** Longer names are compared by their beginning. */
  private static final int LENGTH_MAX = 120;

  private static final Map<Character, String> LETTERS =
      Map.of(
          'ł', "l", 'ø', "o", 'đ', "d", 'ð', "d", 'þ', "th", 'ß', "ss", 'æ', "ae", 'œ', "oe", 'ı',
          "i", '&', " and ");

  /** How sounds are written in English by one usage or another. */
  private static final List<Map.Entry<String, String>> SOUNDS =
      List.of(
          Map.entry("shch", "S"),
          Map.entry("tsch", "C"),
          Map.entry("tch", "C"),
          Map.entry("sch", "S"),
          Map.entry("ch", "C"),
          Map.entry("sh", "S"),
          Map.entry("zh", "Z"),
          Map.entry("kh", "h"),
          Map.entry("ph", "f"),
          Map.entry("th", "t"),
          Map.entry("dh", "d"),
          Map.entry("gh", "g"),
          Map.entry("ts", "c"),
          Map.entry("tz", "c"),
          Map.entry("cz", "C"),
          Map.entry("ck", "k"),
          Map.entry("q", "k"),
          Map.entry("x", "ks"),
          Map.entry("w", "v"),
          Map.entry("ou", "u"),
          Map.entry("oo", "u"),
          Map.entry("y", "i"),
          Map.entry("ie", "e"),
          Map.entry("io", "o"));

  /** What may stand at the end of a company's name or be left out. */
  private static final Set<String> ENDINGS =
      Set.of("inc", "corp", "ltd", "llc", "plc", "co", "gmbh", "incorporated", "limited");

  private NameForms() {}

  /**
   * The form under which a name is looked for: small letters without accents, apostrophes and
   * points, hyphens as spaces; "department of justice" as "justice department".
   */
  public static String key(EntityType type, String name) {
    return switch (type) {
      case PERSON -> plain(name.replace('.', ' '));
      case ORGANIZATION -> body(plain(name.replace(".", "")));
      default -> place(plain(name.replace(".", "")));
    };
  }

  /** A name's key as one of {@link Entity#lookups}. */
  public static String lookup(String key) {
    return Lookups.exact(key);
  }

  private static String plain(String name) {
    var cut = name.substring(0, Math.min(LENGTH_MAX, name.length()));
    var letters = Normalizer.normalize(WordForms.withoutPossessive(cut), Normalizer.Form.NFD);
    var key = new StringBuilder();
    for (var c : letters.toLowerCase(Locale.ROOT).toCharArray()) {
      if (LETTERS.containsKey(c)) {
        key.append(LETTERS.get(c));
      } else if (Character.isLetterOrDigit(c)) {
        key.append(c);
      } else if (!WordForms.isApostrophe(c) && Character.getType(c) != Character.NON_SPACING_MARK) {
        key.append(' ');
      }
    }
    var words = String.join(" ", List.of(key.toString().strip().split(" +", -1)));
    return words.startsWith("the ") ? words.substring(4) : words;
  }

  /** British spellings as American ones, "ministry of x" as "x ministry", no "Inc". */
  private static String body(String key) {
    var plain =
        key.replace("defence", "defense")
            .replace("labour", "labor")
            .replace("centre", "center")
            .replace("organisation", "organization");
    var words = List.of(plain.split(" ", -1));
    var end = words.size();
    while (end > 1 && ENDINGS.contains(words.get(end - 1))) {
      end--;
    }
    return turned(words.subList(0, end));
  }

  private static String turned(List<String> words) {
    for (var i = 0; i + 2 < words.size(); i++) {
      var head = words.get(i);
      var turns = head.equals("department") || head.equals("ministry");
      if (turns && words.get(i + 1).equals("of")) {
        var from = words.get(i + 2).equals("the") ? i + 3 : i + 2;
        var before = i == 0 ? "" : String.join(" ", words.subList(0, i)) + " ";
        return before + String.join(" ", words.subList(from, words.size())) + " " + head;
      }
    }
    return String.join(" ", words);
  }

  private static String place(String key) {
    var words = (" " + key + " ").replace(" st ", " saint ").replace(" mt ", " mount ");
    return words.replace(" ft ", " fort ").strip();
  }

  /** Whether a name is written as names are: no marks of a heading, no list number. */
  static boolean isClean(String form) {
    var shouted = form.indexOf(' ') > 0 && form.chars().noneMatch(Character::isLowerCase);
    return !shouted && form.chars().noneMatch(c -> ":[](){}|\u2014\"\u201c\u201d".indexOf(c) >= 0);
  }

  /** A word as it sounds: "zelenski" for Zelensky, Zelenskiy and Zelenskyy. */
  static String sound(String word) {
    var sound = word.startsWith("ye") ? word.substring(1) : word;
    for (var rule : SOUNDS) {
      sound = sound.replace(rule.getKey(), rule.getValue());
    }
    var plain = new StringBuilder();
    for (var i = 0; i < sound.length(); i++) {
      var c = i > 0 && sound.charAt(i) == 'j' ? 'i' : sound.charAt(i);
      if (plain.isEmpty() || plain.charAt(plain.length() - 1) != c) {
        plain.append(c);
      }
    }
    var end = plain.length();
    return end > 3 && plain.toString().endsWith("ei")
        ? plain.substring(0, end - 2) + "i"
        : plain.toString();
  }

  /** A word's consonants after its first letter: "mhmd" for Mohammed and Muhammad. */
  static String consonants(String word) {
    var sound = sound(word);
    var frame = new StringBuilder();
    for (var i = 0; i < sound.length(); i++) {
      if (i == 0 || "aeiou".indexOf(sound.charAt(i)) < 0) {
        frame.append(sound.charAt(i));
      }
    }
    return frame.toString();
  }

  /** The first letters of the words that count: "fbi" for Federal Bureau of Investigation. */
  static String initials(String key) {
    var initials = new StringBuilder();
    for (var word : key.split(" ", -1)) {
      var isSmall = word.equals("of") || word.equals("the") || word.equals("and");
      if (!isSmall && !word.equals("for") && !word.isEmpty()) {
        initials.append(word.charAt(0));
      }
    }
    return initials.toString();
  }
}
