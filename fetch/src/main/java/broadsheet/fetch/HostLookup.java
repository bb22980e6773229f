package broadsheet.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Finds the addresses of a host. */
interface HostLookup {
  /** Asked once for each question and hop; what it tells is all that is ever connected to. */
  List<InetAddress> addresses(String host) throws UnknownHostException;
}
