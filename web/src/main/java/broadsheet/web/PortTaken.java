package broadsheet.web;

/** The pages cannot be served at the port asked for; the message says what to do. */
public final class PortTaken extends RuntimeException {
  private static final long serialVersionUID = 1L;

  PortTaken(int port, Throwable cause) {
    super(
        "Port "
            + port
            + " cannot be used: another program has it, or it needs more rights."
            + " Name another one with --port.",
        cause);
  }
}
