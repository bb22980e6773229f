package broadsheet.app;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Holds back the end of the program, by Ctrl-C or the system, until the work has ended in order.
 *
 * <p>Signals are caught before the virtual machine begins to shut down: the sentence model's
 * library frees its memory in a shutdown hook of its own, and work still under way would crash on
 * that.
 */
final class Ending implements AutoCloseable {
  private static final List<String> SIGNALS = List.of("INT", "TERM", "HUP");
  private static final int SECONDS_MAX = 10;

  /** What shells add to a signal's number for the exit status. */
  private static final int SIGNALLED = 128;

  private final Runnable asked;
  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile boolean ending;

  private Ending(Runnable asked) {
    this.asked = asked;
  }

  /** From now on {@code asked} is called when the program is to end, and the work waited for. */
  static Ending inOrder(Runnable asked) {
    var ending = new Ending(asked);
    SIGNALS.forEach(ending::listen);
    return ending;
  }

  /** By reflection: every JVM in use has the class, but it is no part of standard Java. */
  private void listen(String name) {
    try {
      var type = Class.forName("sun.misc.Signal");
      var handler = Class.forName("sun.misc.SignalHandler");
      var signal = type.getConstructor(String.class).newInstance(name);
      var number = (int) type.getMethod("getNumber").invoke(signal);
      var listener =
          Proxy.newProxyInstance(
              Ending.class.getClassLoader(),
              new Class<?>[] {handler},
              (_, _, _) -> {
                end(SIGNALLED + number);
                return 0;
              });
      type.getMethod("handle", type, handler).invoke(null, signal, listener);
    } catch (ReflectiveOperationException notOnThisMachine) {
      ending = false; // the signal ends the program at once, and what was kept before is safe
    }
  }

  private synchronized void end(int status) {
    ending = true;
    asked.run();
    try {
      ended.await(SECONDS_MAX, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    System.exit(status);
  }

  /** The work has ended; when the program is ending with it, this does not return. */
  @Override
  public void close() {
    ended.countDown();
    while (ending) {
      LockSupport.park();
    }
  }
}
