package broadsheet.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AccountTest {
  private final DemoDesk demo = DemoNews.desk();
  private final WebServer server = new WebServer(demo.desk(), WebSettings.local(0)).start();
  private final Browser browser = new Browser(server);

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void codeFromTheConsoleMakesTheOwnerOnce() {
    var code = server.ownerCode().orElseThrow();
    var fields = Map.of("code", code, "name", "Ada", "password", Browser.PASSWORD);

    var answer = browser.post("/welcome", fields);

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location")).hasValue("/add");
    assertThat(browser.get("/add").body())
        .contains("An address", "Starter papers", "Load the demo edition");
    assertThat(server.ownerCode()).isEmpty();
    var second =
        new Browser(server)
            .post("/welcome", Map.of("code", code, "name", "eve", "password", Browser.PASSWORD));
    assertThat(second.statusCode()).isEqualTo(422);
    assertThat(demo.accounts.byName).containsOnlyKeys("ada");
  }

  @Test
  void wrongCodeShortPasswordAndOddNameAreToldApart() {
    var code = server.ownerCode().orElseThrow();

    assertThat(welcome("guess", "ada", Browser.PASSWORD)).contains("not the code");
    assertThat(welcome(code, "ada", "short")).contains("at least 10 characters");
    assertThat(welcome(code, "a b", Browser.PASSWORD)).contains("A name has");
    assertThat(demo.accounts.byName).isEmpty();
  }

  @Test
  void passwordsAndTokensAreKeptOnlyAsHashes() {
    browser.asOwner();

    var account = demo.accounts.byName("ada").orElseThrow();
    assertThat(account.passwordHash()).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    assertThat(demo.accounts.sessions.keySet()).allMatch(hash -> hash.length() == 64);
  }

  @Test
  void sessionCookieIsOutOfReachOfScripts() {
    browser.asOwner();
    var answer = login("ada", Browser.PASSWORD, "/search");

    assertThat(answer.headers().firstValue("Location")).hasValue("/search");
    assertThat(answer.headers().allValues("Set-Cookie"))
        .anyMatch(c ->
            c.startsWith("broadsheet_session=")
                && c.contains("HttpOnly")
                && c.contains("SameSite=Lax"));
  }

  @Test
  void signingInLeadsOnlyToOwnPages() {
    browser.asOwner();

    assertThat(login("ada", Browser.PASSWORD, "//evil.example").headers().firstValue("Location"))
        .hasValue("/");
    assertThat(Links.own("https://evil.example")).isEqualTo("/");
    assertThat(Links.own("/\\evil.example")).isEqualTo("/");
    assertThat(Links.own("/tag/x?page=2")).isEqualTo("/tag/x?page=2");
  }

  @Test
  void signingOutEndsAllSessions() {
    browser.asOwner();
    login("ada", Browser.PASSWORD, "/");

    browser.post("/logout", Map.of());

    assertThat(demo.accounts.sessions).isEmpty();
    assertThat(browser.get("/add").headers().firstValue("Location")).hasValue("/login?next=%2Fadd");
  }

  @Test
  void guessingIsSlowedDown() {
    browser.asOwner();
    var guesser = new Browser(server);
    var last = 0;
    for (var i = 0; i < 12; i++) {
      last = guesser.post("/login", Map.of("name", "ada", "password", "guess " + i)).statusCode();
    }

    assertThat(last).isEqualTo(429);
  }

  private java.net.http.HttpResponse<String> login(String name, String password, String next) {
    return new Browser(server)
        .post("/login", Map.of("name", name, "password", password, "next", next));
  }

  private String welcome(String code, String name, String password) {
    return browser
        .post("/welcome", Map.of("code", code, "name", name, "password", password))
        .body();
  }
}
