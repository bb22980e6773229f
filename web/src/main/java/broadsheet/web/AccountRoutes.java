package broadsheet.web;

import broadsheet.reader.Account;
import broadsheet.reader.ReaderId;
import broadsheet.reader.ReadingText;
import broadsheet.reader.Role;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;

/** First run, signing in and out, and the choice of light. */
final class AccountRoutes {
  private final Desk desk;
  private final Pages pages;
  private final Cookies cookies;
  private final Passwords passwords;
  private final Sessions sessions;
  private final RateLimit byAddress = new RateLimit(20, Duration.ofMinutes(15));
  private final RateLimit byName = new RateLimit(10, Duration.ofMinutes(15));
  private final String ownerCode = Tokens.code();

  AccountRoutes(Desk desk, Pages pages, Cookies cookies, Passwords passwords) {
    this.desk = desk;
    this.pages = pages;
    this.cookies = cookies;
    this.passwords = passwords;
    this.sessions = new Sessions(desk, cookies);
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
    var name = Credentials.name(ctx);
    var password = Credentials.field(ctx, "password");
    var code = Credentials.field(ctx, "code").strip().toLowerCase(Locale.ROOT);
    byAddress.require(ctx.ip(), desk.clock().instant());
    var problem = problem(name, password, code);
    if (problem.isEmpty() && addOwner(name, password)) {
      byAddress.forget(ctx.ip());
      sessions.open(ctx, desk.accounts().byName(name).orElseThrow());
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
    var name = Credentials.name(ctx);
    var next = Links.own(Credentials.field(ctx, "next"));
    var now = desk.clock().instant();
    byAddress.require(ctx.ip(), now);
    byName.require(name, now);
    var account = desk.accounts().byName(name);
    var hash = account.map(Account::passwordHash).orElse(null);
    if (passwords.matches(Credentials.field(ctx, "password"), hash)) {
      byAddress.forget(ctx.ip());
      byName.forget(name);
      sessions.open(ctx, account.orElseThrow());
      ctx.redirect(next, HttpStatus.SEE_OTHER);
    } else {
      ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
      var problem = "Name or password is wrong.";
      pages.show(ctx, "login", "Sign in", new AccountView(name, "", next, problem));
    }
  }

  void signOut(Context ctx) {
    sessions.closeAll(ctx);
    ctx.redirect("/", HttpStatus.SEE_OTHER);
  }

  void chooseTheme(Context ctx) {
    cookies.chooseTheme(ctx, Credentials.field(ctx, "theme"));
    ctx.redirect(Links.own(Credentials.field(ctx, "next")), HttpStatus.SEE_OTHER);
  }

  private synchronized boolean addOwner(String name, String password) {
    if (desk.accounts().hasOwner()) {
      return false;
    }
    var id = new ReaderId(Tokens.random(12));
    return desk.accounts().add(new Account(id, name, Role.OWNER, passwords.hash(password)));
  }

  private String problem(String name, String password, String code) {
    return Tokens.same(code, ownerCode)
        ? Credentials.first(Credentials.nameProblem(name), Credentials.passwordProblem(password))
        : "This is not the code that the console printed.";
  }
}
