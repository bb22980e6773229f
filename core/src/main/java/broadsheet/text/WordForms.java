package broadsheet.text;

/** Tells the shapes of words apart: possessives, capitals, acronyms. */
public final class WordForms {
  private WordForms() {}

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
}
