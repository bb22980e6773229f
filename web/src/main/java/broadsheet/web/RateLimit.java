package broadsheet.web;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts tries by key within a window of time. Forgets the oldest keys when there are too many. */
final class RateLimit {
  private static final int KEYS_MAX = 10_000;

  private final int tries;
  private final Duration window;
  // Guarded by this.
  private final Map<String, Count> counts =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
          return size() > KEYS_MAX;
        }
      };

  RateLimit(int tries, Duration window) {
    this.tries = tries;
    this.window = window;
  }

  /** Counts one try; false when there were too many. */
  synchronized boolean allows(String key, Instant now) {
    var count = counts.get(key);
    var next =
        count == null || !now.isBefore(count.since().plus(window))
            ? new Count(now, 1)
            : new Count(count.since(), count.tries() + 1);
    counts.put(key, next);
    return next.tries() <= tries;
  }

  /** Counts one try; ends the request when there were too many. */
  void require(String key, Instant now) {
    if (!allows(key, now)) {
      throw new Refusal(429, "Too many tries", "Wait a quarter of an hour and try again.");
    }
  }

  synchronized void forget(String key) {
    counts.remove(key);
  }

  private record Count(Instant since, int tries) {}
}
