package broadsheet.article;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a page writes days in figures: 05/09/2031 is the fifth of September, or the ninth of May. */
public enum DayOrder {
  DAY_FIRST,
  MONTH_FIRST;

  /** Regions that write English with the month in front. */
  private static final Set<String> MONTH_FIRST_REGIONS = Set.of("us", "ph", "ca");

  /** Ends of hosts whose English puts the day in front. */
  private static final Set<String> DAY_FIRST_HOSTS =
      Set.of("uk", "ie", "au", "nz", "in", "za", "ng", "ke", "pk", "sg", "hk", "mt", "lk", "bd");

  /**
   * What is usual in a language: only American and unplaced English puts the month first.
   *
   * @param declared the page's language as it writes it ("en-GB"), empty when unknown
   * @param host where the page stands, null when unknown
   */
  static DayOrder usual(String declared, @Nullable String host) {
    var tag = declared.strip().toLowerCase(Locale.ROOT).replace('_', '-');
    if (!tag.isEmpty() && !tag.equals("en") && !tag.startsWith("en-")) {
      return tag.equals("fil") ? MONTH_FIRST : DAY_FIRST;
    }
    if (tag.startsWith("en-")) {
      return MONTH_FIRST_REGIONS.contains(tag.substring(3)) ? MONTH_FIRST : DAY_FIRST;
    }
    var end = host == null ? "" : host.substring(host.lastIndexOf('.') + 1);
    return DAY_FIRST_HOSTS.contains(end) || (tag.isEmpty() && end.length() == 2)
        ? DAY_FIRST
        : MONTH_FIRST;
  }
}
