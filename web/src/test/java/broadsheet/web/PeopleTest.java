package broadsheet.web;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.reader.Invitation;
import broadsheet.reader.Role;
import java.time.Duration;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Inviting people, and what the owner and they themselves can change. */
class PeopleTest {
  private static final String OTHER_PASSWORD = "eleven grey herons";

  private final DemoDesk demo = DemoNews.desk();
  private final WebServer server = new WebServer(demo.desk(), WebSettings.local(0)).start();
  private final Browser owner = new Browser(server).asOwner();
  private final Browser guest = new Browser(server);

  @AfterEach
  void close() {
    server.close();
  }

  /** The path of a link that is shown this once. */
  private String link(String path, Map<String, String> fields) {
    var page = Jsoup.parse(owner.post(path, fields).body());
    var link = page.select(".people-link code").text();
    assertThat(link).startsWith(owner.origin() + "/join?token=");
    return link.substring(owner.origin().length());
  }

  private static String token(String link) {
    return link.substring(link.indexOf('=') + 1);
  }

  private int join(Browser browser, String link, String name) {
    return browser
        .post("/join", Map.of("token", token(link), "name", name, "password", Browser.PASSWORD))
        .statusCode();
  }

  private String id(String name) {
    return demo.accounts.byName.entrySet().stream()
        .filter(entry -> entry.getKey().equals(name))
        .map(entry -> entry.getValue().id().value())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void invitedEditorMakesAnAccountOnce() {
    var link = link("/people/invite", Map.of("role", "editor"));
    assertThat(guest.get(link).body()).contains("Make your account as editor");

    assertThat(join(guest, link, "Mira")).isEqualTo(303);

    assertThat(demo.accounts.byName("mira").orElseThrow().role()).isEqualTo(Role.EDITOR);
    assertThat(guest.get("/account").body()).contains("mira", "editor");
    assertThat(join(new Browser(server), link, "eve")).isEqualTo(404);
    assertThat(guest.get(link).statusCode()).isEqualTo(404);
    assertThat(owner.get("/people").body()).contains("mira").doesNotContain(token(link));
  }

  @Test
  void linksAreKeptOnlyAsHashes() {
    var link = link("/people/invite", Map.of("role", "reader"));

    assertThat(demo.invitations.open)
        .containsOnlyKeys(Tokens.sha256(token(link)))
        .doesNotContainKey(token(link));
  }

  @Test
  void revokedAndOldLinksAreNoGood() {
    var revoked = link("/people/invite", Map.of("role", "reader"));
    owner.post("/people/revoke", Map.of("invitation", Tokens.sha256(token(revoked))));
    var old = link("/people/invite", Map.of("role", "reader"));
    demo.now = demo.now.plus(Invitation.TO_JOIN);

    assertThat(join(guest, revoked, "eve")).isEqualTo(404);
    assertThat(join(guest, old, "eve")).isEqualTo(404);
    assertThat(join(guest, "/join?token=", "eve")).isEqualTo(404);
    assertThat(demo.accounts.byName).containsOnlyKeys("ada");
  }

  @Test
  void takenNamesAndShortPasswordsLeaveTheLinkGood() {
    var link = link("/people/invite", Map.of("role", "reader"));

    assertThat(join(guest, link, "ada")).isEqualTo(422);
    var tooShort = Map.of("token", token(link), "name", "mira", "password", "short");
    assertThat(guest.post("/join", tooShort).body()).contains("at least 10 characters");
    assertThat(join(guest, link, "mira")).isEqualTo(303);
  }

  @Test
  void guessingLinksIsSlowedDown() {
    var last = 0;
    for (var i = 0; i < 22; i++) {
      last = guest.get("/join?token=guess" + i).statusCode();
    }

    assertThat(last).isEqualTo(429);
  }

  @Test
  void forgottenPasswordIsRenewedByALinkAndEndsSessions() {
    var reader = new Browser(server).asReader(demo);
    var link = link("/people/" + id("bea") + "/reset", Map.of());
    assertThat(guest.get(link).body()).contains("For the account bea");

    var fields = Map.of("token", token(link), "password", OTHER_PASSWORD);
    assertThat(guest.post("/join", fields).statusCode()).isEqualTo(303);

    assertThat(guest.get("/account").statusCode()).isEqualTo(200);
    assertThat(reader.get("/account").statusCode()).isEqualTo(303);
    assertThat(signIn("bea", Browser.PASSWORD)).isEqualTo(422);
    assertThat(signIn("bea", OTHER_PASSWORD)).isEqualTo(303);
    assertThat(guest.post("/join", fields).statusCode()).isEqualTo(404);
  }

  private int signIn(String name, String password) {
    return new Browser(server)
        .post("/login", Map.of("name", name, "password", password))
        .statusCode();
  }

  @Test
  void rolesHoldAtOnce() {
    var reader = new Browser(server).asReader(demo);
    assertThat(reader.get("/add").statusCode()).isEqualTo(403);

    owner.post("/people/" + id("bea") + "/role", Map.of("role", "editor"));

    assertThat(reader.get("/add").statusCode()).isEqualTo(200);
    var guess = owner.post("/people/" + id("bea") + "/role", Map.of("role", "guest"));
    assertThat(guess.statusCode()).isEqualTo(422);
  }

  @Test
  void whoIsKeptOutIsOutAtOnceAndLooksLikeNobody() {
    var reader = new Browser(server).asReader(demo);

    owner.post("/people/" + id("bea") + "/out", Map.of());

    assertThat(reader.get("/account").statusCode()).isEqualTo(303);
    assertThat(signIn("bea", Browser.PASSWORD)).isEqualTo(422);
    owner.post("/people/" + id("bea") + "/in", Map.of());
    assertThat(signIn("bea", Browser.PASSWORD)).isEqualTo(303);
  }

  @Test
  void deletingNeedsATickAndLeavesNothing() {
    var reader = new Browser(server).asReader(demo);

    assertThat(owner.post("/people/" + id("bea") + "/remove", Map.of()).statusCode())
        .isEqualTo(422);
    owner.post("/people/" + id("bea") + "/remove", Map.of("sure", "yes"));

    assertThat(demo.accounts.byName).containsOnlyKeys("ada");
    assertThat(reader.get("/account").statusCode()).isEqualTo(303);
  }

  @Test
  void lastOwnerStays() {
    for (var act : new String[] {"role", "out", "remove"}) {
      var fields = Map.of("role", "reader", "sure", "yes");
      var answer = owner.post("/people/" + id("ada") + "/" + act, fields);

      assertThat(answer.statusCode()).as(act).isEqualTo(422);
      assertThat(answer.body()).contains("without an owner");
    }
    assertThat(owner.get("/people").statusCode()).isEqualTo(200);
    assertThat(owner.post("/people/nobody/out", Map.of()).statusCode()).isEqualTo(404);
  }

  @Test
  void changedPasswordSignsOtherBrowsersOut() {
    var other = new Browser(server);
    other.post("/login", Map.of("name", "ada", "password", Browser.PASSWORD));
    var wrong = Map.of("current", "wrong password", "password", OTHER_PASSWORD);
    assertThat(owner.post("/account/password", wrong).statusCode()).isEqualTo(422);

    owner.post(
        "/account/password", Map.of("current", Browser.PASSWORD, "password", OTHER_PASSWORD));

    assertThat(owner.get("/account").statusCode()).isEqualTo(200);
    assertThat(other.get("/account").statusCode()).isEqualTo(303);
    assertThat(demo.accounts.sessions).hasSize(1);
    assertThat(signIn("ada", OTHER_PASSWORD)).isEqualTo(303);
  }

  @Test
  void oneSessionOfOnesOwnIsEnded() {
    var other = new Browser(server);
    other.post("/login", Map.of("name", "ada", "password", Browser.PASSWORD));
    var reader = new Browser(server).asReader(demo);
    var page = Jsoup.parse(other.get("/account").body());
    var sessions = page.select("input[name=session]").eachAttr("value");
    assertThat(sessions).hasSize(2);
    var mine = page.select("li:has(span:contains(this one)) input[name=session]").val();

    assertThat(reader.post("/account/sessions/end", Map.of("session", mine)).statusCode())
        .isEqualTo(404);
    other.post("/account/sessions/end", Map.of("session", mine));

    assertThat(other.get("/account").statusCode()).isEqualTo(303);
    assertThat(owner.get("/account").statusCode()).isEqualTo(200);
  }

  @Test
  void signingInGivesANewSession() {
    var before = demo.accounts.sessions.keySet().stream().findFirst().orElseThrow();

    owner.post("/login", Map.of("name", "ada", "password", Browser.PASSWORD));

    assertThat(demo.accounts.sessions).hasSize(1).doesNotContainKey(before);
  }

  @Test
  void sessionEndsByItself() {
    demo.now = demo.now.plus(Duration.ofDays(31));

    assertThat(owner.get("/account").statusCode()).isEqualTo(303);
  }
}
