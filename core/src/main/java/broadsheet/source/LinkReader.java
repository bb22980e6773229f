package broadsheet.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the links of feeds and entries. */
final class LinkReader {
  private static final int COUNT_MAX = 100;

  private LinkReader() {}

  /** The links of this element, RSS's and Atom's, in order. */
  static List<FeedLink> links(Fields fields) {
    var links = new ArrayList<FeedLink>();
    for (var node : fields.all("link", "xhtml:link")) {
      var link = links.size() < COUNT_MAX ? link(node, fields.scope()) : null;
      if (link != null) {
        links.add(link);
      }
    }
    var node = fields.node();
    var own = fields.scope().url(node, node.given("href"));
    if (own != null) {
      links.add(FeedLink.alternate(own));
    }
    return links;
  }

  private static @Nullable FeedLink link(MarkupNode node, FeedScope scope) {
    var own = node.attribute("href");
    var url = own != null && own.isBlank() ? scope.base(node) : scope.url(node, address(node));
    if (url == null) {
      return null;
    }
    var rel = node.given("rel").isEmpty() ? "alternate" : relation(node.given("rel"));
    var type = node.given("type");
    var usual = usualType(rel);
    return new FeedLink(
        rel,
        url,
        type.isEmpty() ? usual : type,
        orNull(node.given("title")),
        orNull(node.given("hreflang")),
        orNull(node.given("length")));
  }

  private static @Nullable String usualType(String rel) {
    return switch (rel) {
      case "alternate" -> FeedText.HTML;
      case "self" -> "application/atom+xml";
      default -> null;
    };
  }

  private static String address(MarkupNode node) {
    for (var name : List.of("href", "url", "uri", "rdf:resource", "xlink:href")) {
      if (!node.given(name).isEmpty()) {
        return node.given(name);
      }
    }
    return node.ownText();
  }

  private static String relation(String rel) {
    var registered = "http://www.iana.org/assignments/relation/";
    return rel.startsWith(registered) ? rel.substring(registered.length()) : rel;
  }

  static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  /** The page that this is about: the alternate that is HTML, or else any. */
  static @Nullable Url page(List<FeedLink> links) {
    for (var link : links) {
      if (link.is("alternate") && isPage(link)) {
        return link.href();
      }
    }
    return links.stream()
        .filter(link -> link.is("alternate"))
        .map(FeedLink::href)
        .findFirst()
        .orElse(null);
  }

  private static boolean isPage(FeedLink link) {
    var type = link.type();
    return type == null
        || type.toLowerCase(Locale.ROOT).startsWith(FeedText.HTML)
        || type.equalsIgnoreCase(FeedText.XHTML);
  }
}
