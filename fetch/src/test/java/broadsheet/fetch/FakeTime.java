package broadsheet.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/** Time that leaps over every wait. */
final class FakeTime implements Timekeeper {
  static final Instant BEGIN = Instant.parse("2031-03-01T12:00:00Z");

  private final AtomicLong nanos = new AtomicLong();

  @Override
  public Instant now() {
    return BEGIN.plusNanos(nanos.get());
  }

  @Override
  public long nanos() {
    return nanos.get();
  }

  @Override
  public void sleep(Duration time) {
    nanos.addAndGet(time.toNanos());
  }

  Duration passed() {
    return Duration.ofNanos(nanos.get());
  }
}
