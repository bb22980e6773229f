package broadsheet.store;

import broadsheet.reader.PeopleStore;
import broadsheet.reader.Person;
import broadsheet.reader.ReaderId;
import broadsheet.reader.Role;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Keeps who may do what in the database. */
public final class SqlPeopleStore implements PeopleStore {
  private static final String OTHER_OWNERS =
      "SELECT COUNT(*) FROM account WHERE role = 'OWNER' AND active = 1 AND id <> ?";

  /** Where something of a reader is kept beside the account itself. */
  private static final List<String> BELONGINGS =
      List.of("session", "invitation", "read_mark", "article_mark", "bookmark");

  private final Database database;

  public SqlPeopleStore(Database database) {
    this.database = database;
  }

  /** What is done to one account. */
  @FunctionalInterface
  private interface Change {
    int on(Connection connection) throws SQLException;
  }

  @Override
  public List<Person> people() {
    return database.read(
        "Reading the list of people",
        connection ->
            Sql.rows(
                connection,
                "SELECT id, name, role, active, since FROM account ORDER BY name LIMIT ?",
                SqlPeopleStore::person,
                PEOPLE_MAX));
  }

  private static Person person(ResultSet row) throws SQLException {
    return new Person(
        new ReaderId(row.getString("id")),
        row.getString("name"),
        Role.valueOf(row.getString("role")),
        row.getInt("active") != 0,
        Sql.instantOrNull(row, "since"));
  }

  @Override
  public boolean appoint(ReaderId id, Role role) {
    return database.write(
        "Appointing reader " + id.value(),
        connection ->
            (role == Role.OWNER || leavesAnOwner(connection, id))
                && update(connection, "UPDATE account SET role = ? WHERE id = ?", role.name(), id));
  }

  @Override
  public boolean keepOut(ReaderId id) {
    return unlessLastOwner(
        "Keeping out reader " + id.value(),
        id,
        connection -> {
          Sql.update(connection, "DELETE FROM session WHERE reader = ?", id.value());
          Sql.update(connection, "DELETE FROM invitation WHERE reader = ?", id.value());
          return Sql.update(connection, "UPDATE account SET active = 0 WHERE id = ?", id.value());
        });
  }

  @Override
  public boolean letIn(ReaderId id) {
    return database.write(
            "Letting in reader " + id.value(),
            connection ->
                Sql.update(connection, "UPDATE account SET active = 1 WHERE id = ?", id.value()))
        == 1;
  }

  @Override
  public boolean remove(ReaderId id) {
    return unlessLastOwner(
        "Removing reader " + id.value(),
        id,
        connection -> {
          for (var table : BELONGINGS) {
            Sql.update(connection, "DELETE FROM " + table + " WHERE reader = ?", id.value());
          }
          return Sql.update(connection, "DELETE FROM account WHERE id = ?", id.value());
        });
  }

  private boolean unlessLastOwner(String doing, ReaderId id, Change change) {
    return database.write(
        doing, connection -> leavesAnOwner(connection, id) && change.on(connection) == 1);
  }

  private static boolean leavesAnOwner(Connection connection, ReaderId id) throws SQLException {
    return Sql.number(connection, OTHER_OWNERS, id.value()) > 0;
  }

  private static boolean update(Connection connection, String sql, String value, ReaderId id)
      throws SQLException {
    return Sql.update(connection, sql, value, id.value()) == 1;
  }
}
