package broadsheet.web;

import broadsheet.reader.Account;
import broadsheet.reader.Session;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Opens sessions, and tells them apart for those whose they are. */
final class Sessions {
  private static final List<String> BROWSERS =
      List.of("Edg/", "OPR/", "Firefox/", "Chrome/", "Safari/");
  private static final Map<String, String> NAMES =
      Map.of(
          "Edg/",
          "Edge",
          "OPR/",
          "Opera",
          "Firefox/",
          "Firefox",
          "Chrome/",
          "Chrome",
          "Safari/",
          "Safari");
  private static final List<String> SYSTEMS =
      List.of("Android", "iPhone", "iPad", "Windows", "Mac OS X", "Linux");

  private final Desk desk;
  private final Cookies cookies;

  Sessions(Desk desk, Cookies cookies) {
    this.desk = desk;
    this.cookies = cookies;
  }

  /** A new session, and form tokens that nobody saw before it. */
  void open(Context ctx, Account account) {
    var old = cookies.session(ctx);
    if (!old.isEmpty()) {
      desk.sessions().close(Tokens.sha256(old));
    }
    var token = Tokens.random(32);
    var now = desk.clock().instant();
    var expires = now.plus(Cookies.SESSION_AGE);
    desk.sessions()
        .open(new Session(Tokens.sha256(token), account.id(), expires, now, device(ctx)));
    cookies.openSession(ctx, token);
    cookies.renewBrowser(ctx);
  }

  /** Ends all of the visitor's sessions. */
  void closeAll(Context ctx) {
    Visitor.of(ctx).reader().ifPresent(desk.sessions()::closeAll);
    cookies.closeSession(ctx);
    cookies.renewBrowser(ctx);
  }

  /** The token hash of the session that asks. */
  String current(Context ctx) {
    return Tokens.sha256(cookies.session(ctx));
  }

  /** "Firefox on Linux", as far as the browser tells; nothing else of it is kept. */
  static String device(Context ctx) {
    var agent = Objects.requireNonNullElse(ctx.header("User-Agent"), "");
    var browser =
        BROWSERS.stream().filter(agent::contains).findFirst().map(NAMES::get).orElse("A browser");
    var system = SYSTEMS.stream().filter(agent::contains).findFirst();
    return browser + system.map(name -> " on " + name.replace("Mac OS X", "macOS")).orElse("");
  }
}
