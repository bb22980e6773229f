package broadsheet.fetch;

import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Closes connections whose time is over, whatever they are doing: reading, writing, agreeing. */
final class Watchdog implements AutoCloseable {
  private final ScheduledThreadPoolExecutor timer =
      new ScheduledThreadPoolExecutor(
          1, Thread.ofPlatform().daemon().name("outbound-watchdog").factory());

  Watchdog() {
    timer.setRemoveOnCancelPolicy(true);
  }

  /** One connection under guard until closed. */
  static final class Watch implements AutoCloseable {
    private final AtomicBoolean hasBitten = new AtomicBoolean();
    private Runnable letGo = () -> {};

    boolean hasBitten() {
      return hasBitten.get();
    }

    @Override
    public void close() {
      letGo.run();
    }
  }

  Watch over(Closeable connection, Deadline deadline) {
    var watch = new Watch();
    var bite =
        timer.schedule(
            () -> {
              watch.hasBitten.set(true);
              close(connection);
            },
            deadline.leftNanos(),
            TimeUnit.NANOSECONDS);
    watch.letGo = () -> bite.cancel(false);
    return watch;
  }

  /** What goes wrong while hanging up is of no interest to anyone. */
  static void close(Closeable connection) {
    try {
      connection.close();
    } catch (IOException ignored) {
      // It is given up either way.
    }
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
