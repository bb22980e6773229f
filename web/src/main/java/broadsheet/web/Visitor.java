package broadsheet.web;

import broadsheet.reader.Account;
import broadsheet.reader.ReaderId;
import broadsheet.reader.Role;
import io.javalin.http.Context;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who is asking.
 *
 * @param account null when nobody signed in
 * @param browser a random name of the browser, which its form tokens are bound to
 */
record Visitor(@Nullable Account account, String browser) {
  private static final String ATTRIBUTE = "visitor";

  static Visitor of(Context ctx) {
    Visitor visitor = ctx.attribute(ATTRIBUTE);
    return Objects.requireNonNullElse(visitor, new Visitor(null, ""));
  }

  void attach(Context ctx) {
    ctx.attribute(ATTRIBUTE, this);
  }

  boolean isSignedIn() {
    return account != null;
  }

  @Nullable Role role() {
    return account == null ? null : account.role();
  }

  Optional<ReaderId> reader() {
    return Optional.ofNullable(account).map(Account::id);
  }
}
