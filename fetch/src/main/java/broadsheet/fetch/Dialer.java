package broadsheet.fetch;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;

/** Connects a socket to an address that was checked. */
interface Dialer {
  void dial(Socket socket, InetSocketAddress address, int timeoutMillis) throws IOException;
}
