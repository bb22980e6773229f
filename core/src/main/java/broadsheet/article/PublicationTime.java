package broadsheet.article;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * When an article was published, as exactly as is known (ISO 8601).
 *
 * @param instant the time, or the day's begin in UTC
 * @param hasTime false when only the day is known
 */
public record PublicationTime(Instant instant, boolean hasTime)
    implements Comparable<PublicationTime> {
  public static PublicationTime at(Instant instant) {
    return new PublicationTime(instant, true);
  }

  public static PublicationTime on(LocalDate day) {
    return new PublicationTime(day.atStartOfDay(ZoneOffset.UTC).toInstant(), false);
  }

  /** Reads "2025-06-06", "2025-06-06T11:35:00Z" or the same with an offset; else empty. */
  public static Optional<PublicationTime> parse(String text) {
    var iso = text.strip();
    try {
      if (iso.length() == 10) {
        return Optional.of(on(LocalDate.parse(iso)));
      }
      return Optional.of(at(OffsetDateTime.parse(iso).toInstant()));
    } catch (DateTimeParseException notIso) {
      return Optional.empty();
    }
  }

  /** The day in UTC. */
  public LocalDate day() {
    return instant.atOffset(ZoneOffset.UTC).toLocalDate();
  }

  @Override
  public int compareTo(PublicationTime other) {
    return instant.compareTo(other.instant);
  }

  @Override
  public String toString() {
    return hasTime ? instant.toString() : day().toString();
  }
}
