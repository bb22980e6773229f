package broadsheet.enrichment.figure;

import java.util.Locale;

/** How sure a number is meant to be. */
public enum Qualifier {
  EXACTLY,
  AT_LEAST,
  AT_MOST,
  ABOUT,
  MORE_THAN,
  LESS_THAN;

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
