package broadsheet.planted.text;

import java.time.Instant;

/** Knows what time it is. */
public final class ReadsClock {
  private ReadsClock() {}

  static Instant today() {
    return Instant.now();
  }
}
