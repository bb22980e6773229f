package broadsheet.store;

import broadsheet.article.ArticleId;
import broadsheet.article.Citation;
import broadsheet.enrichment.EntityId;
import broadsheet.enrichment.EntityType;
import broadsheet.enrichment.Standing;
import broadsheet.entity.Alias;
import broadsheet.entity.Appearance;
import broadsheet.entity.Entity;
import broadsheet.entity.RoleSpell;
import broadsheet.entity.Sighting;
import broadsheet.text.Span;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** Entities and appearances as rows; what is always read whole is one column of JSON. */
final class EntityRows {
  private static final JsonMapper MAPPER = new JsonMapper();

  private EntityRows() {}

  /** Name, times, aliases, roles and companions. */
  static String state(Entity entity) {
    var row = MAPPER.createArrayNode();
    row.add(entity.name()).add(Sql.keptMillis(entity.first())).add(Sql.keptMillis(entity.last()));
    var aliases = row.addArray();
    for (var alias : entity.aliases()) {
      aliases
          .addArray()
          .add(alias.form())
          .add(alias.key())
          .add(alias.articles())
          .add(Json.reasons(alias.reasons()));
    }
    var roles = row.addArray();
    entity.roles().forEach(role -> write(role, roles.addArray()));
    var companions = row.addObject();
    var sorted = new TreeMap<String, Integer>();
    entity.companions().forEach((id, count) -> sorted.put(id.value(), count));
    sorted.forEach(companions::put);
    return row.toString();
  }

  private static void write(RoleSpell role, ArrayNode row) {
    row.add(role.words()).add(role.side()).add(role.standing().name()).add(role.articles());
    write(role.first(), row.addArray());
    write(role.last(), row.addArray());
  }

  private static void write(Sighting sighting, ArrayNode row) {
    var source = sighting.source();
    row.add(Sql.keptMillis(sighting.at()))
        .add(source.article().value())
        .add(source.version())
        .add(source.span().begin())
        .add(source.span().end());
  }

  /** From the columns id, type, articles and state. */
  static Entity entity(ResultSet row) throws SQLException {
    var state = MAPPER.readTree(row.getString("state"));
    var companions = new TreeMap<String, Integer>();
    state.get(5).forEachEntry((id, count) -> companions.put(id, count.asInt()));
    return new Entity(
        new EntityId(row.getString("id")),
        EntityType.valueOf(row.getString("type")),
        state.get(0).asString(),
        each(state.get(3), EntityRows::alias),
        each(state.get(4), EntityRows::role),
        companions(companions),
        row.getInt("articles"),
        Instant.ofEpochMilli(state.get(1).asLong()),
        Instant.ofEpochMilli(state.get(2).asLong()));
  }

  private static Map<EntityId, Integer> companions(Map<String, Integer> counts) {
    var companions = new HashMap<EntityId, Integer>();
    counts.forEach((id, count) -> companions.put(new EntityId(id), count));
    return companions;
  }

  private static Alias alias(JsonNode row) {
    return new Alias(
        row.get(0).asString(),
        row.get(1).asString(),
        row.get(2).asInt(),
        Json.reasons(row.get(3).asString()));
  }

  private static RoleSpell role(JsonNode row) {
    return new RoleSpell(
        row.get(0).asString(),
        row.get(1).isNull() ? null : row.get(1).asString(),
        Standing.valueOf(row.get(2).asString()),
        row.get(3).asInt(),
        sighting(row.get(4)),
        sighting(row.get(5)));
  }

  private static Sighting sighting(JsonNode row) {
    var span = new Span(row.get(3).asInt(), row.get(4).asInt());
    var source = new Citation(new ArticleId(row.get(1).asString()), row.get(2).asInt(), span);
    return new Sighting(Instant.ofEpochMilli(row.get(0).asLong()), source);
  }

  static Appearance appearance(ResultSet row) throws SQLException {
    var entity = row.getString("entity");
    return new Appearance(
        new ArticleId(row.getString("article")),
        Sql.instant(row, "at"),
        new EntityId(row.getString("named")),
        row.getString("name"),
        entity == null ? null : new EntityId(entity),
        row.getInt("mentions"),
        Json.reasons(row.getString("reasons")));
  }

  private static <T> List<T> each(JsonNode array, Function<JsonNode, T> read) {
    var all = new ArrayList<T>();
    array.forEach(node -> all.add(read.apply(node)));
    return all;
  }
}
