package broadsheet.story;

import broadsheet.article.ArticleId;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Prints rulings on stories as JSON, one on a line, and reads them again. */
public final class StoryRulingJson {
  private static final JsonMapper MAPPER = new JsonMapper();

  /** More reports than this are in no ruling. */
  private static final int ARTICLES_MAX = 20_000;

  private static final int WORDS_MAX = 1_000;

  private StoryRulingJson() {}

  /** One ruling on one line. */
  public static String print(StoryRuling ruling) {
    var json = MAPPER.createObjectNode();
    json.put("number", ruling.number());
    json.put("kind", ruling.kind().name().toLowerCase(Locale.ROOT));
    json.put("from", ruling.from().value());
    json.put("into", ruling.into().value());
    ids(json.putArray("moved"), ruling.moved());
    ids(json.putArray("beside"), ruling.beside());
    json.put("at", ruling.note().at().toString());
    json.put("by", ruling.note().by());
    json.put("why", ruling.note().why());
    json.put("undoes", ruling.undoes() == 0 ? null : Long.valueOf(ruling.undoes()));
    return json.toString();
  }

  private static void ids(tools.jackson.databind.node.ArrayNode array, List<ArticleId> ids) {
    ids.forEach(id -> array.add(id.value()));
  }

  /** The ruling on a line, empty when the line is none. */
  public static Optional<StoryRuling> parse(String line) {
    try {
      var json = MAPPER.readTree(line);
      return json.isObject() ? Optional.of(ruling(json)) : Optional.empty();
    } catch (JacksonException | IllegalArgumentException | DateTimeException noRuling) {
      return Optional.empty();
    }
  }

  private static StoryRuling ruling(JsonNode json) {
    return new StoryRuling(
        json.path("number").asLong(0),
        StoryRuling.Kind.valueOf(text(json, "kind").toUpperCase(Locale.ROOT)),
        new StoryId(text(json, "from")),
        new StoryId(text(json, "into")),
        ids(json.path("moved")),
        ids(json.path("beside")),
        new StoryRuling.Note(Instant.parse(text(json, "at")), text(json, "by"), text(json, "why")),
        json.path("undoes").asLong(0));
  }

  private static String text(JsonNode json, String field) {
    var text = json.path(field).asString("");
    if (text.length() > WORDS_MAX) {
      throw new IllegalArgumentException(field + " is too long");
    }
    return text;
  }

  private static List<ArticleId> ids(JsonNode array) {
    if (array.size() > ARTICLES_MAX) {
      throw new IllegalArgumentException("too many reports");
    }
    var ids = new ArrayList<ArticleId>();
    array.forEach(id -> ids.add(new ArticleId(id.asString(""))));
    return ids;
  }
}
