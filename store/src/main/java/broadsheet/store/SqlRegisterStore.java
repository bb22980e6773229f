package broadsheet.store;

import broadsheet.article.ArticleId;
import broadsheet.enrichment.EntityId;
import broadsheet.entity.Appearance;
import broadsheet.entity.Entity;
import broadsheet.entity.RegisterChange;
import broadsheet.entity.RegisterMark;
import broadsheet.entity.RegisterStore;
import broadsheet.entity.Ruling;
import broadsheet.entity.RulingStore;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps the register and its rulings in the database. */
public final class SqlRegisterStore implements RegisterStore, RulingStore {
  private static final String SHARING =
      "SELECT l.entity FROM entity_lookup l JOIN entity e ON e.id = l.entity"
          + " WHERE l.lookup = ? ORDER BY e.articles DESC, e.id LIMIT ?";

  private final Database database;

  public SqlRegisterStore(Database database) {
    this.database = database;
  }

  @Override
  public List<Entity> sharing(Collection<String> lookups) {
    return database.read(
        "Reading who may be meant",
        connection -> {
          var ids = new LinkedHashSet<String>();
          try (var statement = connection.prepareStatement(SHARING)) {
            for (var lookup : lookups) {
              Sql.bind(statement, lookup, SHARING_MAX);
              try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                  ids.add(rows.getString(1));
                }
              }
            }
          }
          return Sql.rowsAmong(
              connection,
              new Sql.Select<>(
                  "SELECT id, type, articles, state FROM entity WHERE id IN (?) ORDER BY id",
                  EntityRows::entity),
              ids);
        });
  }

  @Override
  public void keep(RegisterChange change, @Nullable RegisterMark mark) {
    database.write(
        "Keeping who is named in " + change.appearances().size() + " places",
        connection -> {
          take(connection, change.gone());
          unite(connection, change.united());
          writeEntities(connection, change.entities());
          writeAppearances(connection, change.appearances());
          if (mark != null) {
            write(connection, mark);
          }
          return change.entities().size();
        });
  }

  private static void take(Connection connection, Set<EntityId> gone) throws SQLException {
    for (var id : gone) {
      Sql.update(connection, "DELETE FROM entity_lookup WHERE entity = ?", id.value());
      Sql.update(connection, "DELETE FROM entity WHERE id = ?", id.value());
      Sql.update(connection, "DELETE FROM appearance WHERE entity = ?", id.value());
    }
  }

  private static void unite(Connection connection, Map<EntityId, EntityId> united)
      throws SQLException {
    for (var union : united.entrySet()) {
      var old = union.getKey().value();
      var now = union.getValue().value();
      Sql.update(connection, "UPDATE appearance SET entity = ? WHERE entity = ?", now, old);
      Sql.update(connection, "DELETE FROM entity_lookup WHERE entity = ?", old);
      Sql.update(connection, "DELETE FROM entity WHERE id = ?", old);
    }
  }

  private static void writeEntities(Connection connection, List<Entity> entities)
      throws SQLException {
    try (var rows =
            new BatchInsert(
                connection,
                "INSERT INTO entity (id, type, articles, state) VALUES (?, ?, ?, ?)"
                    + " ON CONFLICT (id) DO UPDATE SET articles = excluded.articles,"
                    + " state = excluded.state");
        var lookups =
            new BatchInsert(
                connection,
                "INSERT INTO entity_lookup (lookup, entity) VALUES (?, ?) ON CONFLICT DO NOTHING")) {
      for (var entity : entities) {
        var id = entity.id().value();
        rows.add(id, entity.type().name(), entity.articles(), EntityRows.state(entity));
        for (var lookup : entity.lookups()) {
          lookups.add(lookup, id);
        }
      }
      rows.run();
      lookups.run();
    }
  }

  private static void writeAppearances(Connection connection, List<Appearance> appearances)
      throws SQLException {
    try (var rows =
        new BatchInsert(
            connection,
            "INSERT INTO appearance (article, named, at, name, entity, mentions, reasons)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (article, named) DO UPDATE SET"
                + " at = excluded.at, name = excluded.name, entity = excluded.entity,"
                + " mentions = excluded.mentions, reasons = excluded.reasons")) {
      for (var one : appearances) {
        rows.add(
            one.article().value(),
            one.named().value(),
            Sql.keptMillis(one.at()),
            one.name(),
            one.entity() == null ? null : one.entity().value(),
            one.mentions(),
            Json.reasons(one.reasons()));
      }
      rows.run();
    }
  }

  private static void write(Connection connection, RegisterMark mark) throws SQLException {
    Sql.update(
        connection,
        "INSERT INTO register_mark (one, seen_at, article) VALUES (1, ?, ?)"
            + " ON CONFLICT (one) DO UPDATE SET seen_at = excluded.seen_at,"
            + " article = excluded.article",
        Sql.keptMillis(mark.seenAt()),
        mark.article().value());
  }

  @Override
  public Optional<RegisterMark> mark() {
    return database
        .read(
            "Reading how far the register is",
            connection ->
                Sql.rows(
                    connection,
                    "SELECT seen_at, article FROM register_mark",
                    row ->
                        new RegisterMark(
                            Sql.instant(row, "seen_at"), new ArticleId(row.getString("article")))))
        .stream()
        .findFirst();
  }

  @Override
  public void clear() {
    database.write(
        "Forgetting the register",
        connection -> {
          for (var table : List.of("appearance", "entity_lookup", "entity", "register_mark")) {
            Sql.run(connection, "DELETE FROM " + table);
          }
          return 0;
        });
  }

  @Override
  public List<Ruling> rulings() {
    return database.read(
        "Reading rulings on names",
        connection ->
            Sql.rows(
                connection,
                "SELECT one, other, kind FROM entity_ruling ORDER BY number",
                row ->
                    new Ruling(
                        Ruling.Kind.valueOf(row.getString("kind")),
                        row.getString("one"),
                        row.getString("other"))));
  }

  @Override
  public void rule(Ruling ruling) {
    database.write(
        "Keeping a ruling on " + ruling.one(),
        connection ->
            Sql.update(
                connection,
                "INSERT INTO entity_ruling (one, other, kind, number)"
                    + " SELECT ?, ?, ?, COALESCE(MAX(number), 0) + 1 FROM entity_ruling WHERE true"
                    + " ON CONFLICT (one, other) DO UPDATE SET kind = excluded.kind,"
                    + " number = excluded.number",
                ruling.one(),
                ruling.other(),
                ruling.kind().name()));
  }
}
