package broadsheet.reader;

import java.util.Optional;

/** Port: keeps accounts. */
public interface AccountStore {
  /** Adds an account; false when the name is taken. */
  boolean add(Account account);

  Optional<Account> byName(String name);

  Optional<Account> byId(ReaderId id);

  boolean hasOwner();
}
