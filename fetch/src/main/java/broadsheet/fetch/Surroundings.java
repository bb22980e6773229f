package broadsheet.fetch;

import java.net.Socket;
import java.security.NoSuchAlgorithmException;
import javax.net.ssl.SSLContext;

/** What the client finds outside: names, ways, time and trust; tests bring their own. */
record Surroundings(HostLookup lookup, Dialer dialer, Timekeeper time, SSLContext encryption) {
  /** This machine's. */
  static Surroundings ofMachine() {
    return new Surroundings(
        new SystemLookup(), Socket::connect, Timekeeper.SYSTEM, trustOfMachine());
  }

  private static SSLContext trustOfMachine() {
    try {
      return SSLContext.getDefault();
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every JDK has TLS", missing);
    }
  }
}
