package broadsheet.app;

/** The work was interrupted; what was finished before is kept. */
final class Stopped extends RuntimeException {
  Stopped() {
    super("stopped");
  }
}
