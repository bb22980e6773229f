package broadsheet.web;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.enrichment.EnrichedArticle;
import io.javalin.http.HandlerType;
import io.javalin.security.Roles;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SecurityTest {
  private static final String HOSTILE =
      "</title><script>alert(1)</script><img src=x onerror=alert(2)>\" onmouseover=\"alert(3)";

  private final DemoDesk demo = DemoNews.desk();
  private final WebServer server = new WebServer(demo.desk(), WebSettings.local(0)).start();
  private final Browser browser = new Browser(server);

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void everyRouteDeclaresWhoMayCallIt() {
    var undeclared =
        server.javalin().unsafe.internalRouter.allHttpHandlers().stream()
            .map(parsed -> parsed.endpoint)
            .filter(endpoint ->
                List.of(HandlerType.GET, HandlerType.HEAD, HandlerType.POST)
                    .contains(endpoint.method))
            .filter(endpoint -> {
              var roles = endpoint.metadata(Roles.class);
              return roles == null || roles.getRoles().isEmpty();
            })
            .map(endpoint -> endpoint.method + " " + endpoint.path)
            .toList();

    assertThat(undeclared).isEmpty();
  }

  @Test
  void everyAnswerCarriesThePolicies() {
    for (var path : List.of("/", "/nothing", "/changes", "/story/st1", "/favicon.ico")) {
      var headers = browser.get(path).headers();
      assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
          .as(path)
          .contains("default-src 'none'", "frame-ancestors 'none'", "require-trusted-types-for")
          .doesNotContain("unsafe");
      assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
      assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
      assertThat(headers.firstValue("Server")).isEmpty();
    }
  }

  @Test
  void scriptsHaveTheNonceOfTheirAnswerAndNoneIsInline() {
    var answer = browser.get("/");
    var policy = answer.headers().firstValue("Content-Security-Policy").orElseThrow();
    var begin = policy.indexOf("'nonce-") + 7;
    var nonce = policy.substring(begin, policy.indexOf('\'', begin));

    assertThat(answer.body()).contains("nonce=\"" + nonce + "\"").doesNotContain("style=");
    assertThat(browser.get("/").body()).doesNotContain(nonce);
  }

  @Test
  void pagesAskNobodyElse() {
    assertThat(browser.get("/").body()).doesNotContain("//cdn", "src=\"http", "href=\"http");
  }

  @Test
  void hostileTextIsEscapedEverywhere() {
    List<EnrichedArticle> reports =
        List.of(DemoNews.report("h1", HOSTILE, HOSTILE, HOSTILE + " is what the harbour said."));
    demo.with(DemoNews.story("st9", reports, List.of(HOSTILE)), reports);
    browser.asOwner();

    for (var path :
        List.of("/", "/story/st9", "/article/h1", "/search?q=" + Links.encode(HOSTILE))) {
      var page = Jsoup.parse(browser.get(path).body());
      assertThat(page.text()).as(path).contains("<script>alert(1)");
      assertThat(page.select("script, img")).as(path).hasSize(1);
      assertThat(page.select("[onerror], [onmouseover], [style]")).as(path).isEmpty();
    }
  }

  @Test
  void formsOfOtherSitesAreRefused() {
    var fields = Map.of("theme", "dark", "next", "/");
    var csrf = browser.csrf();

    var noToken = browser.send(browser.form("/theme", fields).header("Origin", browser.origin()));
    var noOrigin = browser.send(browser.form("/theme", fields).header("X-Csrf-Token", csrf));
    var other =
        browser.send(
            browser
                .form("/theme", fields)
                .header("X-Csrf-Token", csrf)
                .header("Origin", "https://elsewhere.example"));
    var stolen = new Browser(server);
    stolen.get("/");
    var foreignToken =
        stolen.send(
            stolen
                .form("/theme", fields)
                .header("X-Csrf-Token", csrf)
                .header("Origin", browser.origin()));

    assertThat(List.of(noToken, noOrigin, other, foreignToken))
        .extracting(HttpResponse::statusCode)
        .containsOnly(403);
    assertThat(browser.post("/theme", fields).statusCode()).isEqualTo(303);
  }

  @Test
  void visitorsCannotPutAnythingIn() {
    assertThat(browser.post("/add/path", Map.of("path", "/etc")).statusCode()).isEqualTo(403);
    assertThat(browser.post("/add/demo", Map.of()).statusCode()).isEqualTo(403);
    assertThat(browser.upload("a.txt", "text").statusCode()).isEqualTo(403);
    assertThat(browser.get("/intake/1").statusCode()).isEqualTo(303);
    assertThat(browser.get("/intake/1/events").statusCode()).isEqualTo(303);
    assertThat(browser.get("/add").headers().firstValue("Location")).hasValue("/welcome");
    assertThat(demo.intake.paths).isEmpty();
    assertThat(demo.intake.submitted).isEmpty();
  }

  @Test
  void foreignHostNamesAreRefused() throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      var request = "GET / HTTP/1.1\r\nHost: rebound.example\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));

      var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

      assertThat(answer).startsWith("HTTP/1.1 421").doesNotContain("Ferry");
    }
  }
}
