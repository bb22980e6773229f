package broadsheet.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads files and pictures that belong to entries (RSS, Atom, Media RSS, iTunes). */
final class MediaReader {
  private static final int COUNT_MAX = 100;
  private static final int PIXELS_MAX = 100_000;

  private MediaReader() {}

  static List<Enclosure> enclosures(Fields fields, List<FeedLink> links) {
    var found = new ArrayList<Enclosure>();
    for (var node : fields.all("enclosure")) {
      var written = node.given("url").isEmpty() ? node.given("rdf:resource") : node.given("url");
      add(found, fields.scope().url(node, written), node);
    }
    for (var link : links) {
      if (link.is("enclosure")) {
        found.add(new Enclosure(link.href(), link.type(), number(link.length())));
      }
    }
    for (var node : media(fields, "media:content")) {
      if (!isPicture(node)) {
        add(found, fields.scope().url(node, node.given("url")), node);
      }
    }
    return found.subList(0, Math.min(COUNT_MAX, found.size()));
  }

  private static void add(List<Enclosure> found, @Nullable Url url, MarkupNode node) {
    if (url != null && found.stream().noneMatch(one -> one.url().equals(url))) {
      var length = node.given("length").isEmpty() ? node.given("filesize") : node.given("length");
      found.add(new Enclosure(url, LinkReader.orNull(node.given("type")), number(length)));
    }
  }

  /** The number in this text, -1 when it is none. */
  static long number(@Nullable String text) {
    if (text == null || text.isEmpty() || text.length() > 15) {
      return -1;
    }
    return text.chars().allMatch(c -> c >= '0' && c <= '9') ? Long.parseLong(text) : -1;
  }

  /** Elements of Media RSS, in the entry, in groups, or in other elements of it. */
  static List<MarkupNode> media(Fields fields, String key) {
    var found = new ArrayList<>(fields.all(key));
    for (var outer : fields.all("media:group", "media:content")) {
      collect(outer, key, found);
    }
    return found;
  }

  private static void collect(MarkupNode outer, String key, List<MarkupNode> found) {
    outer
        .children()
        .forEach(child -> {
          if (child.is(key)) {
            found.add(child);
          } else if (child.is("media:content")) {
            child.children().filter(node -> node.is(key)).forEach(found::add);
          }
        });
  }

  private static boolean isPicture(MarkupNode node) {
    var path = node.given("url");
    var dot = path.lastIndexOf('.');
    var ending = dot < 0 ? "" : FeedTimes.lower(path.substring(dot + 1));
    return node.given("medium").equals("image")
        || node.given("type").startsWith("image/")
        || (node.given("type").isEmpty()
            && List.of("jpg", "jpeg", "png", "gif", "webp", "avif").contains(ending));
  }

  static List<FeedPicture> pictures(Fields fields) {
    var found = new ArrayList<FeedPicture>();
    for (var node : media(fields, "media:content")) {
      if (isPicture(node)) {
        add(found, fields, node);
      }
    }
    media(fields, "media:thumbnail").forEach(node -> add(found, fields, node));
    for (var node : fields.all("itunes:image", "image", "googleplay:image")) {
      add(found, fields, node);
    }
    for (var node : fields.all("itunes:link")) {
      if (node.given("rel").equals("image")) {
        add(found, fields, node);
      }
    }
    for (var node : fields.all("enclosure")) {
      if (node.given("type").startsWith("image/")) {
        add(found, fields, node);
      }
    }
    return found;
  }

  private static void add(List<FeedPicture> found, Fields fields, MarkupNode node) {
    var picture = found.size() < COUNT_MAX ? picture(node, fields.scope()) : null;
    if (picture != null && found.stream().noneMatch(one -> one.url().equals(picture.url()))) {
      found.add(picture);
    }
  }

  /** A picture element of any kind; null without an address. */
  static @Nullable FeedPicture picture(MarkupNode node, FeedScope scope) {
    var fields = Fields.of(node, scope);
    var written = node.given("url").isEmpty() ? node.given("href") : node.given("url");
    written = written.isEmpty() ? node.given("rdf:resource") : written;
    var inner = fields.first("url");
    var url = written.isEmpty() && inner != null ? fields.url("url") : scope.url(node, written);
    url = url == null && !node.hasElements() ? scope.url(node, node.text()) : url;
    if (url == null) {
      return null;
    }
    return new FeedPicture(
        url,
        fields.textOrNull("title", "media:title"),
        fields.url("link"),
        fields.textOrNull("description", "media:description"),
        fields.textOrNull("media:credit"),
        pixels(node.given("width"), fields.text("width")),
        pixels(node.given("height"), fields.text("height")));
  }

  private static int pixels(String attribute, String inner) {
    var number = number(attribute.isEmpty() ? inner : attribute);
    return number < 0 || number > PIXELS_MAX ? 0 : (int) number;
  }
}
