package broadsheet.source;

import java.text.Normalizer;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Names of months, whole and short, in the languages of many feeds. */
final class Months {
  private static final List<String> LANGUAGES =
      List.of(
          "en", "de", "fr", "es", "it", "pt", "nl", "el", "hu", "ru", "uk", "pl", "tr", "sv", "da",
          "nb", "ro", "cs", "fi", "id", "bg", "ar", "fa", "he", "hi", "lv", "lt", "et", "sl", "sk");
  private static final List<TextStyle> STYLES =
      List.of(
          TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);
  private static final Map<String, Integer> NAMES = names();

  private Months() {}

  /** 1 to 12; 0 for a word that is no month's name. */
  static int of(String word) {
    var plain = plain(word);
    var number = NAMES.get(plain);
    if (number != null) {
      return number;
    }
    return plain.length() > 3 && plain.charAt(0) < 0x7f
        ? NAMES.getOrDefault(plain.substring(0, 3), 0) * (isEnglish(plain) ? 1 : 0)
        : 0;
  }

  /** "septemb" but not "decision": the whole name begins with it. */
  private static boolean isEnglish(String plain) {
    for (var month : Month.values()) {
      if (month.name().toLowerCase(Locale.ROOT).startsWith(plain)) {
        return true;
      }
    }
    return false;
  }

  private static Map<String, Integer> names() {
    var names = new HashMap<String, Integer>();
    for (var language : LANGUAGES) {
      var locale = Locale.forLanguageTag(language);
      STYLES.forEach(style -> add(names, style, locale));
    }
    names.putIfAbsent("sept", 9);
    names.keySet().removeIf(name -> name.isEmpty() || Character.isDigit(name.charAt(0)));
    return Map.copyOf(names);
  }

  private static void add(Map<String, Integer> names, TextStyle style, Locale locale) {
    for (var month : Month.values()) {
      names.putIfAbsent(plain(month.getDisplayName(style, locale)), month.getValue());
    }
  }

  private static String plain(String name) {
    var apart = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    var out = new StringBuilder(apart.length());
    apart
        .chars()
        .filter(c -> Character.isLetterOrDigit(c) || c > 0x2000)
        .forEach(c -> out.append((char) c));
    return out.toString();
  }
}
