package broadsheet.enrichment.place;

import java.text.Normalizer;

/**
 * The form of a place's name for comparing: small letters without accents, points and apostrophes,
 * hyphens as blanks, "st" for "saint".
 */
public final class PlaceKeys {
  private static final String PLAIN = "\u0142\u00f8\u0111\u00e6\u0153\u00df\u0131\u00f0\u00fe";
  private static final String[] STANDS_FOR = {"l", "o", "d", "ae", "oe", "ss", "i", "d", "th"};

  private PlaceKeys() {}

  /** The key of a name; names of one key are looked up together. */
  public static String of(String name) {
    var plain = isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFD);
    var key = new StringBuilder(plain.length());
    for (var i = 0; i < plain.length(); i++) {
      append(key, Character.toLowerCase(plain.charAt(i)));
    }
    if (!key.isEmpty() && key.charAt(key.length() - 1) == ' ') {
      key.setLength(key.length() - 1);
    }
    return shortened(key.toString());
  }

  private static void append(StringBuilder key, char c) {
    if (c < 128) {
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '&') {
        key.append(c);
      } else if (c != '.' && c != '\'') {
        blank(key);
      }
      return;
    }
    var known = PLAIN.indexOf(c);
    if (known >= 0) {
      key.append(STANDS_FOR[known]);
    } else if (Character.isLetterOrDigit(c)) {
      key.append(c);
    } else if (Character.getType(c) != Character.NON_SPACING_MARK && !isApostrophe(c)) {
      blank(key);
    }
  }

  private static void blank(StringBuilder key) {
    if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
      key.append(' ');
    }
  }

  private static String shortened(String key) {
    return switch (key.length() > 5 ? key.charAt(0) : ' ') {
      case 's' -> key.startsWith("saint ") ? "st " + key.substring(6) : key;
      case 'm' -> key.startsWith("mount ") ? "mt " + key.substring(6) : key;
      case 'f' -> key.startsWith("fort ") ? "ft " + key.substring(5) : key;
      default -> key;
    };
  }

  private static boolean isApostrophe(char c) {
    return c == '\u2019' || c == '\u2018' || c == '\u02bc' || c == '\u02bb' || c == '`';
  }

  private static boolean isAscii(String name) {
    for (var i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }
}
