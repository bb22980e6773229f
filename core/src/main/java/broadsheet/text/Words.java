package broadsheet.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a text: runs of letters and digits. Apostrophes and hyphens inside belong to the
 * word, as do the points of "U.S." and "3.5".
 */
public final class Words {
  private Words() {}

  /** Where the words stand, in order. */
  public static List<Span> in(CharSequence text) {
    var words = new ArrayList<Span>();
    var i = 0;
    while (i < text.length()) {
      if (isWordCharacter(text.charAt(i))) {
        var end = end(text, i);
        words.add(new Span(i, end));
        i = end;
      } else {
        i++;
      }
    }
    return words;
  }

  /** Without a possessive ending: "Orlik" for "Orlik's" and "Orliks'". */
  public static String withoutPossessive(String word) {
    var length = word.length();
    if (length > 2 && isApostrophe(word.charAt(length - 2)) && word.charAt(length - 1) == 's') {
      return word.substring(0, length - 2);
    }
    return length > 1 && isApostrophe(word.charAt(length - 1))
        ? word.substring(0, length - 1)
        : word;
  }

  /** Whether it begins with a capital letter. */
  public static boolean isCapitalized(CharSequence word) {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }

  /** Two or more letters, all of them capital: "NATO", "U.S.", "G7". */
  public static boolean isAcronym(CharSequence word) {
    var capitals = 0;
    for (var i = 0; i < word.length(); i++) {
      var c = word.charAt(i);
      if (Character.isLetter(c) && !Character.isUpperCase(c)) {
        return false;
      }
      capitals += Character.isLetterOrDigit(c) ? 1 : 0;
    }
    return capitals > 1 && isCapitalized(word);
  }

  public static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u02bc';
  }

  private static int end(CharSequence text, int begin) {
    var i = begin;
    while (i < text.length() && (isWordCharacter(text.charAt(i)) || isJoint(text, i))) {
      i++;
    }
    return i < text.length() && text.charAt(i) == '.' && isDotted(text, begin, i) ? i + 1 : i;
  }

  /** A mark with a word character on either side that does not end the word. */
  private static boolean isJoint(CharSequence text, int i) {
    if (i + 1 >= text.length() || !isWordCharacter(text.charAt(i + 1))) {
      return false;
    }
    var before = text.charAt(i - 1);
    var after = text.charAt(i + 1);
    return switch (text.charAt(i)) {
      case '\'', '\u2019', '\u02bc', '-', '\u2010', '\u2011', '&' -> isWordCharacter(before);
      case '.' ->
          (Character.isDigit(before) && Character.isDigit(after))
              || (isLoneLetter(text, i - 1) && Character.isLetter(after));
      case ',' -> Character.isDigit(before) && Character.isDigit(after);
      default -> false;
    };
  }

  private static boolean isLoneLetter(CharSequence text, int i) {
    return Character.isLetter(text.charAt(i)) && (i == 0 || !isWordCharacter(text.charAt(i - 1)));
  }

  /** "U.S" and the like, whose last point belongs to it. */
  private static boolean isDotted(CharSequence text, int begin, int end) {
    return end - begin >= 3 && text.charAt(end - 2) == '.' && isLoneLetter(text, end - 1);
  }

  private static boolean isWordCharacter(char c) {
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
