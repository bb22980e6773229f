package broadsheet.fetch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.DefaultBHttpClientConnection;
import org.apache.hc.core5.http.impl.io.SocketHolder;

/** HTTP/1.1 over a socket that was opened by us, with every byte that comes in counted. */
final class WireConnection extends DefaultBHttpClientConnection {
  private static final int BUFFER = 8192;
  private static final int HEADERS_MAX = 200;
  private static final int LINE_MAX = 16 << 10;

  private long bytesRead;
  private long bytesMax;

  WireConnection(OutboundLimits limits) {
    super(
        Http1Config.custom()
            .setBufferSize(BUFFER)
            .setMaxHeaderCount(HEADERS_MAX)
            .setMaxLineLength(Math.min(LINE_MAX, limits.headerBytesMax()))
            .setMaxEmptyLineCount(2)
            .build());
    bytesMax = (long) limits.headerBytesMax() + BUFFER;
  }

  void over(Socket socket) throws IOException {
    bind(
        new SocketHolder(socket) {
          @Override
          protected InputStream getInputStream(Socket same) throws IOException {
            return new Counted(super.getInputStream(same));
          }
        });
  }

  /** From here on these many more bytes may come: the headers are read. */
  void allowBody(long bytes) {
    bytesMax = bytesRead + bytes;
  }

  /** Refuses to read on beyond the bound of the phase. */
  private final class Counted extends FilterInputStream {
    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      var one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      if (bytesRead >= bytesMax) {
        throw AskException.badAnswer("sends more around its content than is read");
      }
      var count = in.read(into, offset, (int) Math.min(length, bytesMax - bytesRead));
      bytesRead += Math.max(0, count);
      return count;
    }
  }
}
