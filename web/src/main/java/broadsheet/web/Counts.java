package broadsheet.web;

import java.util.Locale;

/** How many there are of something, in words. */
final class Counts {
  private Counts() {}

  /** "1,204 reports". */
  static String reports(long count) {
    return String.format(Locale.ENGLISH, count == 1 ? "%,d report" : "%,d reports", count);
  }

  /** "once", "12 times". */
  static String times(long count) {
    return count == 1 ? "once" : String.format(Locale.ENGLISH, "%,d times", count);
  }
}
