package broadsheet.web;

import broadsheet.reader.Account;
import broadsheet.reader.Invitation;
import broadsheet.reader.InvitationStore;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Invitations in memory. */
final class DemoInvitations implements InvitationStore {
  final Map<String, Invitation> open = new ConcurrentHashMap<>();
  private final DemoAccounts accounts;

  DemoInvitations(DemoAccounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public boolean keep(Invitation invitation) {
    return open.put(invitation.tokenHash(), invitation) == null;
  }

  @Override
  public Optional<Invitation> find(String tokenHash, Instant now) {
    return Optional.ofNullable(open.get(tokenHash)).filter(i -> i.expires().isAfter(now));
  }

  @Override
  public List<Invitation> open(Instant now) {
    return List.copyOf(open.values());
  }

  @Override
  public void revoke(String tokenHash) {
    open.remove(tokenHash);
  }

  @Override
  public boolean accept(String tokenHash, Account account, Instant now) {
    var invitation = find(tokenHash, now);
    if (invitation.isEmpty()) {
      return false;
    }
    if (invitation.get().renewsPassword()) {
      accounts.changePassword(account.id(), account.passwordHash());
    } else if (!accounts.add(account)) {
      return false;
    }
    return open.remove(tokenHash) != null;
  }
}
