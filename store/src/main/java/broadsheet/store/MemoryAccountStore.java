package broadsheet.store;

import broadsheet.reader.Account;
import broadsheet.reader.AccountStore;
import broadsheet.reader.Invitation;
import broadsheet.reader.InvitationStore;
import broadsheet.reader.PeopleStore;
import broadsheet.reader.Person;
import broadsheet.reader.ReaderId;
import broadsheet.reader.Role;
import broadsheet.reader.SessionStore;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Keeps accounts and invitations for one run. Its own monitor guards it. */
public final class MemoryAccountStore implements AccountStore, PeopleStore, InvitationStore {
  private static final Comparator<Invitation> LATEST_FIRST =
      Comparator.comparing(Invitation::made).reversed().thenComparing(Invitation::tokenHash);

  private final Map<String, Kept> byName = new TreeMap<>();
  private final Map<String, Invitation> invitations = new HashMap<>();
  private final SessionStore sessions;

  private record Kept(Account account, boolean active, @Nullable Instant since) {
    Person person() {
      return new Person(account.id(), account.name(), account.role(), active, since);
    }

    boolean isOwner() {
      return active && account.role() == Role.OWNER;
    }
  }

  /** There are no accounts yet, and nobody can be signed in. */
  public MemoryAccountStore() {
    this(new MemorySessionStore());
  }

  /** There are no accounts yet; those that go end their sessions. */
  public MemoryAccountStore(SessionStore sessions) {
    this.sessions = sessions;
  }

  @Override
  public synchronized boolean add(Account account) {
    return add(account, null);
  }

  private boolean add(Account account, @Nullable Instant since) {
    return kept(account.id()).isEmpty()
        && byName.putIfAbsent(account.name(), new Kept(account, true, since)) == null;
  }

  @Override
  public synchronized Optional<Account> byName(String name) {
    return Optional.ofNullable(byName.get(name)).filter(Kept::active).map(Kept::account);
  }

  @Override
  public synchronized Optional<Account> byId(ReaderId id) {
    return kept(id).filter(Kept::active).map(Kept::account);
  }

  private Optional<Kept> kept(ReaderId id) {
    return byName.values().stream().filter(kept -> kept.account.id().equals(id)).findFirst();
  }

  @Override
  public synchronized boolean hasOwner() {
    return byName.values().stream().anyMatch(Kept::isOwner);
  }

  @Override
  public synchronized void changePassword(ReaderId id, String passwordHash) {
    kept(id)
        .ifPresent(kept -> {
          var old = kept.account;
          var account = new Account(id, old.name(), old.role(), passwordHash);
          byName.put(old.name(), new Kept(account, kept.active, kept.since));
          endAll(id);
        });
  }

  private void endAll(ReaderId id) {
    sessions.closeAll(id);
    invitations.values().removeIf(invitation -> id.equals(invitation.reader()));
  }

  @Override
  public synchronized List<Person> people() {
    return byName.values().stream().map(Kept::person).limit(PEOPLE_MAX).toList();
  }

  @Override
  public synchronized boolean appoint(ReaderId id, Role role) {
    var kept = kept(id).filter(_ -> role == Role.OWNER || leavesAnOwner(id));
    kept.ifPresent(one -> {
      var old = one.account;
      var account = new Account(id, old.name(), role, old.passwordHash());
      byName.put(old.name(), new Kept(account, one.active, one.since));
    });
    return kept.isPresent();
  }

  private boolean leavesAnOwner(ReaderId id) {
    return byName.values().stream()
        .anyMatch(kept -> kept.isOwner() && !kept.account.id().equals(id));
  }

  @Override
  public synchronized boolean keepOut(ReaderId id) {
    var kept = kept(id).filter(_ -> leavesAnOwner(id));
    kept.ifPresent(one -> {
      byName.put(one.account.name(), new Kept(one.account, false, one.since));
      endAll(id);
    });
    return kept.isPresent();
  }

  @Override
  public synchronized boolean letIn(ReaderId id) {
    var kept = kept(id);
    kept.ifPresent(one -> byName.put(one.account.name(), new Kept(one.account, true, one.since)));
    return kept.isPresent();
  }

  @Override
  public synchronized boolean remove(ReaderId id) {
    var kept = kept(id).filter(_ -> leavesAnOwner(id));
    kept.ifPresent(one -> {
      byName.remove(one.account.name());
      endAll(id);
    });
    return kept.isPresent();
  }

  @Override
  public synchronized boolean keep(Invitation invitation) {
    invitations
        .values()
        .removeIf(old ->
            !old.expires().isAfter(invitation.made())
                || (old.reader() != null && old.reader().equals(invitation.reader())));
    return invitations.size() < OPEN_MAX
        && invitations.put(invitation.tokenHash(), invitation) == null;
  }

  @Override
  public synchronized Optional<Invitation> find(String tokenHash, Instant now) {
    return Optional.ofNullable(invitations.get(tokenHash))
        .filter(invitation -> invitation.expires().isAfter(now));
  }

  @Override
  public synchronized List<Invitation> open(Instant now) {
    return invitations.values().stream()
        .filter(invitation -> invitation.expires().isAfter(now))
        .sorted(LATEST_FIRST)
        .toList();
  }

  @Override
  public synchronized void revoke(String tokenHash) {
    invitations.remove(tokenHash);
  }

  @Override
  public synchronized boolean accept(String tokenHash, Account account, Instant now) {
    var invitation = find(tokenHash, now);
    return invitation.isPresent() && accept(invitation.get(), account, now);
  }

  private boolean accept(Invitation invitation, Account account, Instant now) {
    if (account.id().equals(invitation.reader())) {
      changePassword(account.id(), account.passwordHash());
      return true;
    }
    var isDone =
        !invitation.renewsPassword() && account.role() == invitation.role() && add(account, now);
    return isDone && invitations.remove(invitation.tokenHash()) != null;
  }
}
