package broadsheet.store;

import broadsheet.reader.Account;
import broadsheet.reader.AccountStore;
import broadsheet.reader.ReaderId;
import broadsheet.reader.Role;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Keeps accounts for one run. */
public final class MemoryAccountStore implements AccountStore {
  private final Map<String, Account> byName = new LinkedHashMap<>();

  /** There are no accounts yet. */
  public MemoryAccountStore() {}

  @Override
  public synchronized boolean add(Account account) {
    return byId(account.id()).isEmpty() && byName.putIfAbsent(account.name(), account) == null;
  }

  @Override
  public synchronized Optional<Account> byName(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  @Override
  public synchronized Optional<Account> byId(ReaderId id) {
    return byName.values().stream().filter(account -> account.id().equals(id)).findFirst();
  }

  @Override
  public synchronized boolean hasOwner() {
    return byName.values().stream().anyMatch(account -> account.role() == Role.OWNER);
  }
}
