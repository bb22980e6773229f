package broadsheet.store;

import broadsheet.reader.Account;
import broadsheet.reader.AccountStore;
import broadsheet.reader.ReaderId;
import broadsheet.reader.Role;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps accounts in the database. */
public final class SqlAccountStore implements AccountStore {
  private static final String SELECT =
      "SELECT id, name, role, password_hash FROM account WHERE active = 1 AND ";

  private final Database database;

  public SqlAccountStore(Database database) {
    this.database = database;
  }

  @Override
  public boolean add(Account account) {
    return database.write(
        "Keeping the account of " + account.name(), connection -> add(connection, account, null));
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

  @Override
  public void changePassword(ReaderId id, String passwordHash) {
    database.write(
        "Changing the password of reader " + id.value(),
        connection -> {
          changePassword(connection, id, passwordHash);
          return true;
        });
  }

  static void changePassword(Connection connection, ReaderId id, String hash) throws SQLException {
    Sql.update(connection, "UPDATE account SET password_hash = ? WHERE id = ?", hash, id.value());
    Sql.update(connection, "DELETE FROM session WHERE reader = ?", id.value());
    Sql.update(connection, "DELETE FROM invitation WHERE reader = ?", id.value());
  }

  /** Adds an account that came at {@code since}; false when the name is taken. */
  static boolean add(Connection connection, Account account, @Nullable Instant since)
      throws SQLException {
    return Sql.update(
            connection,
            "INSERT INTO account (id, name, role, password_hash, since) VALUES (?, ?, ?, ?, ?)"
                + " ON CONFLICT DO NOTHING",
            account.id().value(),
            account.name(),
            account.role().name(),
            account.passwordHash(),
            Sql.millis(since))
        == 1;
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
