package broadsheet.reader;

import java.util.Locale;

/** The short form of an outlet's name that stands behind a cited line. */
public final class OutletMark {
  private static final int LENGTH_MAX = 4;

  private OutletMark() {}

  /** Initials of several words, the first three letters of one word, "?" for nothing. */
  public static String of(String outlet) {
    var initials = new StringBuilder();
    var first = new StringBuilder();
    for (var word : outlet.split(" ", 12)) {
      var begin = firstLetter(word);
      if (begin < word.length() && initials.length() < LENGTH_MAX) {
        first.append(initials.isEmpty() ? word.substring(begin) : "");
        initials.appendCodePoint(Character.toUpperCase(word.codePointAt(begin)));
      }
    }
    if (initials.codePoints().count() > 1) {
      return initials.toString();
    }
    var end = first.offsetByCodePoints(0, (int) Math.min(3, first.codePoints().count()));
    return first.isEmpty() ? "?" : first.substring(0, end).toUpperCase(Locale.ROOT);
  }

  private static int firstLetter(String word) {
    var i = 0;
    while (i < word.length() && !Character.isLetterOrDigit(word.codePointAt(i))) {
      i++;
    }
    return i;
  }
}
