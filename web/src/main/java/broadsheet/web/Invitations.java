package broadsheet.web;

import broadsheet.reader.Account;
import broadsheet.reader.Invitation;
import broadsheet.reader.InvitationStore;
import broadsheet.reader.Role;
import java.time.InstantSource;
import java.util.Optional;

/** Makes links that can be used once. Of a link's token only a hash is kept. */
public final class Invitations {
  /** Where a link leads: the token follows. */
  public static final String PATH = "/join?token=";

  private static final int TOKEN_BYTES = 24;

  private final InvitationStore store;
  private final InstantSource clock;

  /** Invitations that are kept in {@code store} and age by {@code clock}. */
  public Invitations(InvitationStore store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
  }

  /** A link's path to an account of this role; empty when too many links are open. */
  public Optional<String> invite(Role role, String by) {
    var now = clock.instant();
    var token = Tokens.random(TOKEN_BYTES);
    var expires = now.plus(Invitation.TO_JOIN);
    return kept(token, new Invitation(Tokens.sha256(token), role, null, by, now, expires));
  }

  /** A link's path to a new password for somebody; ends the one before it. */
  public Optional<String> renew(Account account, String by) {
    var now = clock.instant();
    var token = Tokens.random(TOKEN_BYTES);
    var expires = now.plus(Invitation.TO_RENEW);
    return kept(
        token,
        new Invitation(Tokens.sha256(token), account.role(), account.id(), by, now, expires));
  }

  private Optional<String> kept(String token, Invitation invitation) {
    return store.keep(invitation) ? Optional.of(PATH + token) : Optional.empty();
  }

  /** The invitation of a link, empty when it cannot be used any more. */
  Optional<Invitation> find(String token) {
    var isToken = !token.isEmpty() && token.length() <= 100;
    return isToken ? store.find(Tokens.sha256(token), clock.instant()) : Optional.empty();
  }

  /** Uses an invitation up; false when that was too late or the name is taken. */
  boolean accept(Invitation invitation, Account account) {
    return store.accept(invitation.tokenHash(), account, clock.instant());
  }
}
