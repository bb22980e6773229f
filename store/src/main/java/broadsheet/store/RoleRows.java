package broadsheet.store;

import broadsheet.enrichment.Role;
import broadsheet.enrichment.Standing;
import broadsheet.text.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Roles as arrays of JSON. Before they had spans they were kept as their words alone. */
final class RoleRows {
  private RoleRows() {}

  static void write(@Nullable Role role, ArrayNode row) {
    if (role == null) {
      row.addNull();
    } else {
      row.addArray()
          .add(role.span().begin())
          .add(role.span().end())
          .add(role.words())
          .add(role.side())
          .add(role.standing().name());
    }
  }

  /**
   * The role of a mention.
   *
   * @param mention stands for the span that older data lack
   */
  static @Nullable Role read(JsonNode node, Span mention) {
    if (node.isNull()) {
      return null;
    }
    if (!node.isArray()) {
      return new Role(mention, node.asString(), null, Standing.CURRENT);
    }
    return new Role(
        new Span(node.get(0).asInt(), node.get(1).asInt()),
        node.get(2).asString(),
        node.get(3).isNull() ? null : node.get(3).asString(),
        Standing.valueOf(node.get(4).asString()));
  }
}
