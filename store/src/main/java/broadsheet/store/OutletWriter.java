package broadsheet.store;

import broadsheet.article.Knowledge;
import broadsheet.article.OutletFact;
import broadsheet.article.OutletField;
import broadsheet.article.OutletFile;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

/** Writes what becomes known of outlets within the transaction of its connection. */
final class OutletWriter {
  private static final String ADD_ALIAS =
      "INSERT INTO outlet_alias (alias, outlet) SELECT ?, ?"
          + " WHERE NOT EXISTS (SELECT 1 FROM known_outlet WHERE name = ?)"
          + " ON CONFLICT (alias) DO NOTHING";
  private static final String UPSERT_FACT =
      "INSERT INTO outlet_fact (outlet, field, knowledge, value) VALUES (?, ?, ?, ?)"
          + " ON CONFLICT (outlet, field, knowledge) DO UPDATE SET value = excluded.value";
  private static final String TAKE_FACTS =
      "INSERT INTO outlet_fact (outlet, field, knowledge, value)"
          + " SELECT ?, field, knowledge, value FROM outlet_fact WHERE outlet = ?"
          + " ON CONFLICT (outlet, field, knowledge) DO NOTHING";

  private final Connection connection;

  OutletWriter(Connection connection) {
    this.connection = connection;
  }

  /** The outlet that a name stands for. */
  static Optional<String> outlet(Connection connection, String name) throws SQLException {
    return Sql.rows(
            connection,
            "SELECT name FROM known_outlet WHERE name = ?"
                + " UNION ALL SELECT outlet FROM outlet_alias WHERE alias = ?",
            row -> row.getString(1),
            name,
            name)
        .stream()
        .findFirst();
  }

  void learn(OutletFile file) throws SQLException {
    var name = known(file.name());
    for (var alias : file.aliases()) {
      Sql.update(connection, ADD_ALIAS, alias, name, alias);
    }
    for (var fact : file.facts()) {
      write(name, fact);
    }
  }

  void set(String outlet, Map<OutletField, String> values) throws SQLException {
    var name = known(outlet);
    Sql.update(
        connection,
        "DELETE FROM outlet_fact WHERE outlet = ? AND knowledge = ?",
        name,
        Knowledge.SET.name());
    for (var value : values.entrySet()) {
      write(name, new OutletFact(value.getKey(), value.getValue(), Knowledge.SET));
    }
  }

  void merge(String alias, String name) throws SQLException {
    var into = outlet(connection, name);
    var from = outlet(connection, alias);
    if (into.isEmpty() || into.equals(from) || alias.isBlank()) {
      return;
    }
    if (from.isPresent()) {
      takeOver(from.get(), into.get());
    }
    Sql.update(connection, ADD_ALIAS, alias, into.get(), alias);
  }

  private void takeOver(String from, String into) throws SQLException {
    Sql.update(connection, TAKE_FACTS, into, from);
    Sql.update(connection, "DELETE FROM outlet_fact WHERE outlet = ?", from);
    Sql.update(connection, "UPDATE outlet_alias SET outlet = ? WHERE outlet = ?", into, from);
    Sql.update(connection, "DELETE FROM known_outlet WHERE name = ?", from);
    Sql.update(connection, ADD_ALIAS, from, into, from);
  }

  private String known(String name) throws SQLException {
    var outlet = outlet(connection, name);
    if (outlet.isEmpty()) {
      Sql.update(connection, "INSERT INTO known_outlet (name) VALUES (?)", name);
    }
    return outlet.orElse(name);
  }

  private void write(String name, OutletFact fact) throws SQLException {
    Sql.update(
        connection, UPSERT_FACT, name, fact.field().name(), fact.knowledge().name(), fact.value());
  }
}
