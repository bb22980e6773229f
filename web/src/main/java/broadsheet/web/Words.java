package broadsheet.web;

import java.util.List;
import java.util.Locale;

/** Counts and lists in words. */
final class Words {
  private Words() {}

  /** "1 feed", "1,204 feeds". */
  static String count(long number, String what) {
    return String.format(Locale.ENGLISH, "%,d %s%s", number, what, number == 1 ? "" : "s");
  }

  /** "a", "a and b", "a, b and 3 more" when there are more than {@code max}. */
  static String list(List<String> names, int max) {
    if (names.size() > max) {
      return String.join(", ", names.subList(0, max)) + " and " + (names.size() - max) + " more";
    }
    return names.size() < 2
        ? String.join("", names)
        : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
  }
}
