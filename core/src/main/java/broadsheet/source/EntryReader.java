package broadsheet.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads entries of XML feeds. */
final class EntryReader {
  private static final int CHAPTERS_MAX = 1_000;

  private EntryReader() {}

  static Entry entry(MarkupNode node, FeedScope scope, FeedTexts.Habit habit) {
    var fields = Fields.of(node, scope);
    var links = LinkReader.links(fields);
    var guid = guid(fields);
    var enclosures = MediaReader.enclosures(fields, links);
    return new Entry(
        guid,
        page(fields, links),
        links,
        title(fields, habit),
        FeedTexts.read(fields.first("subtitle", "itunes:subtitle"), scope, habit),
        summary(fields, habit),
        contents(fields, habit),
        FeedTexts.read(fields.first("rights", "copyright", "dc:rights"), scope, habit),
        FeedPersons.all(fields.all("author", "dc:creator", "dc:author", "itunes:author"), scope),
        FeedPersons.all(fields.all("contributor", "dc:contributor"), scope),
        FeedPersons.all(fields.all("dc:publisher"), scope).stream().findFirst().orElse(null),
        CategoryReader.categories(fields),
        fields.time("published", "pubdate", "issued", "dcterms:issued", "publicationdate"),
        updated(fields),
        fields.time("created", "dcterms:created"),
        fields.time("expirationdate", "media:expires", "dcterms:expires"),
        AboutReader.language(fields),
        enclosures,
        MediaReader.pictures(fields),
        source(fields, habit),
        fields.url("comments"),
        fields.url("wfw:commentrss"),
        commentCount(fields),
        inReplyTo(fields),
        PlaceReader.place(fields),
        license(fields, links),
        fields.textOrNull("itunes:duration"),
        chapters(fields),
        AboutReader.explicit(fields),
        fields.text("itunes:block").equals("yes"));
  }

  private static @Nullable String guid(Fields fields) {
    var written = fields.textOrNull("guid", "id", "dc:identifier");
    var about = fields.node().given("rdf:about");
    return written != null || about.isEmpty() ? written : about;
  }

  private static @Nullable Url page(Fields fields, List<FeedLink> links) {
    var original = fields.url("feedburner:origlink");
    var page = original == null ? LinkReader.page(links) : original;
    if (page != null) {
      return page;
    }
    var guid = fields.first("guid");
    return guid == null || guid.given("ispermalink").equalsIgnoreCase("false")
        ? null
        : Urls.absolute(guid.text()).orElse(null);
  }

  private static @Nullable FeedText title(Fields fields, FeedTexts.Habit habit) {
    var node = fields.first("title", "dc:title", "itunes:title");
    if (node != null) {
      return FeedTexts.read(node, fields.scope(), habit);
    }
    var media = MediaReader.media(fields, "media:title");
    return media.isEmpty() ? null : FeedTexts.read(media.getFirst(), fields.scope(), habit);
  }

  private static @Nullable FeedText summary(Fields fields, FeedTexts.Habit habit) {
    var plain = habit == FeedTexts.Habit.PLAIN ? habit : FeedTexts.Habit.HTML;
    var first = isDescribedFirst(fields) ? "description" : "summary";
    var node =
        fields.first(
            first, "summary", "description", "abstract", "dc:description", "itunes:summary");
    if (node != null) {
      return FeedTexts.read(node, fields.scope(), plain);
    }
    var media = MediaReader.media(fields, "media:description");
    return media.isEmpty()
        ? null
        : FeedTexts.read(media.getFirst(), fields.scope(), FeedTexts.Habit.GUESSED);
  }

  private static List<FeedText> contents(Fields fields, FeedTexts.Habit habit) {
    var found = new ArrayList<FeedText>();
    for (var node : fields.all("content")) {
      add(found, FeedTexts.read(node, fields.scope(), habit));
    }
    for (var node : fields.all("content:encoded", "fullitem")) {
      add(found, FeedTexts.read(node, fields.scope(), FeedTexts.Habit.HTML));
    }
    for (var node : fields.all("xhtml:body", "body", "xhtml:div")) {
      add(found, FeedTexts.read(node, fields.scope(), FeedTexts.Habit.XHTML));
    }
    both(fields, found);
    return found;
  }

  /** An entry with a description and a summary: the second is taken as its text. */
  private static void both(Fields fields, List<FeedText> found) {
    if (fields.first("description") != null && fields.first("summary") != null) {
      var second = isDescribedFirst(fields) ? "summary" : "description";
      add(found, FeedTexts.read(fields.first(second), fields.scope(), FeedTexts.Habit.HTML));
    }
  }

  private static boolean isDescribedFirst(Fields fields) {
    for (var key : fields.byKey().keySet()) {
      if (key.equals("description") || key.equals("summary")) {
        return key.equals("description");
      }
    }
    return false;
  }

  private static void add(List<FeedText> found, @Nullable FeedText text) {
    if (text != null && found.size() < 10) {
      found.add(text);
    }
  }

  private static @Nullable FeedTime updated(Fields fields) {
    var time = fields.time("updated", "modified", "dcterms:modified", "dc:date", "lastmod");
    var attribute = fields.node().given("lastmod");
    return time != null || attribute.isEmpty() ? time : FeedTimes.of(attribute);
  }

  private static @Nullable FeedAbout source(Fields fields, FeedTexts.Habit habit) {
    var nodes = fields.all("source", "dc:source");
    if (nodes.isEmpty()) {
      return null;
    }
    var node = nodes.getFirst();
    if (node.hasElements()) {
      return AboutReader.about(Fields.of(node, fields.scope()), habit);
    }
    var title = Blanks.fold(node.text());
    var url = fields.scope().url(node, node.given("url"));
    return Abouts.named(title, url);
  }

  private static int commentCount(Fields fields) {
    var number = MediaReader.number(fields.text("slash:comments", "thr:total"));
    return number > Integer.MAX_VALUE ? -1 : (int) number;
  }

  private static @Nullable Url inReplyTo(Fields fields) {
    var nodes = fields.all("thr:in-reply-to");
    return nodes.isEmpty()
        ? null
        : fields.scope().url(nodes.getFirst(), nodes.getFirst().given("href"));
  }

  private static @Nullable Url license(Fields fields, List<FeedLink> links) {
    for (var node : fields.all("cc:license", "creativecommons:license")) {
      var written = node.given("rdf:resource");
      return fields.scope().url(node, written.isEmpty() ? node.text() : written);
    }
    return links.stream()
        .filter(link -> link.is("license"))
        .map(FeedLink::href)
        .findFirst()
        .orElse(null);
  }

  private static List<Entry.Chapter> chapters(Fields fields) {
    return fields.all("psc:chapters").stream()
        .flatMap(MarkupNode::children)
        .filter(node -> node.is("psc:chapter"))
        .limit(CHAPTERS_MAX)
        .map(node ->
            new Entry.Chapter(
                node.given("start"),
                LinkReader.orNull(node.given("title")),
                fields.scope().url(node, node.given("href")),
                fields.scope().url(node, node.given("image"))))
        .toList();
  }
}
