package broadsheet.enrichment.date;

import java.util.Locale;

/** How exactly a date is told. */
public enum Grain {
  YEAR,
  MONTH,
  WEEK,
  DAY,
  TIME;

  /** As the command line prints it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
