package broadsheet.web;

import java.util.Set;

/**
 * How the server listens.
 *
 * @param host the address to listen on: "127.0.0.1" for this machine only
 * @param port 0 for any free one
 * @param names host names that browsers may ask for, besides those of this machine; empty with a
 *     host that is not this machine's own allows any
 * @param secure whether browsers reach it by https, through a proxy
 */
public record WebSettings(String host, int port, Set<String> names, boolean secure) {
  public WebSettings {
    names = Set.copyOf(names);
  }

  /** Only for browsers on this machine. */
  public static WebSettings local(int port) {
    return new WebSettings("127.0.0.1", port, Set.of(), false);
  }

  /** Whether a request for {@code name} is meant for this server (guards against DNS rebinding). */
  boolean serves(String name) {
    var own = Set.of("localhost", "127.0.0.1", "[::1]");
    var open = names.isEmpty() && !own.contains(host) && !"::1".equals(host);
    return open || own.contains(name) || names.contains(name);
  }
}
