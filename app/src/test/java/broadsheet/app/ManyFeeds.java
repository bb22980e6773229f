package broadsheet.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Serves a feed at every address of 127/8. */
final class ManyFeeds {
  private static final String TEXT =
      "The harbour council met for nine hours and agreed on a new pier for the ferries of the bay. "
          .repeat(16);

  /** The same in every run: it stands in the addresses that are kept. */
  private static final int PORT = 18_765;

  private final ServerSocket door = new ServerSocket(PORT, 1_000);
  private final AtomicLong answers = new AtomicLong();
  private final Map<String, Instant> fresh = new ConcurrentHashMap<>();
  private final AtomicInteger published = new AtomicInteger(20);

  ManyFeeds() throws IOException {
    Thread.ofVirtual().start(this::open);
  }

  static String host(int feed) {
    return "127.1." + feed / 250 + "." + (feed % 250 + 1);
  }

  String url(int feed) {
    return "http://" + host(feed) + ":" + door.getLocalPort() + "/feed";
  }

  /** When the newest entry of a host was first given out. */
  Map<String, Instant> freshAnswers() {
    return Map.copyOf(fresh);
  }

  long answers() {
    return answers.get();
  }

  /** Every fourth feed has one more entry from now on. */
  void publish() {
    published.incrementAndGet();
  }

  private void open() {
    while (true) {
      try {
        var guest = door.accept();
        Thread.ofVirtual().start(() -> serve(guest));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void serve(Socket guest) {
    try (guest) {
      var in =
          new BufferedReader(
              new InputStreamReader(guest.getInputStream(), StandardCharsets.ISO_8859_1));
      var isFeed = in.readLine().contains("/feed");
      var etag = "";
      var host = "";
      for (var line = in.readLine(); !line.isEmpty(); line = in.readLine()) {
        etag = line.regionMatches(true, 0, "if-none-match: ", 0, 15) ? line.substring(15) : etag;
        host = line.regionMatches(true, 0, "host: ", 0, 6) ? line.substring(6) : host;
      }
      var count = Math.floorMod(host.hashCode(), 4) == 0 ? published.get() : 20;
      var current = "\"" + count + "\"";
      if (!isFeed) {
        guest.getOutputStream().write(none());
        return;
      }
      guest.getOutputStream().write(etag.equals(current) ? same() : feed(host, count, current));
      answers.incrementAndGet();
      if (count > 20) {
        fresh.putIfAbsent(host, Instant.now());
      }
    } catch (IOException gone) {
      answers.incrementAndGet();
    }
  }

  private static String date() {
    var now = Instant.now().atOffset(ZoneOffset.UTC);
    return "Date: " + DateTimeFormatter.RFC_1123_DATE_TIME.format(now) + "\r\n";
  }

  private static byte[] none() {
    return "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] same() {
    return ("HTTP/1.1 304 Not Modified\r\n" + date() + "Connection: close\r\n\r\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] feed(String host, int count, String etag) {
    var items = new StringBuilder("<rss version=\"2.0\"><channel><title>" + host + "</title>");
    for (var number = count; number > count - 20; number--) {
      items
          .append("<item><guid>")
          .append(host + number)
          .append("</guid><title>Report " + number + " of " + host + "</title>")
          .append("<description>" + number + " " + host + " " + TEXT + "</description></item>");
    }
    var body = items.append("</channel></rss>").toString().getBytes(StandardCharsets.UTF_8);
    var head =
        "HTTP/1.1 200 OK\r\n"
            + date()
            + "Content-Type: application/rss+xml\r\nETag: "
            + etag
            + "\r\nContent-Length: "
            + body.length
            + "\r\nConnection: close\r\n\r\n";
    var top = head.getBytes(StandardCharsets.UTF_8);
    var all = Arrays.copyOf(top, top.length + body.length);
    System.arraycopy(body, 0, all, top.length, body.length);
    return all;
  }
}
