package broadsheet.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.time.Duration;
import java.util.Set;

/** The three cookies: the session, the browser's name, and the chosen light. */
final class Cookies {
  static final Duration SESSION_AGE = Duration.ofDays(30);

  private static final String SESSION = "broadsheet_session";
  private static final String BROWSER = "broadsheet_browser";
  private static final String THEME = "broadsheet_theme";
  private static final Set<String> THEMES = Set.of("light", "dark", "sepia");
  private static final int BROWSER_BYTES = 16;

  private final boolean secure;

  Cookies(boolean secure) {
    this.secure = secure;
  }

  /** The session's token, empty when there is none. */
  String session(Context ctx) {
    return value(ctx, SESSION);
  }

  void openSession(Context ctx, String token) {
    set(ctx, SESSION, token, SESSION_AGE);
  }

  void closeSession(Context ctx) {
    set(ctx, SESSION, "", Duration.ZERO);
  }

  /** The browser's name; gives it one when it has none. */
  String browser(Context ctx) {
    var known = value(ctx, BROWSER);
    return known.length() == 22 ? known : renewBrowser(ctx);
  }

  String renewBrowser(Context ctx) {
    var name = Tokens.random(BROWSER_BYTES);
    set(ctx, BROWSER, name, SESSION_AGE);
    return name;
  }

  /** "light", "dark", "sepia", or "auto" for what the system says. */
  String theme(Context ctx) {
    var theme = value(ctx, THEME);
    return THEMES.contains(theme) ? theme : "auto";
  }

  void chooseTheme(Context ctx, String theme) {
    var known = THEMES.contains(theme);
    set(ctx, THEME, known ? theme : "", known ? Duration.ofDays(365) : Duration.ZERO);
  }

  private void set(Context ctx, String name, String value, Duration age) {
    var cookie = new Cookie(name, value);
    cookie.setMaxAge((int) age.toSeconds());
    cookie.setHttpOnly(true);
    cookie.setSecure(secure);
    cookie.setSameSite(SameSite.LAX);
    cookie.setPath("/");
    ctx.cookie(cookie);
  }

  private static String value(Context ctx, String name) {
    var value = ctx.cookie(name);
    return value == null || value.length() > 100 ? "" : value;
  }
}
