package broadsheet.enrichment.figure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is known of the words around numbers in one language beside English. */
final class LocalWords {
  private static final int PHRASE_MAX = 4;
  private static final List<String> GERMAN_UNITS =
      List.of("ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun");
  private static final List<String> DUTCH_UNITS =
      List.of("een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen");
  private static final List<String> ITALIAN_UNITS =
      List.of("uno", "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove");

  private static final Map<String, LocalWords> ALL =
      LocalTables.ALL.entrySet().stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  Map.Entry::getKey, entry -> new LocalWords(entry.getKey(), entry.getValue())));

  private final String language;
  private final Map<String, Set<String>> kinds = new HashMap<>();
  private final Map<String, String> values = new HashMap<>();

  private LocalWords(String language, String table) {
    this.language = language;
    table.lines().forEach(this::add);
    for (var tens = 20; tens < 100; tens += 10) {
      compound(tens);
    }
  }

  static @Nullable LocalWords of(String language) {
    return ALL.get(language);
  }

  private void add(String line) {
    var parts = line.strip().split(" +", -1);
    var kind = kinds.computeIfAbsent(parts[0], name -> new HashSet<>());
    for (var part : List.of(parts).subList(1, parts.length)) {
      var at = part.indexOf('=');
      kind.add(at < 0 ? part : part.substring(0, at));
      if (at > 0) {
        values.put(parts[0] + " " + part.substring(0, at), part.substring(at + 1));
      }
    }
  }

  /** Numbers that are written in one word: "fünfundzwanzig", "vijfentwintig", "ventiquattro". */
  private void compound(int tens) {
    var word = wordOf(tens);
    for (var unit = 1; unit <= 9 && word != null; unit++) {
      var value = String.valueOf(tens + unit);
      switch (language) {
        case "de" -> values.put("numbers " + GERMAN_UNITS.get(unit - 1) + "und" + word, value);
        case "nl" -> {
          var one = DUTCH_UNITS.get(unit - 1);
          values.put("numbers " + one + (one.endsWith("e") ? "ën" : "en") + word, value);
        }
        case "it" -> {
          var one = ITALIAN_UNITS.get(unit - 1);
          var vowel = unit == 1 || unit == 8;
          var stem = vowel ? word.substring(0, word.length() - 1) : word;
          values.put("numbers " + stem + (unit == 3 ? "tré" : one), value);
        }
        default -> {}
      }
    }
  }

  private @Nullable String wordOf(int number) {
    var value = String.valueOf(number);
    return values.entrySet().stream()
        .filter(entry -> entry.getValue().equals(value) && entry.getKey().startsWith("numbers "))
        .map(entry -> entry.getKey().substring("numbers ".length()))
        .min(String::compareTo)
        .orElse(null);
  }

  String language() {
    return language;
  }

  boolean is(String kind, String key) {
    return kinds.getOrDefault(kind, Set.of()).contains(plain(key));
  }

  /** How many tokens the kind's longest phrase takes that begins there. */
  int length(String kind, List<Token> tokens, int at) {
    var phrase = new StringBuilder();
    var longest = 0;
    for (var i = at; i < Math.min(tokens.size(), at + PHRASE_MAX); i++) {
      phrase.append(i == at ? "" : "_").append(plain(tokens.get(i).key()));
      longest =
          kinds.getOrDefault(kind, Set.of()).contains(phrase.toString()) ? i - at + 1 : longest;
    }
    return longest;
  }

  /** How many tokens of the kind stand right before a token. */
  int lengthBefore(String kind, List<Token> tokens, int at) {
    for (var count = PHRASE_MAX; count > 0; count--) {
      if (at - count >= 0 && length(kind, tokens, at - count) == count) {
        return count;
      }
    }
    return 0;
  }

  /** What a number word is worth, 0 when it is none; with "and" written into it in Arabic. */
  double number(String key) {
    var value = values.get("numbers " + plain(key));
    var joined = value == null && isJoined(key);
    var bare = joined ? values.get("numbers " + key.substring(1)) : value;
    return bare == null ? 0 : Double.parseDouble(bare);
  }

  /** An Arabic "and" that may be written into a word. */
  boolean isJoined(String key) {
    return language.equals("ar") && key.length() > 3 && key.charAt(0) == 'و';
  }

  double scale(String key) {
    var value = values.get("scales " + plain(key));
    return value == null ? 0 : Double.parseDouble(value);
  }

  /** The currency that begins there, and how many tokens name it; null when none does. */
  @Nullable Currency money(List<Token> tokens, int at) {
    var length = length("money", tokens, at);
    if (length == 0) {
      return null;
    }
    var words =
        tokens.subList(at, at + length).stream()
            .map(token -> plain(token.key()))
            .collect(Collectors.joining("_"));
    return new Currency(values.getOrDefault("money " + words, words), length);
  }

  /** A currency's unit and the tokens of its name. */
  record Currency(String unit, int length) {}

  private static String plain(String key) {
    return key.startsWith("d'") && key.length() > 2
        ? key.substring(2)
        : key.replace('\u02bc', '\'');
  }
}
