package broadsheet.web;

import broadsheet.reader.Account;
import broadsheet.reader.Invitation;
import broadsheet.reader.ReaderId;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.util.Objects;

/** Where those who were invited make their account, and others their new password. */
final class JoinRoutes {
  private static final String TAKEN = "This name is taken. Choose another.";

  private final Desk desk;
  private final Pages pages;
  private final Passwords passwords;
  private final Sessions sessions;
  private final Invitations invitations;
  private final RateLimit byAddress = new RateLimit(20, Duration.ofMinutes(15));

  JoinRoutes(Desk desk, Pages pages, Passwords passwords, Sessions sessions) {
    this.desk = desk;
    this.pages = pages;
    this.passwords = passwords;
    this.sessions = sessions;
    this.invitations = new Invitations(desk.invitations(), desk.clock());
  }

  void show(Context ctx) {
    var token = Objects.requireNonNullElse(ctx.queryParam("token"), "");
    byAddress.require(ctx.ip(), desk.clock().instant());
    var invitation = invitations.find(token).orElseThrow(JoinRoutes::gone);
    show(ctx, view(token, invitation, "", ""));
  }

  void join(Context ctx) {
    var token = Credentials.field(ctx, "token");
    byAddress.require(ctx.ip(), desk.clock().instant());
    var invitation = invitations.find(token).orElseThrow(JoinRoutes::gone);
    var password = Credentials.field(ctx, "password");
    var name = invitation.renewsPassword() ? known(invitation).name() : Credentials.name(ctx);
    var problem =
        Credentials.first(
            invitation.renewsPassword() ? "" : Credentials.nameProblem(name),
            Credentials.passwordProblem(password));
    if (!problem.isEmpty()) {
      refuse(ctx, view(token, invitation, name, problem));
      return;
    }
    var account = account(invitation, name, passwords.hash(password));
    if (invitations.accept(invitation, account)) {
      byAddress.forget(ctx.ip());
      sessions.open(ctx, account);
      ctx.redirect("/", HttpStatus.SEE_OTHER);
    } else {
      refuse(ctx, view(token, invitations.find(token).orElseThrow(JoinRoutes::gone), name, TAKEN));
    }
  }

  private Account account(Invitation invitation, String name, String hash) {
    return invitation.renewsPassword()
        ? new Account(known(invitation).id(), name, known(invitation).role(), hash)
        : new Account(new ReaderId(Tokens.random(12)), name, invitation.role(), hash);
  }

  /** Whose password is renewed. */
  private Account known(Invitation invitation) {
    return desk.accounts()
        .byId(Objects.requireNonNull(invitation.reader()))
        .orElseThrow(JoinRoutes::gone);
  }

  private JoinView view(String token, Invitation invitation, String name, String problem) {
    var renews = invitation.renewsPassword();
    var shown = renews ? known(invitation).name() : name;
    return new JoinView(token, Credentials.word(invitation.role()), shown, renews, problem);
  }

  private void refuse(Context ctx, JoinView view) {
    ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
    show(ctx, view);
  }

  private void show(Context ctx, JoinView view) {
    pages.show(ctx, "join", view.renews() ? "New password" : "Join", view);
  }

  private static Refusal gone() {
    return new Refusal(
        404,
        "This link cannot be used",
        "It was used already, it was revoked, or it has grown too old. Ask the paper's owner for"
            + " another.");
  }
}
