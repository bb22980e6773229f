package broadsheet.store;

import broadsheet.article.Knowledge;
import broadsheet.article.Outlet;
import broadsheet.article.OutletFact;
import broadsheet.article.OutletField;
import broadsheet.article.OutletFile;
import broadsheet.article.OutletStore;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Keeps what is known of outlets in the database. */
public final class SqlOutletStore implements OutletStore {
  private final Database database;

  /** What was read last, null when it may differ from the database; every page asks for it. */
  private volatile @Nullable List<Outlet> lastRead;

  public SqlOutletStore(Database database) {
    this.database = database;
  }

  @Override
  public List<Outlet> outlets() {
    var known = lastRead;
    if (known != null) {
      return known;
    }
    var read =
        database.read("Reading outlets", SqlOutletStore::files).stream()
            .map(OutletFile::outlet)
            .toList();
    lastRead = read;
    return read;
  }

  @Override
  public Optional<OutletFile> file(String name) {
    return database.read(
        "Reading outlet " + name,
        connection -> {
          var outlet = OutletWriter.outlet(connection, name);
          return outlet.isEmpty() ? Optional.empty() : Optional.of(file(connection, outlet.get()));
        });
  }

  @Override
  public void learn(List<OutletFile> files) {
    if (files.isEmpty()) {
      return;
    }
    files.forEach(MemoryOutletStore::checkLearnt);
    change(
        "Learning of " + files.size() + " outlets, the first " + files.getFirst().name(),
        writer -> {
          for (var file : files) {
            writer.learn(file);
          }
        });
  }

  @Override
  public void set(String name, Map<OutletField, String> values) {
    change("Setting outlet " + name, writer -> writer.set(name, values));
  }

  @Override
  public void merge(String alias, String name) {
    change("Merging outlet " + alias + " with " + name, writer -> writer.merge(alias, name));
  }

  @FunctionalInterface
  private interface Writing {
    void by(OutletWriter writer) throws SQLException;
  }

  private void change(String doing, Writing writing) {
    database.write(
        doing,
        connection -> {
          writing.by(new OutletWriter(connection));
          return true;
        });
    lastRead = null;
  }

  private static OutletFile file(Connection connection, String name) throws SQLException {
    return new OutletFile(
        name,
        Sql.rows(
            connection,
            "SELECT alias FROM outlet_alias WHERE outlet = ? ORDER BY alias",
            row -> row.getString(1),
            name),
        Sql.rows(
            connection,
            "SELECT field, value, knowledge FROM outlet_fact WHERE outlet = ?",
            SqlOutletStore::fact,
            name));
  }

  private static List<OutletFile> files(Connection connection) throws SQLException {
    var aliases = new TreeMap<String, List<String>>();
    var facts = new TreeMap<String, List<OutletFact>>();
    for (var name :
        Sql.rows(connection, "SELECT name FROM known_outlet", row -> row.getString(1))) {
      facts.put(name, new ArrayList<>());
    }
    for (var row :
        Sql.rows(
            connection,
            "SELECT outlet, alias FROM outlet_alias ORDER BY alias",
            row -> Map.entry(row.getString(1), row.getString(2)))) {
      aliases.computeIfAbsent(row.getKey(), _ -> new ArrayList<>()).add(row.getValue());
    }
    for (var row :
        Sql.rows(
            connection,
            "SELECT outlet, field, value, knowledge FROM outlet_fact",
            row -> Map.entry(row.getString("outlet"), fact(row)))) {
      facts.computeIfAbsent(row.getKey(), _ -> new ArrayList<>()).add(row.getValue());
    }
    return facts.entrySet().stream()
        .map(entry ->
            new OutletFile(
                entry.getKey(), aliases.getOrDefault(entry.getKey(), List.of()), entry.getValue()))
        .toList();
  }

  private static OutletFact fact(ResultSet row) throws SQLException {
    return new OutletFact(
        OutletField.valueOf(row.getString("field")),
        row.getString("value"),
        Knowledge.valueOf(row.getString("knowledge")));
  }
}
