package broadsheet.store;

import broadsheet.article.ArticleId;
import broadsheet.enrichment.EntityId;
import broadsheet.enrichment.EntityType;
import broadsheet.entity.Appearance;
import broadsheet.entity.Entity;
import broadsheet.entity.EntityStore;
import broadsheet.entity.NameForms;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the register from the database. */
public final class SqlEntityStore implements EntityStore {
  private static final String ENTITY = "SELECT e.id, e.type, e.articles, e.state FROM entity e ";
  private static final String APPEARANCE =
      "SELECT article, named, at, name, entity, mentions, reasons FROM appearance ";

  private final Database database;

  public SqlEntityStore(Database database) {
    this.database = database;
  }

  @Override
  public Map<EntityId, Entity> entities(Collection<EntityId> ids) {
    var found = new HashMap<EntityId, Entity>();
    database
        .read(
            "Reading entities",
            connection ->
                Sql.rowsAmong(
                    connection,
                    new Sql.Select<>(ENTITY + "WHERE e.id IN (?)", EntityRows::entity),
                    ids.stream().map(EntityId::value).toList()))
        .forEach(entity -> found.put(entity.id(), entity));
    return found;
  }

  @Override
  public List<Appearance> appearances(Collection<ArticleId> articles) {
    return database.read(
        "Reading who is named in " + Words.articles(articles),
        connection ->
            Sql.rowsAmong(
                connection,
                new Sql.Select<>(
                    APPEARANCE + "WHERE article IN (?) ORDER BY article, named",
                    EntityRows::appearance),
                Words.values(articles)));
  }

  @Override
  public List<Appearance> reports(EntityId id, int limit, int offset) {
    return database.read(
        "Reading where " + id + " is named",
        connection ->
            Sql.rows(
                connection,
                APPEARANCE
                    + "WHERE entity = ? ORDER BY at DESC, article DESC, named LIMIT ? OFFSET ?",
                EntityRows::appearance,
                id.value(),
                Math.max(0, limit),
                Math.max(0, offset)));
  }

  @Override
  public List<Entity> most(EntityType type, int limit, int offset) {
    return database.read(
        "Reading who is named most",
        connection ->
            Sql.rows(
                connection,
                ENTITY + "WHERE e.type = ? ORDER BY e.articles DESC, e.id LIMIT ? OFFSET ?",
                EntityRows::entity,
                type.name(),
                Math.max(0, limit),
                Math.max(0, offset)));
  }

  @Override
  public List<Entity> named(String key) {
    return database.read(
        "Reading who is named " + key,
        connection ->
            Sql.rows(
                connection,
                ENTITY
                    + "JOIN entity_lookup l ON l.entity = e.id WHERE l.lookup = ?"
                    + " ORDER BY e.articles DESC, e.id LIMIT 50",
                EntityRows::entity,
                NameForms.lookup(key)));
  }
}
