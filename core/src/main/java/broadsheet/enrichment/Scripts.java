package broadsheet.enrichment;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells languages by their letters alone, where these suffice. */
final class Scripts {
  private static final int LETTERS_MIN = 12;
  private static final int LATIN_MAX = 0x24F;
  private static final String UKRAINIAN = "іїєґ";
  private static final String RUSSIAN = "ыэъё";
  private static final String BEYOND_ARABIC = "پچژگکیے";

  private Scripts() {}

  /** Whether it has as many letters of other scripts as it takes to tell a language. */
  static boolean isBeyondLatin(CharSequence text) {
    return text.chars().filter(c -> c > LATIN_MAX && Character.isLetter(c)).count() >= LETTERS_MIN;
  }

  /**
   * The language of a text whose letters are mostly of another script than Latin; null when they
   * are not, or when several languages share the script and no letter tells them apart.
   */
  static @Nullable String language(CharSequence text) {
    var latin = 0;
    var counts = new EnumMap<UnicodeScript, Integer>(UnicodeScript.class);
    var letters = 0;
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      if (c < 128) {
        latin += (c | 0x20) >= 'a' && (c | 0x20) <= 'z' ? 1 : 0;
      } else if (Character.isLetter(c)) {
        counts.merge(UnicodeScript.of(c), 1, Integer::sum);
        letters++;
      }
    }
    return letters < LETTERS_MIN || letters < 2 * latin ? null : language(text, counts, letters);
  }

  private static @Nullable String language(
      CharSequence text, Map<UnicodeScript, Integer> counts, int letters) {
    var kana =
        counts.getOrDefault(UnicodeScript.HIRAGANA, 0)
            + counts.getOrDefault(UnicodeScript.KATAKANA, 0);
    if (kana > 0 && kana + counts.getOrDefault(UnicodeScript.HAN, 0) > letters / 2) {
      return "ja";
    }
    for (var script : counts.entrySet()) {
      if (script.getValue() > letters / 2) {
        return of(script.getKey(), text);
      }
    }
    return null;
  }

  private static @Nullable String of(UnicodeScript script, CharSequence text) {
    return switch (script) {
      case CYRILLIC -> cyrillic(text);
      case ARABIC -> has(text, BEYOND_ARABIC) ? null : "ar";
      case HAN -> "zh";
      case HANGUL -> "ko";
      case GREEK -> "el";
      case HEBREW -> "he";
      case THAI -> "th";
      case GEORGIAN -> "ka";
      case ARMENIAN -> "hy";
      default -> null;
    };
  }

  /** Ukrainian and Russian have letters of their own; what has neither's is left open. */
  private static @Nullable String cyrillic(CharSequence text) {
    var ukrainian = has(text, UKRAINIAN);
    return ukrainian == has(text, RUSSIAN) ? null : ukrainian ? "uk" : "ru";
  }

  private static boolean has(CharSequence text, String letters) {
    for (var i = 0; i < text.length(); i++) {
      if (letters.indexOf(Character.toLowerCase(text.charAt(i))) >= 0) {
        return true;
      }
    }
    return false;
  }
}
