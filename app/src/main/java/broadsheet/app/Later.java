package broadsheet.app;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

/** Something that is loaded on a thread of its own, and waited for where it is needed. */
final class Later<T> {
  private final String name;
  private final FutureTask<T> loading;

  private Later(String name, FutureTask<T> loading) {
    this.name = name;
    this.loading = loading;
  }

  /** Begins to load at once. */
  static <T> Later<T> begin(String name, Callable<T> load) {
    var loading = new FutureTask<>(load);
    Thread.ofPlatform().daemon().name("load " + name).start(loading);
    return new Later<>(name, loading);
  }

  /**
   * Waits until it is loaded.
   *
   * @throws Stopped when the waiting thread is interrupted
   */
  T get() {
    return await(name, loading);
  }

  /** Waits for something under way. */
  static <T> T await(String name, Future<T> loading) {
    try {
      return loading.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Stopped();
    } catch (ExecutionException e) {
      throw new IllegalStateException("loading " + name, e.getCause());
    }
  }
}
