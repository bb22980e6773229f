package broadsheet.store;

import broadsheet.enrichment.EntityId;
import broadsheet.enrichment.Speaker;
import broadsheet.enrichment.Statement;
import broadsheet.enrichment.StatementAct;
import broadsheet.text.Span;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Statements as arrays of JSON: short, since articles have many. */
final class StatementRows {
  private StatementRows() {}

  static void write(Statement statement, ArrayNode row) {
    write(statement.content(), row.addArray());
    var quotes = row.addArray();
    statement.quotes().forEach(quote -> write(quote, quotes.addArray()));
    writeOrEmpty(statement.cue(), row.addArray());
    write(statement.speaker(), row.addArray());
    row.add(statement.act().name()).add(statement.about()).add(statement.target());
    var via = row.addArray();
    statement.via().forEach(via::add);
  }

  static Statement read(JsonNode row) {
    var quotes = new ArrayList<Span>();
    row.get(1).forEach(quote -> quotes.add(span(quote)));
    var via = new ArrayList<String>();
    row.get(7).forEach(one -> via.add(one.asString()));
    return new Statement(
        span(row.get(0)),
        quotes,
        spanOrNull(row.get(2)),
        speaker(row.get(3)),
        StatementAct.valueOf(row.get(4).asString()),
        textOrNull(row.get(5)),
        textOrNull(row.get(6)),
        via);
  }

  private static void write(Speaker speaker, ArrayNode row) {
    writeOrEmpty(speaker.source(), row.addArray());
    row.add(speaker.name())
        .add(speaker.entity() == null ? null : speaker.entity().value())
        .add(speaker.anonymous())
        .add(speaker.reason());
    var candidates = row.addArray();
    speaker.candidates().forEach(candidates::add);
  }

  private static void writeOrEmpty(@Nullable Span span, ArrayNode row) {
    if (span != null) {
      write(span, row);
    }
  }

  private static Speaker speaker(JsonNode row) {
    var entity = textOrNull(row.get(2));
    var candidates = new ArrayList<String>();
    row.get(5).forEach(one -> candidates.add(one.asString()));
    return new Speaker(
        spanOrNull(row.get(0)),
        textOrNull(row.get(1)),
        entity == null ? null : new EntityId(entity),
        row.get(3).asBoolean(),
        row.get(4).asString(),
        candidates);
  }

  private static @Nullable Span spanOrNull(JsonNode row) {
    return row.isEmpty() ? null : span(row);
  }

  private static void write(Span span, ArrayNode row) {
    row.add(span.begin()).add(span.end());
  }

  private static Span span(JsonNode row) {
    return new Span(row.get(0).asInt(), row.get(1).asInt());
  }

  private static @Nullable String textOrNull(JsonNode node) {
    return node.isNull() ? null : node.asString();
  }
}
