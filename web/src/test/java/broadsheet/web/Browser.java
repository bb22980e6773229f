package broadsheet.web;

import broadsheet.reader.Account;
import broadsheet.reader.ReaderId;
import broadsheet.reader.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A browser of one visitor, with cookies, that follows no redirect. */
final class Browser {
  static final String PASSWORD = "seven small boats";

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final HttpClient client =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private final WebServer server;

  Browser(WebServer server) {
    this.server = server;
  }

  HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(uri(path)).GET());
  }

  /** Sends a form as a page of the paper would. */
  HttpResponse<String> post(String path, Map<String, String> fields) {
    return send(form(path, fields).header("X-Csrf-Token", csrf()).header("Origin", origin()));
  }

  HttpRequest.Builder form(String path, Map<String, String> fields) {
    var body =
        fields.entrySet().stream()
            .map(field ->
                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return HttpRequest.newBuilder(uri(path))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(body));
  }

  HttpResponse<String> upload(String name, String content) {
    return upload(List.of(name), content);
  }

  /** Sends files that all hold the same. */
  HttpResponse<String> upload(List<String> names, String content) {
    return upload("/add/files", "files", names, content);
  }

  HttpResponse<String> upload(String path, String field, List<String> names, String content) {
    var body = new StringBuilder();
    for (var name : names) {
      body.append("--zz\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"")
          .append(name)
          .append("\"\r\nContent-Type: text/plain\r\n\r\n")
          .append(content)
          .append("\r\n");
    }
    body.append("--zz--\r\n");
    return send(
        HttpRequest.newBuilder(uri(path))
            .header("Content-Type", "multipart/form-data; boundary=zz")
            .header("X-Csrf-Token", csrf())
            .header("Origin", origin())
            .POST(BodyPublishers.ofString(body.toString())));
  }

  /** An answer's lines as they come. */
  Stream<String> lines(String path) throws IOException, InterruptedException {
    return client
        .send(HttpRequest.newBuilder(uri(path)).timeout(PATIENCE).build(), BodyHandlers.ofLines())
        .body();
  }

  /** Makes the owner's account and is signed in afterwards. */
  Browser asOwner() {
    post(
        "/welcome",
        Map.of("code", server.ownerCode().orElseThrow(), "name", "ada", "password", PASSWORD));
    return this;
  }

  /** Is signed in as somebody who may only read, whom {@code demo} knows from now on. */
  Browser asReader(DemoDesk demo) {
    var hash = new Passwords().hash(PASSWORD);
    demo.accounts.add(new Account(new ReaderId("reader"), "bea", Role.READER, hash));
    post("/login", Map.of("name", "bea", "password", PASSWORD));
    return this;
  }

  String csrf() {
    var page = get("/about/keys").body();
    var begin = page.indexOf("name=\"csrf\" content=\"") + 21;
    return page.substring(begin, page.indexOf('"', begin));
  }

  String origin() {
    return "http://127.0.0.1:" + server.port();
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private URI uri(String path) {
    return URI.create(origin() + path);
  }
}
