package broadsheet.store;

import broadsheet.enrichment.date.Grain;
import broadsheet.enrichment.date.ToldDate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Dates that texts name as arrays of JSON. */
final class DateRows {
  private DateRows() {}

  static void write(ToldDate date, ArrayNode row) {
    Cells.write(date.span(), row.addArray());
    row.add(date.value())
        .add(date.until())
        .add(date.duration())
        .add(date.grain().name())
        .add(date.expected())
        .add(date.reason());
  }

  static ToldDate read(JsonNode row) {
    return new ToldDate(
        Cells.span(row.get(0)),
        Cells.textOrNull(row.get(1)),
        Cells.textOrNull(row.get(2)),
        Cells.textOrNull(row.get(3)),
        Grain.valueOf(row.get(4).asString()),
        row.get(5).asBoolean(),
        row.get(6).asString());
  }
}
