package broadsheet.planted.web;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.SocketChannel;

/** Opens a connection of its own. */
public final class OpensSocket {
  private OpensSocket() {}

  static SocketChannel open(InetSocketAddress address) throws IOException {
    return SocketChannel.open(address);
  }
}
