package broadsheet.planted.web;

import java.time.Instant;

/** Counts months from zero. */
public final class TellsOldTime {
  private TellsOldTime() {}

  @SuppressWarnings("JavaUtilDate")
  static Instant epoch() {
    return new java.util.Date(0).toInstant();
  }
}
