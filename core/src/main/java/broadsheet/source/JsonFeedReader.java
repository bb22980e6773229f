package broadsheet.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON Feed 1.0 and 1.1, numbers as ids and single authors forgiven. */
final class JsonFeedReader {
  private static final int DEPTH_MAX = 50;
  private static final int LIST_MAX = 100;

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                  .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEPTH_MAX)
                          .maxNumberLength(100)
                          .maxNameLength(1000)
                          .maxStringLength(4 << 20)
                          .build())
                  .build())
          .build();

  private JsonFeedReader() {}

  static FeedReading read(Decoded decoded, Url base) {
    try {
      var root = MAPPER.readTree(decoded.text());
      var version = root.path("version").asString("");
      if (!root.path("items").isArray()) {
        return new FeedReading.NotAFeed(new Complaint("it is JSON without a list of items", 1));
      }
      return new FeedReading.Read(document(root, version, decoded, base));
    } catch (JacksonException broken) {
      var place = broken.getLocation();
      return new FeedReading.NotAFeed(
          new Complaint("broken JSON", place == null ? 0 : place.getLineNr()));
    }
  }

  private static FeedDocument document(JsonNode root, String version, Decoded decoded, Url base) {
    var complaints = new ArrayList<>(decoded.complaints());
    if (!version.contains("jsonfeed.org/version/")) {
      complaints.add(new Complaint("no version of JSON Feed is named", 0));
    }
    var language = text(root, "language");
    var entries = new ArrayList<Entry>();
    for (var item : root.path("items").values()) {
      if (item.isObject() && entries.size() < FeedDocument.ENTRIES_MAX) {
        entries.add(entry(item, base, language));
      }
    }
    return new FeedDocument(
        version.endsWith("1.1") ? FeedVersion.JSON_11 : FeedVersion.JSON_10,
        decoded.encoding(),
        about(root, base, language),
        FeedHints.NONE,
        entries,
        complaints);
  }

  private static FeedAbout about(JsonNode root, Url base, @Nullable String language) {
    var home = url(root, "home_page_url", base);
    var links = new ArrayList<FeedLink>();
    add(links, "alternate", home, FeedText.HTML);
    add(links, "self", url(root, "feed_url", base), "application/feed+json");
    add(links, "next", url(root, "next_url", base), "application/feed+json");
    for (var hub : values(root, "hubs")) {
      add(links, "hub", url(hub, "url", base), null);
    }
    var icon = url(root, "icon", base);
    return new FeedAbout(
        text(root, "feed_url"),
        plain(text(root, "title"), language, base),
        plain(text(root, "description"), language, base),
        null,
        null,
        home,
        links,
        authors(root, base),
        List.of(),
        null,
        List.of(),
        language,
        null,
        null,
        null,
        null,
        icon == null ? null : FeedPicture.of(icon),
        url(root, "favicon", base),
        icon,
        null,
        null,
        false);
  }

  private static Entry entry(JsonNode item, Url base, @Nullable String feedLanguage) {
    var own = text(item, "language");
    var language = own == null ? feedLanguage : own;
    var link = url(item, "url", base);
    var links = new ArrayList<FeedLink>();
    add(links, "alternate", link, FeedText.HTML);
    add(links, "related", url(item, "external_url", base), FeedText.HTML);
    return new Entry(
        text(item, "id"),
        link == null ? url(item, "external_url", base) : link,
        links,
        plain(text(item, "title"), language, base),
        null,
        plain(text(item, "summary"), language, base),
        contents(item, language, base),
        null,
        authors(item, base),
        List.of(),
        null,
        tags(item),
        time(item, "date_published"),
        time(item, "date_modified"),
        null,
        null,
        language,
        enclosures(item, base),
        pictures(item, base),
        null,
        null,
        null,
        -1,
        null,
        null,
        null,
        null,
        List.of(),
        null,
        false);
  }

  private static List<FeedText> contents(JsonNode item, @Nullable String language, Url base) {
    var html = html(text(item, "content_html"), language, base);
    var plain = plain(text(item, "content_text"), language, base);
    return Stream.of(html, plain).filter(Objects::nonNull).toList();
  }

  private static List<Category> tags(JsonNode item) {
    return values(item, "tags").stream()
        .map(tag -> new Category(tag.asString("").strip(), null, null))
        .filter(tag -> !tag.term().isEmpty())
        .toList();
  }

  private static List<FeedPicture> pictures(JsonNode item, Url base) {
    return Stream.of(url(item, "image", base), url(item, "banner_image", base))
        .filter(Objects::nonNull)
        .distinct()
        .map(FeedPicture::of)
        .toList();
  }

  private static List<FeedPerson> authors(JsonNode node, Url base) {
    var found = new ArrayList<FeedPerson>();
    var all = new ArrayList<>(values(node, "authors"));
    if (all.isEmpty() && node.path("author").isObject()) {
      all.add(node.path("author"));
    }
    for (var author : all) {
      var name = text(author, "name");
      var url = url(author, "url", base);
      if (name != null || url != null) {
        found.add(new FeedPerson(name, null, url));
      }
    }
    return found;
  }

  private static List<Enclosure> enclosures(JsonNode item, Url base) {
    var found = new ArrayList<Enclosure>();
    for (var attachment : values(item, "attachments")) {
      var url = url(attachment, "url", base);
      if (url != null) {
        var length = attachment.path("size_in_bytes").asLong(-1);
        found.add(new Enclosure(url, text(attachment, "mime_type"), length));
      }
    }
    return found;
  }

  private static List<JsonNode> values(JsonNode node, String name) {
    return node.path(name).isArray()
        ? node.path(name).values().stream().limit(LIST_MAX).toList()
        : List.of();
  }

  private static void add(
      List<FeedLink> links, String rel, @Nullable Url url, @Nullable String type) {
    if (url != null) {
      links.add(new FeedLink(rel, url, type, null, null, null));
    }
  }

  private static @Nullable String text(JsonNode node, String name) {
    var value = node.path(name);
    var text = value.isValueNode() && !value.isNull() ? value.asString("").strip() : "";
    return text.isEmpty() ? null : text;
  }

  private static @Nullable Url url(JsonNode node, String name, Url base) {
    var text = text(node, name);
    return text == null ? null : Urls.resolve(base, text).orElse(null);
  }

  private static @Nullable FeedTime time(JsonNode node, String name) {
    var text = text(node, name);
    return text == null ? null : FeedTimes.of(text);
  }

  private static @Nullable FeedText plain(
      @Nullable String text, @Nullable String language, Url base) {
    return text == null ? null : new FeedText(FeedText.PLAIN, text, language, base);
  }

  private static @Nullable FeedText html(
      @Nullable String text, @Nullable String language, Url base) {
    return text == null
        ? null
        : new FeedText(FeedText.HTML, SafeHtml.clean(text, base), language, base);
  }
}
