package broadsheet.source;

import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An entry's content as compact JSON, in which it is kept while it waits. */
public final class EntryContentJson {
  private static final JsonMapper MAPPER = new JsonMapper();

  private EntryContentJson() {}

  public static String write(EntryContent content) {
    var object = MAPPER.createObjectNode();
    var link = content.link();
    put(object, "link", link == null ? null : link.value());
    object.put("title", content.title());
    object.put("summary", content.summary());
    object.put("body", content.body());
    strings(object, "authors", content.authors());
    var published = content.published();
    if (published != null) {
      object.put("published", published.toEpochMilli());
    }
    put(object, "language", content.language());
    strings(object, "categories", content.categories());
    put(object, "outlet", content.outlet());
    return object.toString();
  }

  public static EntryContent read(String json) {
    var object = MAPPER.readTree(json);
    var link = text(object, "link");
    var published = object.get("published");
    return new EntryContent(
        link == null ? null : new Url(link),
        object.path("title").asString(""),
        object.path("summary").asString(""),
        object.path("body").asString(""),
        strings(object.path("authors")),
        published == null ? null : Instant.ofEpochMilli(published.asLong()),
        text(object, "language"),
        strings(object.path("categories")),
        text(object, "outlet"));
  }

  private static void put(ObjectNode object, String name, @Nullable String text) {
    if (text != null) {
      object.put(name, text);
    }
  }

  private static void strings(ObjectNode object, String name, List<String> strings) {
    var array = object.putArray(name);
    strings.forEach(array::add);
  }

  private static @Nullable String text(JsonNode object, String name) {
    var node = object.get(name);
    return node == null ? null : node.asString();
  }

  private static List<String> strings(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asString).toList();
  }
}
