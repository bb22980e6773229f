package broadsheet.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads and writes lists of feeds (OPML 2.0). */
public final class Opml {
  /** More outlines are not read. */
  public static final int LINES_MAX = 20_000;

  private static final int FOLDERS_MAX = 10;
  private static final int LABEL_MAX = 300;
  private static final int ROOT_LEVELS = 3;

  /** Where programs put a feed's address; keys are in lower case. */
  private static final List<String> ADDRESSES =
      List.of("xmlurl", "feedurl", "rssurl", "feed", "url", "href");

  private final Set<String> seen = new HashSet<>();
  private final List<OpmlReport.Line> lines = new ArrayList<>();

  private Opml(Set<Url> followed) {
    followed.forEach(url -> seen.add(CanonicalUrl.of(url)));
  }

  /**
   * Reads a list, however broken; each outline that names or should name a feed has its line.
   *
   * @param followed addresses that are followed already
   */
  public static OpmlReport read(Bytes content, Set<Url> followed) {
    var decoded = Decoded.of(content.toArray(), null);
    var complaints = new ArrayList<>(decoded.complaints());
    var top = MarkupTree.parse(decoded.text(), complaints).top();
    var root = MarkupTree.find(top, Set.of("opml", "body", "outline"), ROOT_LEVELS);
    if (root == null) {
      return new OpmlReport("", List.of(), List.of(new Complaint("it is no list of feeds", 1)));
    }
    var from = root.is("outline") && root.parent() != null ? root.parent() : root;
    var opml = new Opml(followed);
    opml.collect(from, List.of());
    var title = root.child("head").flatMap(head -> head.child("title")).map(MarkupNode::text);
    return new OpmlReport(Blanks.fold(title.orElse("")), opml.lines, complaints);
  }

  private void collect(MarkupNode node, List<String> folders) {
    for (var child : node.children().toList()) {
      if (lines.size() >= LINES_MAX) {
        return;
      }
      if (child.is("outline")) {
        outline(child, folders);
      } else if (!child.is("head")) {
        collect(child, folders);
      }
    }
  }

  private void outline(MarkupNode node, List<String> folders) {
    var address = ADDRESSES.stream().map(node::given).filter(a -> !a.isEmpty()).findFirst();
    var label = label(node);
    if (address.isPresent() || !node.hasElements()) {
      lines.add(line(node, label, address, folders));
      collect(node, folders);
      return;
    }
    var inner = new ArrayList<>(folders);
    if (!label.isEmpty() && inner.size() < FOLDERS_MAX) {
      inner.add(label);
    }
    collect(node, inner);
  }

  private static String label(MarkupNode node) {
    var text = node.given("title").isEmpty() ? node.given("text") : node.given("title");
    var folded = Blanks.fold(text);
    return folded.length() > LABEL_MAX ? folded.substring(0, LABEL_MAX) : folded;
  }

  private OpmlReport.Line line(
      MarkupNode node, String label, Optional<String> address, List<String> folders) {
    if (address.isEmpty()) {
      return refused(node, label.isEmpty() ? "(no name)" : label, "it names no address");
    }
    var shown = label.isEmpty() ? address.get() : label;
    var url = address(address.get());
    var type = node.given("type");
    if (url.isEmpty()) {
      return refused(node, shown, "its address is not one of the web");
    }
    var other = type.equalsIgnoreCase("link") || type.equalsIgnoreCase("include");
    if (other && node.given("xmlurl").isEmpty()) {
      return refused(node, shown, "it is a link, not a feed");
    }
    var home = Urls.absolute(node.given("htmlurl")).orElse(null);
    var feed = new OpmlFeed(url.get(), label, home, folders);
    return seen.add(CanonicalUrl.of(url.get()))
        ? new OpmlReport.Line(node.line(), shown, OpmlReport.Outcome.ADDED, feed, "")
        : new OpmlReport.Line(
            node.line(), shown, OpmlReport.Outcome.ALREADY_THERE, feed, "it is followed already");
  }

  /** Also one that lacks its scheme: "outlet.example/rss". */
  private static Optional<Url> address(String written) {
    var bare = written.indexOf(':') < 0 && written.indexOf('.') > 0 && written.indexOf('@') < 0;
    return Urls.absolute(bare && !written.startsWith("/") ? "https://" + written : written);
  }

  private static OpmlReport.Line refused(MarkupNode node, String label, String why) {
    return new OpmlReport.Line(node.line(), label, OpmlReport.Outcome.REFUSED, null, why);
  }

  /** The list as OPML 2.0, folders as nested outlines in the order in which they first come. */
  public static String write(String title, List<OpmlFeed> feeds) {
    var out = new StringBuilder();
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<opml version=\"2.0\">\n  <head>\n");
    out.append("    <title>").append(text(title)).append("</title>\n  </head>\n  <body>\n");
    folder(feeds, List.of(), out);
    return out.append("  </body>\n</opml>\n").toString();
  }

  private static void folder(List<OpmlFeed> feeds, List<String> path, StringBuilder out) {
    var indent = "    " + "  ".repeat(path.size());
    var done = new HashSet<String>();
    for (var feed : feeds) {
      if (feed.folders().equals(path)) {
        feed(feed, indent, out);
      } else if (isBelow(feed, path) && done.add(feed.folders().get(path.size()))) {
        var inner = feed.folders().subList(0, path.size() + 1);
        out.append(indent).append("<outline text=\"").append(text(inner.getLast())).append("\">\n");
        folder(feeds.stream().filter(one -> isIn(one, inner)).toList(), inner, out);
        out.append(indent).append("</outline>\n");
      }
    }
  }

  private static boolean isIn(OpmlFeed feed, List<String> path) {
    return feed.folders().size() >= path.size()
        && feed.folders().subList(0, path.size()).equals(path);
  }

  private static boolean isBelow(OpmlFeed feed, List<String> path) {
    return feed.folders().size() > path.size();
  }

  private static void feed(OpmlFeed feed, String indent, StringBuilder out) {
    var title = feed.title().isEmpty() ? feed.url().host() : feed.title();
    out.append(indent).append("<outline type=\"rss\" text=\"").append(text(title));
    out.append("\" title=\"").append(text(title));
    out.append("\" xmlUrl=\"").append(text(feed.url().value())).append('"');
    if (feed.home() != null) {
      out.append(" htmlUrl=\"").append(text(feed.home().value())).append('"');
    }
    out.append("/>\n");
  }

  /** Escaped, without characters that XML does not allow. */
  private static String text(String text) {
    return Markup.escape(References.plain(text, strange -> {}).replace('\n', ' '));
  }
}
