package broadsheet.app;

import broadsheet.source.AnswerNotes;
import broadsheet.source.FetchResult;
import broadsheet.source.Followed;
import broadsheet.source.ServerTime;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Tells what time it is where servers are; the owner of one {@link ServerTime}. */
final class SteadyClock implements InstantSource {
  private final InstantSource wall;
  private final LongSupplier ticks;

  /** Guarded by this. */
  private ServerTime time;

  SteadyClock(InstantSource wall, LongSupplier ticks) {
    this.wall = wall;
    this.ticks = ticks;
    this.time = ServerTime.started(reading(), null);
  }

  static SteadyClock system(InstantSource wall) {
    return new SteadyClock(wall, System::nanoTime);
  }

  /** Before these feeds were asked, it cannot be now. */
  synchronized void begin(Collection<Followed> feeds) {
    var last =
        feeds.stream()
            .map(followed -> followed.state().times().asked())
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElse(null);
    time = ServerTime.started(reading(), last);
  }

  private ServerTime.Reading reading() {
    return new ServerTime.Reading(wall.instant(), ticks.getAsLong());
  }

  long ticks() {
    return ticks.getAsLong();
  }

  @Override
  public synchronized Instant instant() {
    return time.now(ticks.getAsLong());
  }

  /** The time at a look at the clock: what it is, what has surely passed, whether that is sure. */
  record Moment(Instant now, Instant passed, boolean isSure) {}

  synchronized Moment look() {
    var reading = reading();
    time = time.ticked(reading);
    return new Moment(time.now(reading.nanos()), time.passed(reading.nanos()), time.isSure());
  }

  /**
   * Learns from the date of an answer to what was asked at {@code askedTicks}; answers when it
   * came.
   */
  synchronized Instant hear(FetchResult result, long askedTicks) {
    var date = date(result);
    if (date != null) {
      time = time.heard(date, askedTicks, reading());
    }
    return time.answered(date, ticks.getAsLong());
  }

  private static @Nullable Instant date(FetchResult result) {
    @Nullable AnswerNotes notes =
        switch (result) {
          case FetchResult.Fetched fetched -> fetched.notes();
          case FetchResult.NotModified(var same) -> same;
          case FetchResult.Throttled _, FetchResult.Gone _, FetchResult.Failed _ -> null;
        };
    return notes == null ? null : notes.date();
  }
}
