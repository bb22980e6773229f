package broadsheet.enrichment.place;

import java.util.Locale;

/** How much ground a place's coordinates stand for. */
public enum Precision {
  EXACT,
  TOWN,
  REGION,
  COUNTRY;

  /** As it is printed. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
