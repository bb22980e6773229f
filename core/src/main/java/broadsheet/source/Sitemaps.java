package broadsheet.source;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads sitemaps (sitemaps.org 0.9, the news namespace) and makes feeds of those with news. */
final class Sitemaps {
  private static final Set<String> ROOTS = Set.of("urlset", "sitemapindex");
  private static final int ROOT_LEVELS = 2;

  private Sitemaps() {}

  static Optional<SitemapDocument> parse(Bytes content, Url base) {
    var decoded = Decoded.of(content.toArray(), null);
    var text = decoded.text().stripLeading();
    if (!text.startsWith("<")) {
      return lines(text);
    }
    var complaints = new ArrayList<>(decoded.complaints());
    var root = MarkupTree.find(MarkupTree.parse(text, complaints).top(), ROOTS, ROOT_LEVELS);
    if (root == null) {
      return Optional.empty();
    }
    var scope = new FeedScope(base, null);
    return Optional.of(
        new SitemapDocument(
            pages(root, "url", scope, SitemapDocument.PAGES_MAX),
            pages(root, "sitemap", scope, SitemapDocument.SITEMAPS_MAX),
            complaints));
  }

  private static Optional<SitemapDocument> lines(String text) {
    var pages = new ArrayList<SitemapDocument.Page>();
    for (var line : text.lines().limit(SitemapDocument.PAGES_MAX).toList()) {
      var url = Urls.absolute(line);
      if (url.isPresent()) {
        pages.add(new SitemapDocument.Page(url.get(), null, null));
      } else if (!line.isBlank()) {
        return Optional.empty();
      }
    }
    return pages.isEmpty()
        ? Optional.empty()
        : Optional.of(new SitemapDocument(pages, List.of(), List.of()));
  }

  private static List<SitemapDocument.Page> pages(
      MarkupNode root, String name, FeedScope scope, int most) {
    var pages = new ArrayList<SitemapDocument.Page>();
    for (var node : root.children().filter(child -> child.is(name)).toList()) {
      var page = page(Fields.of(node, scope));
      if (page != null && pages.size() < most) {
        pages.add(page);
      }
    }
    return pages;
  }

  private static SitemapDocument.@Nullable Page page(Fields fields) {
    var url = fields.url("loc", "link");
    return url == null ? null : new SitemapDocument.Page(url, fields.time("lastmod"), news(fields));
  }

  private static SitemapDocument.@Nullable News news(Fields fields) {
    var node = fields.first("news:news");
    if (node == null) {
      return null;
    }
    var news = Fields.of(node, fields.scope());
    var publication = news.first("news:publication");
    var outlet = publication == null ? news : Fields.of(publication, fields.scope());
    return new SitemapDocument.News(
        news.textOrNull("news:title"),
        outlet.textOrNull("news:name"),
        outlet.textOrNull("news:language"),
        news.time("news:publication_date"));
  }

  /** A sitemap as a feed: its pages are entries, those of a news sitemap with titles. */
  static FeedReading feed(
      MarkupNode root, FeedScope scope, String encoding, List<Complaint> complaints) {
    var pages = pages(root, "url", scope, SitemapDocument.PAGES_MAX);
    var entries = newest(pages.stream().map(page -> entry(page, scope)).toList());
    if (pages.size() > FeedDocument.ENTRIES_MAX) {
      complaints.add(
          new Complaint("no more than " + FeedDocument.ENTRIES_MAX + " entries are read", 0));
    }
    var outlet =
        pages.stream()
            .map(SitemapDocument.Page::news)
            .filter(news -> news != null && news.outlet() != null)
            .map(SitemapDocument.News::outlet)
            .findFirst()
            .orElse("");
    return new FeedReading.Read(
        new FeedDocument(
            FeedVersion.SITEMAP,
            encoding,
            Abouts.named(outlet, null),
            FeedHints.NONE,
            entries,
            complaints));
  }

  /** In their order, when they are not too many; else those that are dated last. */
  private static List<Entry> newest(List<Entry> entries) {
    return entries.size() <= FeedDocument.ENTRIES_MAX
        ? entries
        : entries.stream()
            .sorted(Comparator.comparing(Sitemaps::time).reversed())
            .limit(FeedDocument.ENTRIES_MAX)
            .toList();
  }

  /** When its page changed; the begin of time where nothing says so. */
  static Instant time(Entry entry) {
    var time = entry.time();
    return time == null ? Instant.EPOCH : time;
  }

  private static Entry entry(SitemapDocument.Page page, FeedScope scope) {
    var news = page.news();
    var title = news == null ? null : news.title();
    var language = news == null ? scope.language() : news.language();
    return Entries.plain(
        page.url(),
        title == null ? null : new FeedText(FeedText.PLAIN, title, language, null),
        news == null ? null : news.published(),
        page.changed());
  }
}
