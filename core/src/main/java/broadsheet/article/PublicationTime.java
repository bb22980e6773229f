package broadsheet.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * When an article was published, as exactly as is known (ISO 8601).
 *
 * @param instant the time, or the day's begin in UTC
 * @param hasTime false when only the day is known
 * @param offset the publisher's clock, by which the article says "today"; UTC when unknown
 */
public record PublicationTime(Instant instant, boolean hasTime, ZoneOffset offset)
    implements Comparable<PublicationTime> {
  public PublicationTime {
    offset = hasTime ? offset : ZoneOffset.UTC;
  }

  public PublicationTime(Instant instant, boolean hasTime) {
    this(instant, hasTime, ZoneOffset.UTC);
  }

  public static PublicationTime at(Instant instant) {
    return new PublicationTime(instant, true);
  }

  /** A time by the clock that the publisher writes. */
  public static PublicationTime at(OffsetDateTime time) {
    return new PublicationTime(time.toInstant(), true, time.getOffset());
  }

  public static PublicationTime on(LocalDate day) {
    return new PublicationTime(day.atStartOfDay(ZoneOffset.UTC).toInstant(), false);
  }

  /** Reads "2025-06-06", "2025-06-06T11:35:00Z" or the same with an offset; else empty. */
  public static Optional<PublicationTime> parse(String text) {
    var iso = text.strip();
    if (iso.length() < 10 || iso.charAt(4) != '-') {
      return Optional.empty();
    }
    try {
      if (iso.length() == 10) {
        return Optional.of(on(LocalDate.parse(iso)));
      }
      return Optional.of(at(OffsetDateTime.parse(iso)));
    } catch (DateTimeParseException notIso) {
      return Optional.empty();
    }
  }

  /** The day where it was published. */
  public LocalDate day() {
    try {
      return instant.atOffset(offset).toLocalDate();
    } catch (DateTimeException beyondTheCalendar) {
      return instant.atOffset(ZoneOffset.UTC).toLocalDate();
    }
  }

  @Override
  public int compareTo(PublicationTime other) {
    return instant.compareTo(other.instant);
  }

  @Override
  public String toString() {
    if (!hasTime) {
      return day().toString();
    }
    return offset.equals(ZoneOffset.UTC)
        ? instant.toString()
        : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atOffset(offset));
  }
}
