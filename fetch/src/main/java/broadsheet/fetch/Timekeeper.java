package broadsheet.fetch;

import java.time.Duration;
import java.time.Instant;

/** Tells the time and waits; tests run on one that leaps. */
interface Timekeeper {
  Timekeeper SYSTEM =
      new Timekeeper() {
        @Override
        public Instant now() {
          return Instant.now();
        }

        @Override
        public long nanos() {
          return System.nanoTime();
        }

        @Override
        public void sleep(Duration time) throws InterruptedException {
          Thread.sleep(time);
        }
      };

  /** By the clock on the wall, which may jump. */
  Instant now();

  /** Since some moment; only ever grows. */
  long nanos();

  void sleep(Duration time) throws InterruptedException;
}
