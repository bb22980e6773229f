package broadsheet.brief;

import broadsheet.text.Span;
import broadsheet.text.Words;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds nouns that point back to a sentence which a line does not have: "the note", "the second",
 * "these regions". English.
 */
final class Definites {
  /** Of these there is one wherever a line is read, or the line itself shows which. */
  private static final Set<String> UNIQUE =
      set(
          """
          government world war sun moon earth internet economy public country climate weather west
          east north south pandemic police military army opposition media press state cabinet
          parliament senate kremlin pentagon vatican pope bible church law constitution best worst
          first-ever largest biggest highest lowest longest oldest youngest latest number rest most
          majority average total death toll chances odds cost risk number
          """);

  private static final Set<String> BOUND =
      set(
          """
          of for from in at who that which whose on to between against behind with without under
          over near around outside inside into by about known called named as where when within
          among since during after before across off along above below aboard left
          """);

  private static final Set<String> FINITE =
      set(
          """
          is are was were has have had will would be may might could can should must does did do
          said says say told made came went took gave held began met sat fell rose won lost hit
          struck sank ran flew spoke sent shot put found saw became broke drew cut wrote left led
          shows show shut kept stood spent paid brought grew set means makes takes gives comes
          spread hurt beat quit swam fled burst runs calls names covers holds lies stands begins ends opens closes includes contains
          goes remains remain seems appears wants needs hopes
          """);

  private static final Set<String> ORDINALS =
      set("first second third fourth fifth other others latter former same one ones two three");

  private static final Set<String> PERIODS =
      set(
          """
          week month year season weekend summer winter spring fall autumn century time decade
          quarter morning afternoon evening past coming
          """);

  private static final int NOUN_WORDS_MAX = 2;

  private Definites() {}

  /** Which words point back; null when none do. */
  static @Nullable String fault(String bare, List<Span> words) {
    var keys = words.stream().map(word -> Words.key(word.in(bare))).toList();
    if (!keys.isEmpty() && keys.getFirst().equals("the")) {
      var fault = leading(bare, words, keys);
      if (fault != null) {
        return fault;
      }
    }
    for (var i = 0; i + 1 < keys.size(); i++) {
      var next = keys.get(i + 1);
      var plural = next.endsWith("s") && !next.endsWith("ss");
      var points =
          switch (keys.get(i)) {
            case "these" -> true;
            case "those" -> plural;
            case "this" -> !PERIODS.contains(next) && isCommon(words.get(i + 1).in(bare));
            default -> false;
          };
      if (points && isJoined(bare, words, i)) {
        return "\"" + keys.get(i) + " " + next + "\" without saying which";
      }
    }
    return null;
  }

  /** "The note was", "The second round said": a short name for what stood before. */
  private static @Nullable String leading(String bare, List<Span> words, List<String> keys) {
    var at = 1;
    while (at < keys.size() && isJoined(bare, words, at - 1) && !isFinite(keys.get(at), at)) {
      var word = words.get(at).in(bare);
      if (!isCommon(word) || BOUND.contains(keys.get(at)) || Character.isDigit(word.charAt(0))) {
        return null;
      }
      at++;
    }
    if (at == 1 || at > 1 + NOUN_WORDS_MAX || at >= keys.size()) {
      return null;
    }
    var explained = !isJoined(bare, words, at - 1) && isExplained(bare, words, keys, at);
    var noun = String.join(" ", keys.subList(1, at));
    var unique = keys.subList(1, at).stream().anyMatch(UNIQUE::contains);
    var counted = ORDINALS.contains(keys.get(1)) && at == 2;
    return counted || (!unique && !explained) ? "\"the " + noun + "\" without saying which" : null;
  }

  /** "The vaccine, known as", "The captain, Ole Brandt,". */
  private static boolean isExplained(String bare, List<Span> words, List<String> keys, int at) {
    return Set.of("known", "called", "named").contains(keys.get(at))
        || !isCommon(words.get(at).in(bare));
  }

  private static boolean isFinite(String key, int at) {
    return isFinite(key)
        || (at > 1 && key.endsWith("ed") && key.length() > 3)
        || key.endsWith("n't");
  }

  static boolean isFinite(String key) {
    return FINITE.contains(key) || Speech.isVerb(key);
  }

  private static boolean isCommon(String word) {
    return Character.isLowerCase(word.charAt(0));
  }

  private static boolean isJoined(String bare, List<Span> words, int at) {
    return bare.substring(words.get(at).end(), words.get(at + 1).begin()).isBlank();
  }

  static Set<String> set(String list) {
    return Stream.of(list.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
  }
}
