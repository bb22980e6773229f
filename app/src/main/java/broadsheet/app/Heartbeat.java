package broadsheet.app;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does something again and again on a virtual thread of its own, until it is closed. A round that
 * fails ends here, and the next one comes after the same pause. Nothing is interrupted, as with
 * {@link StopSign}.
 */
final class Heartbeat implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);

  private final String name;
  private final Duration pause;
  private final Runnable round;
  private final CountDownLatch end = new CountDownLatch(1);

  /** Beats from {@link #start} on, {@code pause} after each round. */
  Heartbeat(String name, Duration pause, Runnable round) {
    this.name = name;
    this.pause = pause;
    this.round = round;
  }

  void start() {
    Thread.ofVirtual().name(name).start(this::run);
  }

  private void run() {
    try {
      do {
        beat();
      } while (!end.await(pause.toMillis(), TimeUnit.MILLISECONDS));
    } catch (InterruptedException | Stopped e) {
      LOG.debug("ended name={}", name);
    }
  }

  private void beat() {
    try {
      round.run();
    } catch (Stopped e) {
      throw e;
    } catch (RuntimeException e) {
      // The one place where a failed round ends; what was due still is.
      LOG.error("round failed name={}", name, e);
    }
  }

  @Override
  public void close() {
    end.countDown();
  }
}
