package broadsheet.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Brings a database to the newest schema: each numbered step in a transaction of its own. */
final class Migrations {
  /** In order; a step that was ever released is never changed. */
  static final List<String> ALL =
      List.of(
          "0001_first_edition",
          "0002_page_notes",
          "0003_versions",
          "0004_feeds",
          "0005_quarantine",
          "0006_subscriptions",
          "0007_signs",
          "0008_register",
          "0010_people");

  private Migrations() {}

  static void apply(Connection connection, List<String> steps) throws SQLException {
    Sql.run(
        connection,
        "CREATE TABLE IF NOT EXISTS schema_version"
            + " (version INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL)");
    var at = (int) Sql.number(connection, "SELECT COALESCE(MAX(version), 0) FROM schema_version");
    if (at > steps.size()) {
      throw new StoreException(
          "The data was written by a newer Broadsheet (schema "
              + at
              + "; this one knows "
              + steps.size()
              + "): use that one, or another data folder",
          null);
    }
    for (var version = at + 1; version <= steps.size(); version++) {
      step(connection, version, steps.get(version - 1));
    }
  }

  private static void step(Connection connection, int version, String name) throws SQLException {
    connection.setAutoCommit(false);
    try {
      for (var statement : statements(script(name))) {
        Sql.run(connection, statement);
      }
      Sql.update(
          connection, "INSERT INTO schema_version (version, name) VALUES (?, ?)", version, name);
      connection.commit();
    } catch (SQLException failed) {
      connection.rollback();
      throw failed;
    } finally {
      connection.setAutoCommit(true);
    }
  }

  /** A statement ends with a semicolon at the end of a line. */
  private static List<String> statements(String script) {
    return script
        .lines()
        .filter(line -> !line.startsWith("--"))
        .reduce((a, b) -> a + "\n" + b)
        .stream()
        .flatMap(sql -> List.of(sql.split(";\n")).stream())
        .map(String::strip)
        .filter(sql -> !sql.isEmpty())
        .toList();
  }

  private static String script(String name) {
    try (var script = Migrations.class.getResourceAsStream("migrations/" + name + ".sql")) {
      if (script == null) {
        throw new IllegalStateException("no migration " + name);
      }
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
