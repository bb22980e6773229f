package broadsheet.enrichment.date;

import java.time.LocalDate;

/** From which day, and which way, a date is counted. */
record Frame(LocalDate day, Direction direction) {
  boolean isFuture() {
    return direction == Direction.FUTURE;
  }
}
