package broadsheet.fetch;

import java.time.Duration;

/** The time that one question has; it runs only while a host is being asked, not in a queue. */
final class Deadline {
  private final long budgetNanos;
  private long spentNanos;
  private long begunNanos;
  private boolean isRunning;

  Deadline(Duration budget) {
    budgetNanos = budget.toNanos();
  }

  void begin() {
    begunNanos = System.nanoTime();
    isRunning = true;
  }

  void pause() {
    spentNanos += runningNanos();
    isRunning = false;
  }

  /** Never below one, so that it can be waited for. */
  long leftNanos() {
    return Math.max(1, budgetNanos - spentNanos - runningNanos());
  }

  boolean isOver() {
    return leftNanos() <= 1;
  }

  private long runningNanos() {
    return isRunning ? System.nanoTime() - begunNanos : 0;
  }

  /** As a socket's time-out, where 0 would mean for ever. */
  int leftMillis(Duration atMost) {
    var left = Math.min(leftNanos() / 1_000_000, atMost.toMillis());
    return Math.clamp(left, 1, Integer.MAX_VALUE);
  }

  Duration budget() {
    return Duration.ofNanos(budgetNanos);
  }
}
