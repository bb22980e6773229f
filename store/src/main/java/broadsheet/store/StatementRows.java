package broadsheet.store;

import broadsheet.enrichment.EntityId;
import broadsheet.enrichment.Speaker;
import broadsheet.enrichment.Statement;
import broadsheet.enrichment.StatementAct;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Statements as arrays of JSON: short, since articles have many. */
final class StatementRows {
  private StatementRows() {}

  static void write(Statement statement, ArrayNode row) {
    Cells.write(statement.content(), row.addArray());
    var quotes = row.addArray();
    statement.quotes().forEach(quote -> Cells.write(quote, quotes.addArray()));
    Cells.writeOrEmpty(statement.cue(), row.addArray());
    write(statement.speaker(), row.addArray());
    row.add(statement.act().name()).add(statement.about()).add(statement.target());
    Cells.words(statement.via(), row.addArray());
  }

  static Statement read(JsonNode row) {
    return new Statement(
        Cells.span(row.get(0)),
        Cells.each(row.get(1), Cells::span),
        Cells.spanOrNull(row.get(2)),
        speaker(row.get(3)),
        StatementAct.valueOf(row.get(4).asString()),
        Cells.textOrNull(row.get(5)),
        Cells.textOrNull(row.get(6)),
        Cells.words(row.get(7)));
  }

  private static void write(Speaker speaker, ArrayNode row) {
    Cells.writeOrEmpty(speaker.source(), row.addArray());
    row.add(speaker.name())
        .add(speaker.entity() == null ? null : speaker.entity().value())
        .add(speaker.anonymous())
        .add(speaker.reason());
    Cells.words(speaker.candidates(), row.addArray());
  }

  private static Speaker speaker(JsonNode row) {
    var entity = Cells.textOrNull(row.get(2));
    return new Speaker(
        Cells.spanOrNull(row.get(0)),
        Cells.textOrNull(row.get(1)),
        entity == null ? null : new EntityId(entity),
        row.get(3).asBoolean(),
        row.get(4).asString(),
        Cells.words(row.get(5)));
  }
}
