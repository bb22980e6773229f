package broadsheet.enrichment;

import java.util.List;
import java.util.Locale;

/**
 * Takes endings of case and number off words of other languages, lightly: what matters is that the
 * forms of one word meet.
 */
final class ForeignStems {
  private static final int STEM_LEAST = 4;
  private static final int ARABIC_LEAST = 3;

  /** Russian and Ukrainian, longest first. */
  private static final List<String> SLAVIC =
      List.of(
          "иями", "ями", "ами", "ого", "его", "ому", "ему", "ими", "ыми", "иях", "ией", "ією",
          "ості", "ость", "ости", "ові", "еві", "ею", "ою", "ой", "ей", "ом", "ем", "ам", "ям",
          "ах", "ях", "ов", "ев", "ів", "їв", "ий", "ый", "ая", "яя", "ое", "ее", "ые", "ие", "ую",
          "юю", "их", "ых", "им", "ым", "ії", "ія", "ию", "ия", "ии", "ін", "а", "я", "о", "е", "и",
          "ы", "і", "ї", "у", "ю", "ь", "й");

  private static final List<String> ARABIC_PREFIXES =
      List.of("وال", "بال", "فال", "كال", "ولل", "لل", "ال", "و");

  private ForeignStems() {}

  /** The form in which two forms of one word are equal. */
  static String of(String word, String language) {
    var low = word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    return switch (language) {
      case "ru", "uk" -> withoutEnding(low);
      case "ar" -> withoutPrefix(low);
      case "de", "nl" -> low;
      default -> low.length() > STEM_LEAST && low.endsWith("s") ? cut(low, 1) : low;
    };
  }

  private static String withoutEnding(String word) {
    for (var ending : SLAVIC) {
      if (word.endsWith(ending) && word.length() - ending.length() >= STEM_LEAST) {
        return cut(word, ending.length());
      }
    }
    return word;
  }

  /** Without article, conjunction and preposition. */
  static String withoutPrefix(String word) {
    for (var prefix : ARABIC_PREFIXES) {
      if (word.startsWith(prefix) && word.length() - prefix.length() >= ARABIC_LEAST) {
        return word.substring(prefix.length());
      }
    }
    return word;
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
