package broadsheet.reader;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Port: keeps invitations until they are used, revoked or too old. */
public interface InvitationStore {
  /** So many can be open at a time. */
  int OPEN_MAX = 200;

  /**
   * Keeps an invitation and lets those go that have expired; false when too many are open. An
   * earlier link for the same reader's password ends.
   */
  boolean keep(Invitation invitation);

  /** The invitation of this token hash that has not expired at {@code now}. */
  Optional<Invitation> find(String tokenHash, Instant now);

  /** Those that can be used, the latest made first. */
  List<Invitation> open(Instant now);

  void revoke(String tokenHash);

  /**
   * Uses an invitation up, wholly or not at all: adds the account, or gives it its new password and
   * ends its sessions. False when the invitation cannot be used any more, when it is for another
   * account or role, or when the name is taken.
   */
  boolean accept(String tokenHash, Account account, Instant now);
}
