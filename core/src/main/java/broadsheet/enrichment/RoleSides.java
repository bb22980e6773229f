package broadsheet.enrichment;

import broadsheet.text.WordForms;
import broadsheet.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** For whom a role is held: country, else party, else body or place, as its words say. */
final class RoleSides {
  private static final Set<String> PARTIES =
      NameWords.words(
          "republican democrat democratic labour labor conservative tory liberal green social");
  private static final Set<String> SENT =
      NameWords.words("envoy ambassador emissary delegate visitor");
  private static final Set<String> OF = NameWords.words("of at for from");

  /** Before these, "Supreme", "State" and the like are part of a body's name. */
  private static final Set<String> BODIES =
      NameWords.words(
          "court department council committee reserve ministry service services bureau agency");

  private RoleSides() {}

  static @Nullable String of(String role) {
    var words = own(Words.in(role).stream().map(span -> span.in(role)).toList());
    var country = country(words);
    return country != null ? country : party(words) != null ? party(words) : body(words);
  }

  /** An envoy to a country is not its own. */
  private static List<String> own(List<String> words) {
    for (var i = 1; i < words.size(); i++) {
      if (words.get(i).equals("to") && SENT.contains(words.get(i - 1))) {
        return words.subList(0, i);
      }
    }
    return words;
  }

  private static @Nullable String country(List<String> words) {
    for (var i = 0; i < words.size(); i++) {
      var word = WordForms.withoutPossessive(words.get(i));
      var two =
          i + 1 < words.size() ? word + " " + WordForms.withoutPossessive(words.get(i + 1)) : "";
      if (WordForms.isCapitalized(word) && Countries.isPlace(two)) {
        return Countries.fullName(two);
      }
      var country = WordForms.isCapitalized(word) ? Nations.country(word) : "";
      if (!country.isEmpty() && !isParty(word)) {
        return country;
      }
    }
    return null;
  }

  private static @Nullable String party(List<String> words) {
    return words.stream()
        .filter(word -> WordForms.isCapitalized(word) && isParty(word))
        .findFirst()
        .orElse(null);
  }

  private static boolean isParty(String word) {
    return PARTIES.contains(word.toLowerCase(Locale.ROOT));
  }

  /** "Kremlin" of "Kremlin spokesman", "Harbour Bureau" of "head of the Harbour Bureau". */
  private static @Nullable String body(List<String> words) {
    for (var i = 0; i + 1 < words.size(); i++) {
      if (OF.contains(words.get(i))) {
        var from = words.get(i + 1).equals("the") ? i + 2 : i + 1;
        var run = run(words, from);
        return run != null ? run : firstRun(words);
      }
    }
    return firstRun(words);
  }

  private static @Nullable String firstRun(List<String> words) {
    for (var i = 0; i < words.size(); i++) {
      var key = words.get(i).toLowerCase(Locale.ROOT);
      if (isProper(words.get(i)) && (key.equals("new") || !CommonWords.isCommon(key))) {
        return run(words, i);
      }
    }
    return null;
  }

  /** The capital words from here on that are neither title nor office. */
  private static @Nullable String run(List<String> words, int from) {
    var end = from;
    while (end < words.size() && isProper(words.get(end))) {
      end++;
    }
    var begin = from;
    var isBody = end > from && BODIES.contains(NameWords.key(words.get(end - 1)));
    while (isBody && begin > 0 && WordForms.isCapitalized(words.get(begin - 1))) {
      begin--;
    }
    return end == from
        ? null
        : WordForms.withoutPossessive(String.join(" ", words.subList(begin, end)));
  }

  private static boolean isProper(String word) {
    var key = NameWords.key(WordForms.withoutPossessive(word));
    return WordForms.isCapitalized(word)
        && !key.endsWith("-old")
        && !RoleWords.isTitle(key)
        && !RoleWords.isModifier(key)
        && !RoleWords.isOffice(key);
  }
}
