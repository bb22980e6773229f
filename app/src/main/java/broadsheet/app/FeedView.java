package broadsheet.app;

import broadsheet.source.Category;
import broadsheet.source.Entry;
import broadsheet.source.FeedAbout;
import broadsheet.source.FeedDocument;
import broadsheet.source.FeedLink;
import broadsheet.source.FeedPerson;
import broadsheet.source.FeedPicture;
import broadsheet.source.FeedText;
import broadsheet.source.FeedTime;
import broadsheet.source.Place;
import broadsheet.source.Url;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shows a feed under the names that the feed cases use. */
final class FeedView {
  /** What is nothing, and what is not there at all. */
  enum Absent {
    NONE,
    MISSING
  }

  private FeedView() {}

  static Map<String, Object> of(FeedDocument document) {
    var view = new LinkedHashMap<String, Object>();
    var about = about(document.about());
    var ttl = document.hints().ttl();
    if (ttl != null) {
      about.put("ttl", String.valueOf(ttl.toMinutes()));
    }
    view.put("feed", about);
    view.put("channel", about);
    view.put("entries", document.entries().stream().map(FeedView::entry).toList());
    view.put("version", document.version().code());
    view.put("encoding", document.encoding());
    view.put("bozo", !document.complaints().isEmpty());
    return view;
  }

  private static void put(Map<String, Object> view, String name, @Nullable Object value) {
    if (value != null) {
      view.put(name, value instanceof Url url ? url.value() : value);
    }
  }

  private static Map<String, Object> about(FeedAbout about) {
    var view = new LinkedHashMap<String, Object>();
    put(view, "id", about.id());
    put(view, "guid", about.id());
    text(view, about.title(), "title");
    text(view, about.subtitle(), "subtitle", "tagline", "description", "summary");
    text(view, about.info(), "info");
    text(view, about.rights(), "rights", "copyright");
    put(view, "link", about.link());
    view.put("links", links(about.links()));
    people(view, about.authors(), about.contributors(), about.publisher());
    tags(view, about.categories());
    put(view, "language", about.language());
    time(view, about.published(), "published");
    time(view, about.updated(), "updated", "modified");
    time(view, about.created(), "created");
    var generator = about.generator();
    if (generator != null) {
      view.put("generator", generator.name());
      var detail = new LinkedHashMap<String, Object>();
      put(detail, "name", generator.name());
      put(detail, "href", generator.url());
      put(detail, "version", generator.version());
      view.put("generator_detail", detail);
    }
    put(view, "image", about.image() == null ? null : picture(about.image()));
    put(view, "icon", about.icon());
    put(view, "logo", about.logo());
    put(view, "newlocation", about.movedTo());
    view.put("itunes_explicit", about.explicit() == null ? Absent.NONE : about.explicit());
    view.put("itunes_block", about.blocked());
    return view;
  }

  private static Map<String, Object> entry(Entry entry) {
    var view = new LinkedHashMap<String, Object>();
    put(view, "id", entry.guid());
    put(view, "guid", entry.guid());
    put(view, "link", entry.link());
    view.put("guidislink", entry.link() != null && entry.links().isEmpty());
    view.put("links", links(entry.links()));
    text(view, entry.title(), "title");
    text(view, entry.subtitle(), "subtitle");
    text(view, entry.summary(), "summary", "description");
    if (entry.summary() == null && !entry.contents().isEmpty()) {
      text(view, entry.contents().getFirst(), "summary", "description");
    }
    view.put("content", entry.contents().stream().map(FeedView::detail).toList());
    text(view, entry.rights(), "rights", "copyright");
    people(view, entry.authors(), entry.contributors(), entry.publisher());
    tags(view, entry.categories());
    times(view, entry);
    put(view, "language", entry.language());
    view.put("enclosures", enclosures(entry));
    if (entry.links().stream().noneMatch(link -> link.is("enclosure"))) {
      view.put("links", withEnclosures(entry));
    }
    put(view, "source", entry.source() == null ? null : source(entry.source()));
    put(view, "comments", entry.comments());
    put(view, "wfw_commentrss", entry.commentsFeed());
    put(view, "license", entry.license());
    put(view, "itunes_duration", entry.duration());
    put(view, "where", entry.place() == null ? Map.of() : place(entry.place()));
    if (entry.inReplyTo() != null) {
      view.put("thr_in-reply-to", Map.of("href", entry.inReplyTo().value()));
    }
    pictures(view, entry);
    var chapters = entry.chapters().stream().map(FeedView::chapter).toList();
    view.put("psc_chapters", Map.of("chapters", chapters));
    view.put("itunes_explicit", entry.explicit() == null ? Absent.NONE : entry.explicit());
    view.put("itunes_block", entry.blocked());
    return view;
  }

  private static void times(Map<String, Object> view, Entry entry) {
    time(view, entry.published(), "published");
    time(view, entry.updated(), "updated", "modified");
    time(view, entry.created(), "created");
    time(view, entry.expires(), "expired");
  }

  /** The cases count RSS's enclosures among the links, before the others. */
  private static List<Map<String, Object>> withEnclosures(Entry entry) {
    var all = enclosures(entry);
    all.forEach(enclosure -> enclosure.put("rel", "enclosure"));
    all.addAll(links(entry.links()));
    return all;
  }

  private static Map<String, Object> source(FeedAbout about) {
    var view = about(about);
    put(view, "href", about.link());
    return view;
  }

  private static void pictures(Map<String, Object> view, Entry entry) {
    if (!entry.pictures().isEmpty()) {
      view.put("image", picture(entry.pictures().getFirst()));
      view.put("media_thumbnail", entry.pictures().stream().map(FeedView::picture).toList());
    }
  }

  private static Map<String, Object> chapter(Entry.Chapter chapter) {
    var view = new LinkedHashMap<String, Object>();
    put(view, "start", chapter.start());
    put(view, "title", chapter.title());
    put(view, "href", chapter.href());
    return view;
  }

  private static List<Map<String, Object>> enclosures(Entry entry) {
    var all = new ArrayList<Map<String, Object>>();
    for (var enclosure : entry.enclosures()) {
      var view = new LinkedHashMap<String, Object>();
      put(view, "href", enclosure.url());
      put(view, "type", enclosure.type());
      put(view, "length", enclosure.length() < 0 ? null : String.valueOf(enclosure.length()));
      all.add(view);
    }
    return all;
  }

  private static void text(Map<String, Object> view, @Nullable FeedText text, String... names) {
    for (var name : names) {
      put(view, name, text == null ? null : text.value());
      put(view, name + "_detail", text == null ? null : detail(text));
    }
  }

  private static Map<String, Object> detail(FeedText text) {
    var view = new LinkedHashMap<String, Object>();
    view.put("type", text.type());
    view.put("value", text.value());
    view.put("language", text.language() == null ? Absent.NONE : text.language());
    put(view, "base", text.base());
    return view;
  }

  private static void time(Map<String, Object> view, @Nullable FeedTime time, String... names) {
    for (var name : names) {
      put(view, name, time == null ? null : time.written());
      put(view, name + "_parsed", time == null || time.at() == null ? null : parts(time.at()));
    }
  }

  private static List<Object> parts(Instant at) {
    var time = at.atOffset(ZoneOffset.UTC);
    return List.of(
        (double) time.getYear(),
        (double) time.getMonthValue(),
        (double) time.getDayOfMonth(),
        (double) time.getHour(),
        (double) time.getMinute(),
        (double) time.getSecond(),
        (double) (time.getDayOfWeek().getValue() - 1),
        (double) time.getDayOfYear(),
        0.0);
  }

  private static List<Map<String, Object>> links(List<FeedLink> links) {
    var all = new ArrayList<Map<String, Object>>();
    for (var link : links) {
      var view = new LinkedHashMap<String, Object>();
      put(view, "rel", link.rel());
      put(view, "type", link.type());
      put(view, "href", link.href());
      put(view, "title", link.title());
      put(view, "hreflang", link.hreflang());
      put(view, "length", link.length());
      all.add(view);
    }
    return all;
  }

  private static void people(
      Map<String, Object> view,
      List<FeedPerson> authors,
      List<FeedPerson> contributors,
      @Nullable FeedPerson publisher) {
    view.put("authors", authors.stream().map(FeedView::person).toList());
    view.put("contributors", contributors.stream().map(FeedView::person).toList());
    if (!authors.isEmpty()) {
      view.put("author", label(authors.getLast()));
      view.put("author_detail", person(authors.getLast()));
    }
    if (publisher != null) {
      view.put("publisher", label(publisher));
      view.put("publisher_detail", person(publisher));
    }
  }

  private static String label(FeedPerson person) {
    return person.name() != null && person.email() != null
        ? person.name() + " (" + person.email() + ")"
        : person.label();
  }

  private static Map<String, Object> person(FeedPerson person) {
    var view = new LinkedHashMap<String, Object>();
    put(view, "name", person.name());
    put(view, "email", person.email());
    put(view, "href", person.url());
    return view;
  }

  private static void tags(Map<String, Object> view, List<Category> categories) {
    var all = new ArrayList<Map<String, Object>>();
    for (var category : categories) {
      var tag = new LinkedHashMap<String, Object>();
      put(tag, "term", category.term());
      tag.put("scheme", category.scheme() == null ? Absent.NONE : category.scheme());
      tag.put("label", category.label() == null ? Absent.NONE : category.label());
      all.add(tag);
    }
    view.put("tags", all);
    if (!categories.isEmpty()) {
      view.put("category", categories.getFirst().term());
    }
  }

  private static Map<String, Object> picture(FeedPicture picture) {
    var view = new LinkedHashMap<String, Object>();
    put(view, "href", picture.url());
    put(view, "title", picture.title());
    put(view, "link", picture.link());
    put(view, "description", picture.description());
    put(view, "width", (double) picture.width());
    put(view, "height", (double) picture.height());
    return view;
  }

  private static Map<String, Object> place(Place place) {
    List<Object> points = new ArrayList<>();
    place.points().forEach(point -> points.add(List.of(point.longitude(), point.latitude())));
    return switch (place.shape()) {
      case POINT -> Map.of("type", "Point", "coordinates", points.getFirst());
      case LINE -> Map.of("type", "LineString", "coordinates", points);
      case POLYGON -> Map.of("type", "Polygon", "coordinates", List.of(points));
      case BOX -> Map.of("type", "Box", "coordinates", points);
    };
  }
}
