package broadsheet.app;

import java.util.concurrent.atomic.AtomicLong;

/** Counts what became of the inputs. */
final class Tally {
  /** All inputs were read. */
  static final int ALL_WELL = 0;

  /** Some inputs failed; the others were worked on. */
  static final int SOME_FAILED = 1;

  /** The command was used wrongly. */
  static final int WRONG_USE = 2;

  private final AtomicLong articles = new AtomicLong();
  private final AtomicLong failed = new AtomicLong();

  void articles(int count) {
    articles.addAndGet(count);
  }

  void failed() {
    failed.incrementAndGet();
  }

  long articles() {
    return articles.get();
  }

  int exitCode() {
    return failed.get() == 0 ? ALL_WELL : SOME_FAILED;
  }
}
