package broadsheet.web;

import broadsheet.reader.Account;
import broadsheet.reader.ReaderId;
import broadsheet.reader.ReadingText;
import broadsheet.reader.Role;
import broadsheet.reader.Session;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;

/** First run, signing in and out, and the choice of light. */
final class AccountRoutes {
  private static final int NAME_MIN = 2;
  private static final int NAME_MAX = 40;

  private final Desk desk;
  private final Pages pages;
  private final Cookies cookies;
  private final Passwords passwords = new Passwords();
  private final RateLimit byAddress = new RateLimit(20, Duration.ofMinutes(15));
  private final RateLimit byName = new RateLimit(10, Duration.ofMinutes(15));
  private final String ownerCode = Tokens.code();

  AccountRoutes(Desk desk, Pages pages, Cookies cookies) {
    this.desk = desk;
    this.pages = pages;
    this.cookies = cookies;
  }

  /** What whoever makes the owner's account must know. */
  String ownerCode() {
    return ownerCode;
  }

  void welcome(Context ctx) {
    if (desk.accounts().hasOwner()) {
      ctx.redirect("/login", HttpStatus.SEE_OTHER);
    } else {
      var code = ReadingText.cut(Objects.requireNonNullElse(ctx.queryParam("code"), ""), 40);
      pages.show(ctx, "welcome", "Welcome", new AccountView("", code, "", ""));
    }
  }

  void makeOwner(Context ctx) {
    var name = name(ctx);
    var password = field(ctx, "password");
    var code = field(ctx, "code").strip().toLowerCase(Locale.ROOT);
    limit(byAddress, ctx.ip());
    var problem = problem(name, password, code);
    if (problem.isEmpty() && addOwner(name, password)) {
      byAddress.forget(ctx.ip());
      signIn(ctx, desk.accounts().byName(name).orElseThrow());
      ctx.redirect("/add", HttpStatus.SEE_OTHER);
    } else {
      ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
      var shown = problem.isEmpty() ? "This paper has an owner already." : problem;
      pages.show(ctx, "welcome", "Welcome", new AccountView(name, code, "", shown));
    }
  }

  void login(Context ctx) {
    var next = Links.own(Objects.requireNonNullElse(ctx.queryParam("next"), "/"));
    if (Visitor.of(ctx).isSignedIn()) {
      ctx.redirect(next, HttpStatus.SEE_OTHER);
    } else {
      pages.show(ctx, "login", "Sign in", new AccountView("", "", next, ""));
    }
  }

  void signIn(Context ctx) {
    var name = name(ctx);
    var next = Links.own(field(ctx, "next"));
    limit(byAddress, ctx.ip());
    limit(byName, name);
    var account = desk.accounts().byName(name);
    var hash = account.map(Account::passwordHash).orElse(null);
    if (passwords.matches(field(ctx, "password"), hash)) {
      byAddress.forget(ctx.ip());
      byName.forget(name);
      signIn(ctx, account.orElseThrow());
      ctx.redirect(next, HttpStatus.SEE_OTHER);
    } else {
      ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
      var problem = "Name or password is wrong.";
      pages.show(ctx, "login", "Sign in", new AccountView(name, "", next, problem));
    }
  }

  void signOut(Context ctx) {
    Visitor.of(ctx).reader().ifPresent(desk.sessions()::closeAll);
    cookies.closeSession(ctx);
    cookies.renewBrowser(ctx);
    ctx.redirect("/", HttpStatus.SEE_OTHER);
  }

  void chooseTheme(Context ctx) {
    cookies.chooseTheme(ctx, field(ctx, "theme"));
    ctx.redirect(Links.own(field(ctx, "next")), HttpStatus.SEE_OTHER);
  }

  /** A new session, and form tokens that nobody saw before it. */
  private void signIn(Context ctx, Account account) {
    var old = cookies.session(ctx);
    if (!old.isEmpty()) {
      desk.sessions().close(Tokens.sha256(old));
    }
    var token = Tokens.random(32);
    var expires = desk.clock().instant().plus(Cookies.SESSION_AGE);
    desk.sessions().open(new Session(Tokens.sha256(token), account.id(), expires));
    cookies.openSession(ctx, token);
    cookies.renewBrowser(ctx);
  }

  private synchronized boolean addOwner(String name, String password) {
    if (desk.accounts().hasOwner()) {
      return false;
    }
    var id = new ReaderId(Tokens.random(12));
    return desk.accounts().add(new Account(id, name, Role.OWNER, passwords.hash(password)));
  }

  private String problem(String name, String password, String code) {
    if (!Tokens.same(code, ownerCode)) {
      return "This is not the code that the console printed.";
    } else if (!isName(name)) {
      return "A name has 2 to 40 letters, digits, dots or dashes.";
    } else if (password.length() < Passwords.LENGTH_MIN) {
      return "A password has at least " + Passwords.LENGTH_MIN + " characters.";
    } else if (password.length() > Passwords.LENGTH_MAX) {
      return "A password has at most " + Passwords.LENGTH_MAX + " characters.";
    }
    return "";
  }

  private static boolean isName(String name) {
    return name.length() >= NAME_MIN
        && name.length() <= NAME_MAX
        && name.chars().allMatch(c -> Character.isLetterOrDigit(c) || ".-_".indexOf(c) >= 0);
  }

  private void limit(RateLimit limit, String key) {
    if (!limit.allows(key, desk.clock().instant())) {
      throw new Refusal(429, "Too many tries", "Wait a quarter of an hour and try again.");
    }
  }

  private static String name(Context ctx) {
    return ReadingText.cut(field(ctx, "name").strip().toLowerCase(Locale.ROOT), 60);
  }

  private static String field(Context ctx, String name) {
    var value = ctx.formParam(name);
    return value == null || value.length() > 1000 ? "" : value;
  }
}
