package broadsheet.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A site on this machine: what stands at its paths can be changed at any time. */
final class TinySite implements AutoCloseable {
  private final ServerSocket door;
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final List<String> log = new CopyOnWriteArrayList<>();

  /** An answer; one with an etag is not sent again to who has it. */
  record Answer(String status, Map<String, String> headers, String content) {
    static Answer page(String content) {
      return new Answer("200 OK", Map.of("Content-Type", "text/html; charset=utf-8"), content);
    }

    static Answer feed(String content) {
      return new Answer(
          "200 OK",
          Map.of("Content-Type", "application/rss+xml", "ETag", "\"" + content.hashCode() + "\""),
          content);
    }

    static Answer moved(String to) {
      return new Answer("301 Moved Permanently", Map.of("Location", to), "");
    }
  }

  TinySite() {
    try {
      door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(this::open);
  }

  String host() {
    return "127.0.0.1:" + door.getLocalPort();
  }

  String url(String path) {
    return "http://" + host() + path;
  }

  void put(String path, Answer answer) {
    answers.put(path, answer);
  }

  /** "200 /feed unconditional", one for each question so far. */
  List<String> log() {
    return List.copyOf(log);
  }

  private void open() {
    while (!door.isClosed()) {
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
      var path = in.readLine().split(" ", 3)[1];
      var etag = "";
      for (var line = in.readLine(); !line.isEmpty(); line = in.readLine()) {
        if (line.regionMatches(true, 0, "if-none-match: ", 0, 15)) {
          etag = line.substring(15);
        }
      }
      guest.getOutputStream().write(answer(path, etag));
    } catch (IOException gone) {
      log.add("gone");
    }
  }

  private byte[] answer(String path, String etag) {
    var found = answers.getOrDefault(path, new Answer("404 Not Found", Map.of(), ""));
    var same = !etag.isEmpty() && etag.equals(found.headers().get("ETag"));
    var status = same ? "304 Not Modified" : found.status();
    log.add(status.substring(0, 3) + " " + path + (etag.isEmpty() ? " unconditional" : ""));
    var body = same ? new byte[0] : found.content().getBytes(StandardCharsets.UTF_8);
    var head = new StringBuilder("HTTP/1.1 " + status + "\r\n");
    found
        .headers()
        .forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
    if (!same) {
      head.append("Content-Length: ").append(body.length).append("\r\n");
    }
    head.append("Connection: close\r\n\r\n");
    var top = head.toString().getBytes(StandardCharsets.ISO_8859_1);
    var all = Arrays.copyOf(top, top.length + body.length);
    System.arraycopy(body, 0, all, top.length, body.length);
    return all;
  }

  @Override
  public void close() {
    try {
      door.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
