package broadsheet.app;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Holds back the end of the program, by Ctrl-C or the system, until the work has ended in order.
 */
final class Ending implements AutoCloseable {
  private static final int SECONDS_MAX = 10;

  private final Runnable asked;
  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook = new Thread(this::hold, "ending");

  private Ending(Runnable asked) {
    this.asked = asked;
  }

  /** From now on {@code asked} is called when the program is to end, and the work waited for. */
  static Ending inOrder(Runnable asked) {
    var ending = new Ending(asked);
    Runtime.getRuntime().addShutdownHook(ending.hook);
    return ending;
  }

  private void hold() {
    asked.run();
    try {
      ended.await(SECONDS_MAX, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The work has ended. */
  @Override
  public void close() {
    ended.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException endingAlready) {
      // The hook runs, and has been let go.
    }
  }
}
