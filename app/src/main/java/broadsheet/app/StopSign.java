package broadsheet.app;

/**
 * Asks long work to end at the next place where nothing is half done. Threads are not interrupted:
 * that would close the files they are writing.
 */
final class StopSign {
  private volatile boolean raised;

  void raise() {
    raised = true;
  }

  /**
   * Goes on unless the sign is up.
   *
   * @throws Stopped when it is
   */
  void check() {
    if (raised) {
      throw new Stopped();
    }
  }
}
