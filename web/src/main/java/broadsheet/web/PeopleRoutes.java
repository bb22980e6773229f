package broadsheet.web;

import broadsheet.reader.Account;
import broadsheet.reader.Person;
import broadsheet.reader.ReaderId;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The owner's page of people: who may come in, and as what. */
final class PeopleRoutes {
  private static final String LAST_OWNER =
      "That would leave the paper without an owner. Make somebody else an owner first.";
  private static final String TOO_MANY = "There are too many open links. Revoke some first.";

  private final Desk desk;
  private final Pages pages;
  private final Invitations invitations;

  /** What is shown beside the lists. */
  private record Shown(String link, String linkFor, String problem) {
    static final Shown NOTHING = new Shown("", "", "");

    static Shown problem(String problem) {
      return new Shown("", "", problem);
    }
  }

  PeopleRoutes(Desk desk, Pages pages, Invitations invitations) {
    this.desk = desk;
    this.pages = pages;
    this.invitations = invitations;
  }

  void list(Context ctx) {
    show(ctx, Shown.NOTHING);
  }

  void invite(Context ctx) {
    var role = Credentials.role(ctx).orElseThrow(PeopleRoutes::unknownRole);
    var link = invitations.invite(role, self(ctx).name());
    showLink(
        ctx,
        link,
        "Whoever opens this link first gets an account as "
            + Credentials.word(role)
            + ". It is good for seven days");
  }

  void revoke(Context ctx) {
    desk.invitations().revoke(Credentials.field(ctx, "invitation"));
    ctx.redirect("/people", HttpStatus.SEE_OTHER);
  }

  void reset(Context ctx) {
    var account = desk.accounts().byId(person(ctx).id());
    if (account.isEmpty()) {
      refuse(ctx, "Let them in first.");
      return;
    }
    var link = invitations.renew(account.get(), self(ctx).name());
    showLink(
        ctx,
        link,
        "With this link " + account.get().name() + " chooses a new password. It is good for a day");
  }

  void appoint(Context ctx) {
    var role = Credentials.role(ctx).orElseThrow(PeopleRoutes::unknownRole);
    change(ctx, id -> desk.people().appoint(id, role));
  }

  void keepOut(Context ctx) {
    change(ctx, desk.people()::keepOut);
  }

  void letIn(Context ctx) {
    change(ctx, desk.people()::letIn);
  }

  void remove(Context ctx) {
    if (Credentials.field(ctx, "sure").isEmpty()) {
      refuse(ctx, "Tick the box first: what they have read is deleted for good.");
    } else {
      change(ctx, desk.people()::remove);
    }
  }

  private void change(Context ctx, Predicate<ReaderId> change) {
    if (change.test(person(ctx).id())) {
      ctx.redirect(
          Visitor.of(ctx).reader().filter(person(ctx).id()::equals).isPresent() ? "/" : "/people",
          HttpStatus.SEE_OTHER);
    } else {
      refuse(ctx, LAST_OWNER);
    }
  }

  private Person person(Context ctx) {
    var id = ctx.pathParam("id");
    return desk.people().people().stream()
        .filter(person -> person.id().value().equals(id))
        .findFirst()
        .orElseThrow(Refusal::notFound);
  }

  private void showLink(Context ctx, Optional<String> path, String linkFor) {
    if (path.isEmpty()) {
      refuse(ctx, TOO_MANY);
    } else {
      var origin = Objects.requireNonNullElse(ctx.header("Origin"), "");
      show(ctx, new Shown(origin + path.get(), linkFor, ""));
    }
  }

  private void refuse(Context ctx, String problem) {
    ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
    show(ctx, Shown.problem(problem));
  }

  private void show(Context ctx, Shown shown) {
    var now = desk.clock().instant();
    var people = desk.people().people();
    var self = self(ctx).id();
    var names = people.stream().collect(Collectors.toMap(Person::id, Person::name));
    var rows = people.stream().map(person -> PeopleView.Row.of(person, self, now)).toList();
    var open =
        desk.invitations().open(now).stream()
            .map(invitation -> PeopleView.Open.of(invitation, names, now))
            .toList();
    pages.show(
        ctx,
        "people",
        "People",
        new PeopleView(rows, open, shown.link, shown.linkFor, shown.problem));
  }

  private static Account self(Context ctx) {
    return Objects.requireNonNull(Visitor.of(ctx).account());
  }

  private static Refusal unknownRole() {
    return new Refusal(422, "Not a role", "Somebody is a reader, an editor or an owner.");
  }
}
