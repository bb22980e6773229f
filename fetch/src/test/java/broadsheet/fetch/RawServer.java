package broadsheet.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** A server that answers with any bytes at all, over plain sockets on the loopback. */
final class RawServer implements AutoCloseable {
  /** Plays one answer; the connection is closed after it. */
  @FunctionalInterface
  interface Script {
    void play(Visit visit) throws IOException;
  }

  private static final int REQUEST_MAX = 64 << 10;
  private static final String NOT_FOUND = "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n";

  private final ServerSocket door;
  private final Map<String, Script> scripts = new ConcurrentHashMap<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final AtomicLong bytesSent = new AtomicLong();

  RawServer() throws IOException {
    this(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
  }

  /** Serves behind a door of another kind, such as one with TLS. */
  RawServer(ServerSocket door) {
    this.door = door;
    Thread.ofVirtual().start(this::serve);
  }

  /** One request and the way back. */
  final class Visit {
    private final Socket socket;
    private final String request;

    Visit(Socket socket, String request) {
      this.socket = socket;
      this.request = request;
    }

    String request() {
      return request;
    }

    void send(String text) throws IOException {
      send(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    void send(byte[] bytes) throws IOException {
      OutputStream out = socket.getOutputStream();
      out.write(bytes);
      out.flush();
      bytesSent.addAndGet(bytes.length);
    }

    /** Sends the same over and over, until the other side hangs up. */
    void sendForEver(String text, int pauseMillis) throws IOException {
      var bytes = text.getBytes(StandardCharsets.ISO_8859_1);
      while (true) {
        send(bytes);
        pause(pauseMillis);
      }
    }

    /** Says nothing more until the other side hangs up. */
    void waitForEnd() throws IOException {
      while (socket.getInputStream().read() >= 0) {
        // Whatever else is asked is not answered.
      }
    }

    /** Hangs up with a reset. */
    void reset() throws IOException {
      socket.setSoLinger(true, 0);
      socket.close();
    }
  }

  RawServer on(String path, Script script) {
    scripts.put(path, script);
    return this;
  }

  /** Always answers so. */
  RawServer on(String path, String answer) {
    return on(path, visit -> visit.send(answer));
  }

  int port() {
    return door.getLocalPort();
  }

  /** As they came, headers and all. */
  List<String> requests() {
    return List.copyOf(requests);
  }

  /** How often a path was asked for. */
  long asked(String path) {
    return requests.stream().filter(request -> path.equals(path(request))).count();
  }

  long bytesSent() {
    return bytesSent.get();
  }

  private void serve() {
    try {
      while (!door.isClosed()) {
        var socket = door.accept();
        Thread.ofVirtual().start(() -> meet(socket));
      }
    } catch (IOException closed) {
      // The test is over.
    }
  }

  private void meet(Socket socket) {
    try (socket) {
      var request = read(socket);
      if (!request.isEmpty()) {
        requests.add(request);
        scripts
            .getOrDefault(path(request), visit -> visit.send(NOT_FOUND))
            .play(new Visit(socket, request));
      }
    } catch (IOException hungUp) {
      // That is what many tests are about.
    }
  }

  private static String path(String request) {
    var words = request.split(" ", 3);
    return words.length < 2 ? "" : words[1];
  }

  /** The header and, when a length is told, the content. */
  private static String read(Socket socket) throws IOException {
    var in = socket.getInputStream();
    var read = new ByteArrayOutputStream();
    var text = "";
    while (!text.endsWith("\r\n\r\n") && read.size() < REQUEST_MAX) {
      var one = in.read();
      if (one < 0) {
        return "";
      }
      read.write(one);
      text = one == '\n' ? read.toString(StandardCharsets.ISO_8859_1) : "";
    }
    return text + new String(in.readNBytes(length(text)), StandardCharsets.ISO_8859_1);
  }

  private static int length(String header) {
    return header
        .lines()
        .filter(line -> line.startsWith("Content-Length: "))
        .mapToInt(line -> Integer.parseInt(line.substring(16)))
        .findFirst()
        .orElse(0);
  }

  private static void pause(int millis) throws IOException {
    try {
      if (millis > 0) {
        new CountDownLatch(1).await(millis, TimeUnit.MILLISECONDS);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException(stopped);
    }
  }

  @Override
  public void close() throws IOException {
    door.close();
  }
}
