package broadsheet.store;

import broadsheet.reader.Account;
import broadsheet.reader.AccountStore;
import broadsheet.reader.ReaderId;
import broadsheet.reader.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** Keeps accounts in the database. */
public final class SqlAccountStore implements AccountStore {
  private static final String SELECT = "SELECT id, name, role, password_hash FROM account WHERE ";

  private final Database database;

  public SqlAccountStore(Database database) {
    this.database = database;
  }

  @Override
  public boolean add(Account account) {
    return database.write(
            "Keeping the account of " + account.name(),
            connection ->
                Sql.update(
                    connection,
                    "INSERT INTO account (id, name, role, password_hash) VALUES (?, ?, ?, ?)"
                        + " ON CONFLICT DO NOTHING",
                    account.id().value(),
                    account.name(),
                    account.role().name(),
                    account.passwordHash()))
        == 1;
  }

  @Override
  public Optional<Account> byName(String name) {
    return one("name = ?", name);
  }

  @Override
  public Optional<Account> byId(ReaderId id) {
    return one("id = ?", id.value());
  }

  @Override
  public boolean hasOwner() {
    return one("role = ?", Role.OWNER.name()).isPresent();
  }

  private Optional<Account> one(String condition, String value) {
    return database
        .read(
            "Looking for the account " + value,
            connection ->
                Sql.rows(
                    connection,
                    SELECT + condition + " ORDER BY id LIMIT 1",
                    SqlAccountStore::account,
                    value))
        .stream()
        .findFirst();
  }

  private static Account account(ResultSet row) throws SQLException {
    return new Account(
        new ReaderId(row.getString("id")),
        row.getString("name"),
        Role.valueOf(row.getString("role")),
        row.getString("password_hash"));
  }
}
