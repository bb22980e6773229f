package broadsheet.app;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Looks into the drop folder every few seconds, on a thread of its own. */
final class DropWatch implements AutoCloseable {
  /** A file is taken in after two looks that find it the same. */
  static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);

  private final CountDownLatch end = new CountDownLatch(1);

  private DropWatch() {}

  static DropWatch over(DropFolder folder) {
    var watch = new DropWatch();
    Thread.ofPlatform().daemon().name("drop folder").start(() -> watch.run(folder));
    return watch;
  }

  private void run(DropFolder folder) {
    try {
      do {
        folder.look();
      } while (!end.await(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    end.countDown();
  }
}
