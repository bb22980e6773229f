package broadsheet.web;

import broadsheet.article.PublicationTime;
import broadsheet.reader.Age;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A time as it is shown: for machines, in words, and exactly. */
public record Moment(String iso, String words, String exact) {
  /** For what has no known time. */
  public static final Moment UNKNOWN = new Moment("", "date unknown", "");

  static Moment of(Instant then, Instant now) {
    return new Moment(then.toString(), Age.words(then, now), Age.exact(then));
  }

  static Moment of(@Nullable PublicationTime time, Instant now) {
    if (time == null) {
      return UNKNOWN;
    }
    var instant = time.instant();
    return time.hasTime()
        ? of(instant, now)
        : new Moment(time.toString(), Age.day(instant), Age.day(instant));
  }

  public boolean isKnown() {
    return !iso.isEmpty();
  }
}
