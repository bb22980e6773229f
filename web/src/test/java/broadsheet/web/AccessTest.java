package broadsheet.web;

import static broadsheet.web.Access.ANYONE;
import static broadsheet.web.Access.EDITOR;
import static broadsheet.web.Access.OWNER;
import static broadsheet.web.Access.PROGRAM;
import static broadsheet.web.Access.READER;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.reader.Account;
import broadsheet.reader.ReaderId;
import broadsheet.reader.Role;
import io.javalin.http.HandlerType;
import io.javalin.security.Roles;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who may call what: every route is walked by everybody. */
class AccessTest {
  /** A route that is new, or whom it lets in now, is to be thought about and written down here. */
  private static final Map<Access, List<String>> TABLE =
      Map.of(
          PROGRAM,
          List.of("GET /websub/{path}", "POST /websub/{path}"),
          ANYONE,
          List.of(
              "GET /",
              "GET /about/keys",
              "GET /article/{slug}",
              "GET /article/{slug}/understanding",
              "GET /article/{slug}/versions",
              "GET /assets/{name}",
              "GET /changes",
              "GET /entity/{slug}",
              "GET /favicon.ico",
              "GET /join",
              "POST /join",
              "GET /login",
              "POST /login",
              "GET /outlet/{slug}",
              "GET /outlets",
              "GET /search",
              "GET /sign/{key}",
              "GET /story/{slug}",
              "GET /tag/{key}",
              "POST /theme",
              "GET /welcome",
              "POST /welcome"),
          READER,
          List.of(
              "GET /account",
              "POST /account/password",
              "POST /account/sessions/end",
              "POST /article/{slug}/read",
              "POST /article/{slug}/unread",
              "GET /ask",
              "POST /logout",
              "POST /read-up-to",
              "POST /read-up-to/undo",
              "GET /sources",
              "GET /sources.opml",
              "GET /sources/{id}",
              "GET /story/{slug}/history",
              "POST /story/{slug}/read",
              "POST /story/{slug}/unread"),
          EDITOR,
          List.of(
              "GET /add",
              "POST /add/address",
              "POST /add/demo",
              "POST /add/files",
              "POST /add/opml",
              "GET /corrections",
              "POST /corrections/{number}/undo",
              "POST /entity/{slug}/split",
              "POST /entity/{slug}/unite",
              "GET /find/{number}",
              "POST /find/{number}",
              "GET /intake/{number}",
              "GET /intake/{number}/events",
              "POST /outlet/{slug}",
              "POST /outlet/{slug}/merge",
              "GET /papers",
              "POST /papers",
              "GET /quarantine",
              "POST /quarantine",
              "GET /quarantine/{id}",
              "POST /quarantine/{id}/drop",
              "POST /quarantine/{id}/retry",
              "POST /sources/{id}",
              "POST /sources/{id}/replace",
              "POST /sources/{id}/settings",
              "GET /story/{slug}/correct",
              "POST /story/{slug}/merge",
              "POST /story/{slug}/pin",
              "POST /story/{slug}/split"),
          OWNER,
          List.of(
              "POST /add/path",
              "GET /people",
              "POST /people/invite",
              "POST /people/revoke",
              "POST /people/{id}/in",
              "POST /people/{id}/out",
              "POST /people/{id}/remove",
              "POST /people/{id}/reset",
              "POST /people/{id}/role",
              "GET /recipe",
              "POST /recipe"));

  private final DemoDesk demo = DemoNews.desk();
  private final WebServer server = new WebServer(demo.desk(), WebSettings.local(0)).start();

  @AfterEach
  void close() {
    server.close();
  }

  private static Map<String, Access> table() {
    var table = new TreeMap<String, Access>();
    TABLE.forEach((access, routes) -> routes.forEach(route -> table.put(route, access)));
    return table;
  }

  /** The routes of the running server, each with who may call it. */
  private Map<String, Access> routes() {
    var routes = new TreeMap<String, Access>();
    for (var parsed : server.javalin().unsafe.internalRouter.allHttpHandlers()) {
      var endpoint = parsed.endpoint;
      var roles = endpoint.metadata(Roles.class);
      if (List.of(HandlerType.GET, HandlerType.POST).contains(endpoint.method) && roles != null) {
        assertThat(roles.getRoles()).as(endpoint.path).hasSize(1);
        routes.put(
            endpoint.method + " " + endpoint.path, (Access) roles.getRoles().iterator().next());
      }
    }
    return routes;
  }

  @Test
  void everyRouteIsInTheTableAndTheTableHasNoOther() {
    assertThat(routes()).isEqualTo(table());
  }

  @Test
  void everybodyIsTurnedAwayWhereTheTableSaysSo() {
    var visitors = new LinkedHashMap<Access, Browser>();
    new Browser(server).asOwner();
    visitors.put(ANYONE, new Browser(server));
    visitors.put(READER, new Browser(server).asReader(demo));
    visitors.put(EDITOR, editor());
    for (var route : table().entrySet()) {
      for (var visitor : visitors.entrySet()) {
        if (route.getValue().compareTo(visitor.getKey()) > 0) {
          expectTurnedAway(visitor.getKey(), visitor.getValue(), route.getKey());
        }
      }
    }
    assertThat(demo.corrections.rulings()).isEmpty();
    assertThat(demo.invitations.open).isEmpty();
    assertThat(demo.intake.paths).isEmpty();
    assertThat(demo.accounts.byName).containsOnlyKeys("ada", "bea", "edi");
  }

  private Browser editor() {
    var hash = new Passwords().hash(Browser.PASSWORD);
    demo.accounts.add(new Account(new ReaderId("editor"), "edi", Role.EDITOR, hash));
    var editor = new Browser(server);
    editor.post("/login", Map.of("name", "edi", "password", Browser.PASSWORD));
    return editor;
  }

  /** Visitors are led to the door where they would read something; all others are refused. */
  private static void expectTurnedAway(Access who, Browser visitor, String route) {
    var path = route.substring(route.indexOf(' ') + 1).replaceAll("\\{[a-z]+}", "st1");
    if (route.startsWith("POST")) {
      assertThat(visitor.post(path, Map.of()).statusCode()).as(who + " " + route).isEqualTo(403);
    } else if (who == ANYONE) {
      assertThat(visitor.get(path).headers().firstValue("Location"))
          .as(who + " " + route)
          .hasValueSatisfying(to -> assertThat(to).startsWith("/login?next="));
    } else {
      assertThat(visitor.get(path).statusCode()).as(who + " " + route).isEqualTo(403);
    }
  }

  @Test
  void everyPostNeedsItsTokenAndItsOrigin() {
    var owner = new Browser(server).asOwner();
    for (var route : table().entrySet()) {
      if (route.getKey().startsWith("POST") && route.getValue() != PROGRAM) {
        var path = route.getKey().substring(5).replaceAll("\\{[a-z]+}", "st1");
        var noToken = owner.form(path, Map.of()).header("Origin", owner.origin());
        var noOrigin = owner.form(path, Map.of()).header("X-Csrf-Token", owner.csrf());

        assertThat(owner.send(noToken).statusCode()).as(path).isEqualTo(403);
        assertThat(owner.send(noOrigin).statusCode()).as(path).isEqualTo(403);
      }
    }
    assertThat(demo.accounts.sessions).hasSize(1);
  }
}
