package broadsheet.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads feeds of every kind, well made or not: RSS 0.9 to 2.0, RDF, Atom, CDF, JSON Feed, sitemaps.
 * Bounds: {@link FeedDocument#ENTRIES_MAX} entries, a mebibyte a text, and those of {@link
 * MarkupTree}; what is beyond is left out with a complaint.
 */
public final class FeedParser {
  private static final Set<String> ROOTS =
      Set.of("rss", "rdf:rdf", "feed", "channel", "urlset", "sitemapindex", "opml");
  private static final int ROOT_LEVELS = 4;

  private FeedParser() {}

  /**
   * Reads {@code content}; never throws for what is in it.
   *
   * @param contentType as the server declared it, null when it did not
   * @param base the address that answered
   */
  public static FeedReading parse(Bytes content, @Nullable String contentType, Url base) {
    return parseAs(content, new Declared(contentType, null), base);
  }

  /**
   * What a server says of a document.
   *
   * @param language Content-Language, null when it does not say
   */
  public record Declared(@Nullable String contentType, @Nullable String language) {}

  /** Reads {@code content}; never throws for what is in it. */
  public static FeedReading parseAs(Bytes content, Declared declared, Url base) {
    var decoded = Decoded.of(content.toArray(), declared.contentType());
    var text = decoded.text();
    if (text.isBlank()) {
      return notAFeed("it is empty", 0);
    }
    var opening = text.stripLeading();
    if (opening.startsWith("{")) {
      return JsonFeedReader.read(decoded, base);
    }
    var complaints = new ArrayList<>(decoded.complaints());
    var parsed = MarkupTree.parse(text, complaints);
    var root = MarkupTree.find(parsed.top(), ROOTS, ROOT_LEVELS);
    var scope = new FeedScope(base, declared.language());
    return root == null
        ? nothing(parsed.top(), complaints)
        : read(new Source(root, parsed.doctype(), scope, decoded.encoding()), complaints);
  }

  private record Source(MarkupNode root, String doctype, FeedScope scope, String encoding) {}

  private static FeedReading notAFeed(String what, int line) {
    return new FeedReading.NotAFeed(new Complaint(what, line));
  }

  private static FeedReading nothing(MarkupNode top, List<Complaint> complaints) {
    var first = top.children().findFirst();
    if (first.isEmpty()) {
      return notAFeed("it holds no markup", 1);
    }
    var name = MarkupNode.local(first.get().written());
    if (name.equals("html") || name.equals("head") || name.equals("body")) {
      return notAFeed("it is a web page, not a feed", first.get().line());
    }
    return complaints.isEmpty()
        ? notAFeed("it begins with <" + cut(name) + ">, which is no feed", first.get().line())
        : new FeedReading.NotAFeed(complaints.getFirst());
  }

  private static String cut(String name) {
    return name.length() > 40 ? name.substring(0, 40) + "…" : name;
  }

  private static FeedReading read(Source source, List<Complaint> complaints) {
    var root = source.root();
    return switch (root.key()) {
      case "sitemapindex" -> notAFeed("it is an index of sitemaps, not a feed", root.line());
      case "opml" -> notAFeed("it is a list of feeds, not a feed", root.line());
      case "urlset" -> Sitemaps.feed(root, source.scope(), source.encoding(), complaints);
      default -> new FeedReading.Read(document(source, complaints));
    };
  }

  private static FeedDocument document(Source source, List<Complaint> complaints) {
    var root = source.root();
    var version = Versions.of(root, source.doctype());
    var habit = root.is("feed") ? FeedTexts.Habit.PLAIN : FeedTexts.Habit.GUESSED;
    var channel = root.child("channel").orElse(root);
    var around = channel == root ? List.of(root) : List.of(channel, root);
    var fields = Fields.of(around, source.scope());
    var nodes = new ArrayList<MarkupNode>();
    collect(root, nodes, 0);
    if (nodes.size() > FeedDocument.ENTRIES_MAX) {
      complaints.add(new Complaint("more than " + FeedDocument.ENTRIES_MAX + " entries", 0));
    }
    var entries =
        nodes.stream()
            .limit(FeedDocument.ENTRIES_MAX)
            .map(node -> EntryReader.entry(node, source.scope(), habit))
            .toList();
    return new FeedDocument(
        version,
        source.encoding(),
        AboutReader.about(fields, habit),
        HintReader.hints(fields),
        entries,
        complaints);
  }

  /** Entries, wherever a feed puts them. */
  private static void collect(MarkupNode node, List<MarkupNode> entries, int level) {
    node.children()
        .forEach(child -> {
          if (child.is("item") || child.is("entry")) {
            entries.add(child);
          } else if (level < ROOT_LEVELS) {
            collect(child, entries, level + 1);
          }
        });
  }
}
