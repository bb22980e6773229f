package broadsheet.app;

/** A command cannot begin its work; the message says why and what to do, in words. */
final class CannotStart extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CannotStart(String message, Throwable cause) {
    super(message, cause);
  }
}
