package broadsheet.planted.web;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Asks for a host's address on its own. */
public final class LooksHostsUp {
  private LooksHostsUp() {}

  static InetAddress address(String host) throws UnknownHostException {
    return InetAddress.getByName(host);
  }
}
