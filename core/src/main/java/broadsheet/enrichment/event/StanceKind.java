package broadsheet.enrichment.event;

import java.util.Locale;

/** How somebody stands to what somebody else claims. */
public enum StanceKind {
  CONFIRMS,
  DISPUTES,
  DENIES,
  /** Could not find out whether it is so. */
  NOT_VERIFIED,
  /** Gives another number for the same thing. */
  OTHER_NUMBER;

  /** As the command line prints it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
