package broadsheet.article;

import broadsheet.source.Url;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a page said besides the text, as fields of an article's JSON; what is empty is absent. */
final class PageNotesJson {
  private static final int LINE_MAX = 10_000;
  private static final int LIST_MAX = 1000;

  private PageNotesJson() {}

  static void put(ObjectNode node, PageNotes notes) {
    putStrings(node, "related", notes.related());
    putStrings(node, "hashtags", notes.hashtags());
    var modified = notes.modified();
    if (modified != null) {
      node.put("modified", modified.toString());
    }
    var canonical = notes.canonical();
    if (canonical != null) {
      node.put("canonical", canonical.value());
    }
    putPictures(node, notes.pictures());
    putStrings(node, "marks", notes.marks().stream().map(PageMark::key).toList());
  }

  private static void putPictures(ObjectNode node, List<Picture> pictures) {
    if (pictures.isEmpty()) {
      return;
    }
    var array = node.putArray("pictures");
    for (var picture : pictures) {
      var object = array.addObject().put("url", picture.url().value());
      putIfKnown(object, "caption", picture.caption());
      putIfKnown(object, "credit", picture.credit());
      if (picture.width() > 0) {
        object.put("width", picture.width());
      }
      if (picture.height() > 0) {
        object.put("height", picture.height());
      }
    }
  }

  private static void putIfKnown(ObjectNode node, String name, @Nullable String value) {
    if (value != null) {
      node.put(name, value);
    }
  }

  private static void putStrings(ObjectNode node, String name, List<String> values) {
    if (!values.isEmpty()) {
      var array = node.putArray(name);
      values.forEach(array::add);
    }
  }

  static PageNotes read(JsonNode node) {
    var modified = line(node, "modified");
    return new PageNotes(
        strings(node, "hashtags"),
        strings(node, "related"),
        modified == null ? null : Dates.parse(modified).orElse(null),
        url(node, "canonical"),
        pictures(node),
        strings(node, "marks").stream().flatMap(key -> PageMark.of(key).stream()).toList());
  }

  private static List<Picture> pictures(JsonNode node) {
    var pictures = new ArrayList<Picture>();
    for (var picture : node.path("pictures").values()) {
      var url = url(picture, "url");
      if (url != null && pictures.size() < LIST_MAX) {
        pictures.add(
            new Picture(
                url,
                line(picture, "caption"),
                line(picture, "credit"),
                picture.path("width").asInt(0),
                picture.path("height").asInt(0)));
      }
    }
    return pictures;
  }

  static @Nullable Url url(JsonNode node, String name) {
    var value = line(node, name);
    return value != null && Url.isWebAddress(value) ? new Url(value) : null;
  }

  static @Nullable String line(JsonNode node, String name) {
    var value = node.path(name);
    var text = value.isValueNode() && !value.isNull() ? value.asString("").strip() : "";
    return text.isEmpty() ? null : text.substring(0, Math.min(LINE_MAX, text.length()));
  }

  static List<String> strings(JsonNode node, String name) {
    var value = node.path(name);
    var strings = new ArrayList<String>();
    for (var item : value.isArray() ? value.values() : List.of(value)) {
      var text = item.isString() ? item.stringValue().strip() : "";
      if (!text.isEmpty() && strings.size() < LIST_MAX) {
        strings.add(text.substring(0, Math.min(LINE_MAX, text.length())));
      }
    }
    return strings;
  }
}
