package broadsheet.web;

import broadsheet.reader.Account;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** What every request passes: headers, who is asking, whether they may, whether they mean it. */
final class Gate {
  private static final String NONCE = "nonce";

  private final Desk desk;
  private final WebSettings settings;
  private final Cookies cookies;
  private final Csrf csrf;

  Gate(Desk desk, WebSettings settings, Cookies cookies, Csrf csrf) {
    this.desk = desk;
    this.settings = settings;
    this.cookies = cookies;
    this.csrf = csrf;
  }

  /** For every request, before anything is looked at. */
  void enter(Context ctx) {
    var nonce = Tokens.random(16);
    ctx.attribute(NONCE, nonce);
    // Not "no-referrer": browsers then send "Origin: null" with our own forms.
    ctx.header("Referrer-Policy", "same-origin");
    ctx.header("X-Content-Type-Options", "nosniff");
    ctx.header("Cross-Origin-Opener-Policy", "same-origin");
    ctx.header("Cross-Origin-Resource-Policy", "same-origin");
    ctx.header(
        "Permissions-Policy", "camera=(), geolocation=(), microphone=(), browsing-topics=()");
    ctx.header("Cache-Control", "private, no-store");
    ctx.header("Content-Security-Policy", policy(nonce));
    if (!settings.serves(hostName(ctx))) {
      throw new Refusal(421, "Wrong address", "This paper is not served under that host name.");
    }
    if (!ctx.path().startsWith(Assets.PATH)) {
      new Visitor(account(ctx).orElse(null), cookies.browser(ctx)).attach(ctx);
    }
  }

  /** For a request that has a route: whether this visitor may call it. */
  void check(Context ctx) {
    var isPost = ctx.method().equals(HandlerType.POST);
    var isProgram = ctx.routeRoles().contains(Access.PROGRAM);
    if (isPost && !isProgram && !isOwnOrigin(ctx)) {
      throw new Refusal(403, "Refused", "This request came from another site.");
    }
    if (ctx.req().getContentLengthLong() > Upload.REQUEST_MAX) {
      throw Upload.tooMuch();
    }
    var visitor = Visitor.of(ctx);
    var mayCall =
        ctx.routeRoles().stream()
            .allMatch(role -> role instanceof Access access && access.admits(visitor.role()));
    if (ctx.routeRoles().isEmpty() || !mayCall) {
      turnAway(ctx, visitor);
    } else if (isPost && !isProgram && !csrf.accepts(formToken(ctx), visitor.browser())) {
      throw new Refusal(
          403, "This form has grown old", "Go back, load the page again and send it once more.");
    }
  }

  static String nonce(Context ctx) {
    String nonce = ctx.attribute(NONCE);
    return nonce == null ? "" : nonce;
  }

  private static String policy(String nonce) {
    return "default-src 'none'; script-src 'nonce-"
        + nonce
        + "'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self';"
        + " base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script';"
        + " trusted-types 'none'";
  }

  private void turnAway(Context ctx, Visitor visitor) {
    if (visitor.isSignedIn() || !ctx.method().equals(HandlerType.GET)) {
      var who = ctx.routeRoles().contains(Access.OWNER) ? "owners" : "editors and owners";
      throw new Refusal(
          403,
          "Not for this account",
          "Only the paper's " + who + " can do this. Ask one of them.");
    }
    var next = URLEncoder.encode(ctx.path(), StandardCharsets.UTF_8);
    ctx.redirect(
        desk.accounts().hasOwner() ? "/login?next=" + next : "/welcome", HttpStatus.SEE_OTHER);
    ctx.skipRemainingHandlers();
  }

  private Optional<Account> account(Context ctx) {
    var token = cookies.session(ctx);
    if (token.isEmpty()) {
      return Optional.empty();
    }
    return desk.sessions()
        .find(Tokens.sha256(token), desk.clock().instant())
        .flatMap(session -> desk.accounts().byId(session.reader()));
  }

  private static String formToken(Context ctx) {
    var header = ctx.header("X-Csrf-Token");
    var token = header == null ? ctx.formParam("csrf") : header;
    return token == null ? "" : token;
  }

  private static boolean isOwnOrigin(Context ctx) {
    var origin = ctx.header("Origin");
    var host = ctx.header("Host");
    if (origin == null || host == null) {
      return false;
    }
    return origin.equalsIgnoreCase("http://" + host) || origin.equalsIgnoreCase("https://" + host);
  }

  private static String hostName(Context ctx) {
    var host = ctx.header("Host");
    if (host == null) {
      return "";
    }
    var port = host.lastIndexOf(':');
    var name = port > host.lastIndexOf(']') ? host.substring(0, port) : host;
    return name.toLowerCase(Locale.ROOT);
  }
}
