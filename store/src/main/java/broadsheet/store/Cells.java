package broadsheet.store;

import broadsheet.text.Span;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** The cells of rows that are kept as arrays of JSON. */
final class Cells {
  private Cells() {}

  static void write(Span span, ArrayNode cell) {
    cell.add(span.begin()).add(span.end());
  }

  /** An empty cell for what is not there. */
  static void writeOrEmpty(@Nullable Span span, ArrayNode cell) {
    if (span != null) {
      write(span, cell);
    }
  }

  static Span span(JsonNode cell) {
    return new Span(cell.get(0).asInt(), cell.get(1).asInt());
  }

  static @Nullable Span spanOrNull(JsonNode cell) {
    return cell.isEmpty() ? null : span(cell);
  }

  static @Nullable String textOrNull(JsonNode cell) {
    return cell.isNull() ? null : cell.asString();
  }

  static @Nullable Double numberOrNull(JsonNode cell) {
    return cell.isNull() ? null : cell.asDouble();
  }

  static @Nullable Integer countOrNull(JsonNode cell) {
    return cell.isNull() ? null : cell.asInt();
  }

  static void words(List<String> words, ArrayNode cell) {
    words.forEach(cell::add);
  }

  static List<String> words(JsonNode cell) {
    return each(cell, JsonNode::asString);
  }

  static <T> List<T> each(JsonNode rows, Function<JsonNode, T> read) {
    return StreamSupport.stream(rows.spliterator(), false).map(read).toList();
  }

  /** Nothing where the rows were written before there was such a field. */
  static <T> List<T> eachIfThere(@Nullable JsonNode rows, Function<JsonNode, T> read) {
    return rows == null ? List.of() : each(rows, read);
  }
}
