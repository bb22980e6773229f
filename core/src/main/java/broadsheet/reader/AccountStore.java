package broadsheet.reader;

import java.util.Optional;

/**
 * Port: keeps accounts. One that is kept out is found by nobody, but its name stays taken.
 *
 * @see PeopleStore
 */
public interface AccountStore {
  /** Adds an account; false when the name is taken. */
  boolean add(Account account);

  Optional<Account> byName(String name);

  Optional<Account> byId(ReaderId id);

  boolean hasOwner();

  /** Gives an account another password and ends its sessions. */
  void changePassword(ReaderId id, String passwordHash);
}
