package broadsheet.enrichment.event;

import java.util.Locale;

/** Whether something happened, as a text tells it. */
public enum EventStatus {
  HAPPENED,
  /** Planned, expected or announced for later. */
  PLANNED,
  /** Told not to have happened, or denied. */
  DENIED,
  /** Asked for, feared, possible, or bound to a condition. */
  HYPOTHETICAL,
  /** Told with a doubt: "allegedly", or as an accusation. */
  ALLEGED;

  /** As the command line prints it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
