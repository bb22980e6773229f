package broadsheet.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what a feed says about itself. */
final class AboutReader {
  private AboutReader() {}

  /**
   * @param habit how texts without a type are meant in this format
   */
  static FeedAbout about(Fields fields, FeedTexts.Habit habit) {
    var scope = fields.scope();
    var links = new ArrayList<>(LinkReader.links(fields));
    var html = habit == FeedTexts.Habit.PLAIN ? habit : FeedTexts.Habit.HTML;
    return new FeedAbout(
        id(fields),
        FeedTexts.read(fields.first("title", "dc:title", "itunes:title"), scope, habit),
        FeedTexts.read(subtitle(fields), scope, html),
        FeedTexts.read(fields.first("info", "feedburner:browserfriendly"), scope, habit),
        FeedTexts.read(
            fields.first("rights", "copyright", "dc:rights", "dcterms:rights"), scope, habit),
        LinkReader.page(links),
        links,
        FeedPersons.all(
            fields.all("author", "managingeditor", "dc:creator", "dc:author", "itunes:author"),
            scope),
        FeedPersons.all(fields.all("contributor", "dc:contributor"), scope),
        publisher(fields),
        CategoryReader.categories(fields),
        language(fields),
        fields.time("published", "pubdate", "dcterms:issued", "issued"),
        updated(fields),
        fields.time("created", "dcterms:created"),
        generator(fields),
        image(fields),
        fields.url("icon"),
        fields.url("logo"),
        movedTo(fields),
        explicit(fields),
        fields.text("itunes:block").equals("yes"));
  }

  private static @Nullable String id(Fields fields) {
    var id = fields.textOrNull("id", "guid", "dc:identifier");
    var about = fields.node().given("rdf:about");
    return id != null || about.isEmpty() ? id : about;
  }

  private static @Nullable MarkupNode subtitle(Fields fields) {
    return fields.first(
        "subtitle",
        "tagline",
        "description",
        "abstract",
        "dc:description",
        "itunes:summary",
        "itunes:subtitle");
  }

  private static @Nullable FeedTime updated(Fields fields) {
    var time =
        fields.time(
            "updated", "modified", "dc:date", "dcterms:modified", "lastbuilddate", "lastmod");
    var attribute = fields.node().given("lastmod");
    return time != null || attribute.isEmpty() ? time : FeedTimes.of(attribute);
  }

  private static @Nullable FeedPerson publisher(Fields fields) {
    var found =
        FeedPersons.all(fields.all("dc:publisher", "webmaster", "itunes:owner"), fields.scope());
    return found.isEmpty() ? null : found.getFirst();
  }

  /** The language of everything in it that says nothing else. */
  static @Nullable String language(Fields fields) {
    var written = fields.text("language", "dc:language");
    return written.isEmpty() ? fields.scope().language(fields.node()) : written.replace('_', '-');
  }

  private static @Nullable FeedGenerator generator(Fields fields) {
    var nodes = fields.all("generator", "admin:generatoragent");
    if (nodes.isEmpty()) {
      return null;
    }
    var node = nodes.getFirst();
    var address = "";
    for (var name : List.of("uri", "url", "rdf:resource")) {
      address = address.isEmpty() ? node.given(name) : address;
    }
    var text = Blanks.fold(node.text());
    return new FeedGenerator(
        text.isEmpty() ? address : text,
        fields.scope().url(node, address),
        LinkReader.orNull(node.given("version")));
  }

  private static @Nullable FeedPicture image(Fields fields) {
    for (var node : fields.all("itunes:image", "image", "googleplay:image", "itunes:link")) {
      var picture = MediaReader.picture(node, fields.scope());
      if (picture != null) {
        return picture;
      }
    }
    return null;
  }

  private static @Nullable Url movedTo(Fields fields) {
    var moved = fields.url("itunes:new-feed-url", "newlocation");
    if (moved != null) {
      return moved;
    }
    var redirect = fields.first("redirect");
    return redirect == null ? null : Fields.of(redirect, fields.scope()).url("newlocation");
  }

  static @Nullable Boolean explicit(Fields fields) {
    return switch (fields.text("itunes:explicit")) {
      case "yes", "true", "explicit" -> Boolean.TRUE;
      case "no", "false", "clean" -> Boolean.FALSE;
      default -> null;
    };
  }
}
