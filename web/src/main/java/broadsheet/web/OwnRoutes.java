package broadsheet.web;

import broadsheet.reader.Account;
import broadsheet.reader.Session;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.util.Objects;

/** What readers can do with their own account. */
final class OwnRoutes {
  private static final String CHANGED =
      "The password is changed. All other browsers have been signed out.";

  private final Desk desk;
  private final Pages pages;
  private final Passwords passwords;
  private final Sessions sessions;
  private final RateLimit byName = new RateLimit(10, Duration.ofMinutes(15));

  OwnRoutes(Desk desk, Pages pages, Passwords passwords, Sessions sessions) {
    this.desk = desk;
    this.pages = pages;
    this.passwords = passwords;
    this.sessions = sessions;
  }

  void show(Context ctx) {
    show(ctx, "changed".equals(ctx.queryParam("password")) ? CHANGED : "", "");
  }

  void changePassword(Context ctx) {
    var account = self(ctx);
    var password = Credentials.field(ctx, "password");
    byName.require(account.name(), desk.clock().instant());
    var isKnown = passwords.matches(Credentials.field(ctx, "current"), account.passwordHash());
    var problem =
        isKnown ? Credentials.passwordProblem(password) : "The password of now is not right.";
    if (problem.isEmpty()) {
      byName.forget(account.name());
      desk.accounts().changePassword(account.id(), passwords.hash(password));
      sessions.open(ctx, account);
      ctx.redirect("/account?password=changed", HttpStatus.SEE_OTHER);
    } else {
      ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
      show(ctx, "", problem);
    }
  }

  /** Ends one of the reader's own sessions; another's is not there. */
  void endSession(Context ctx) {
    var asked = Credentials.field(ctx, "session");
    var session =
        desk.sessions().sessions(self(ctx).id(), desk.clock().instant()).stream()
            .map(Session::tokenHash)
            .filter(asked::equals)
            .findFirst()
            .orElseThrow(Refusal::notFound);
    desk.sessions().close(session);
    ctx.redirect("/account", HttpStatus.SEE_OTHER);
  }

  private void show(Context ctx, String said, String problem) {
    var account = self(ctx);
    var now = desk.clock().instant();
    var current = sessions.current(ctx);
    var rows =
        desk.sessions().sessions(account.id(), now).stream()
            .map(session -> OwnView.Row.of(session, current, now))
            .toList();
    var view = new OwnView(account.name(), Credentials.word(account.role()), rows, said, problem);
    pages.show(ctx, "account", "Your account", view);
  }

  private static Account self(Context ctx) {
    return Objects.requireNonNull(Visitor.of(ctx).account());
  }
}
