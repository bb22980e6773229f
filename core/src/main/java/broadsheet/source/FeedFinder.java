package broadsheet.source;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the feeds that a page declares, links to, or may well have. */
final class FeedFinder {
  private static final int FEEDS_MAX = 100;
  private static final Set<String> TYPES =
      Set.of(
          "application/rss+xml",
          "application/atom+xml",
          "application/x.atom+xml",
          "application/rdf+xml",
          "application/feed+json",
          "application/x-rss+xml",
          "application/rss",
          "application/atom",
          "text/rss+xml",
          "text/rss",
          "text/atom+xml",
          "text/rdf");

  /** Types of feeds and of much else. */
  private static final Set<String> VAGUE =
      Set.of("application/xml", "text/xml", "application/json", "text/json", "");

  /** Programs that read feeds; links to them are no feeds. */
  private static final List<String> READERS =
      List.of("feedly.com", "inoreader.com", "netvibes.com", "newsblur.com", "yahoo.com", "w3.org");

  private static final List<String> FEED_PATHS =
      List.of(
          "/feed",
          "/rss",
          "/rss.xml",
          "/feed.xml",
          "/atom.xml",
          "/index.xml",
          "/feeds",
          "/?feed=rss2",
          "/feed/rss",
          "/feed.json",
          "/index.rdf",
          "/feeds/posts/default",
          "/rss/news",
          "/en/rss.xml");

  private static final List<String> SITEMAP_PATHS =
      List.of(
          "/news-sitemap.xml",
          "/sitemap-news.xml",
          "/sitemap_news.xml",
          "/sitemap/news.xml",
          "/sitemap.xml",
          "/sitemap_index.xml",
          "/robots.txt");

  private FeedFinder() {}

  /** Declared feeds first, those of comments last. */
  static List<Discovery.FoundFeed> feeds(Document page, Url base) {
    var found = new LinkedHashMap<String, Discovery.FoundFeed>();
    for (var link : page.select("link[href]")) {
      if (isDeclared(link)) {
        add(found, link, base, true);
      }
    }
    for (var link : page.select("a[href]")) {
      if (looksLikeFeed(link, base)) {
        add(found, link, base, false);
      }
    }
    return found.values().stream()
        .sorted(Comparator.comparing(FeedFinder::isAside))
        .limit(FEEDS_MAX)
        .toList();
  }

  private static void add(
      Map<String, Discovery.FoundFeed> found, Element link, Url base, boolean declared) {
    var url = Urls.resolve(base, link.attr("href"));
    if (url.isEmpty() || found.size() >= FEEDS_MAX * 2) {
      return;
    }
    var title = declared ? link.attr("title") : link.text();
    found.putIfAbsent(
        CanonicalUrl.of(url.get()),
        new Discovery.FoundFeed(url.get(), Blanks.fold(title), declared));
  }

  private static boolean isDeclared(Element link) {
    var relations = Set.of(distinct(link.attr("rel")));
    if (relations.contains("stylesheet") || relations.contains("canonical")) {
      return false;
    }
    var type = link.attr("type").toLowerCase(Locale.ROOT).strip();
    var semicolon = type.indexOf(';');
    var bare = (semicolon < 0 ? type : type.substring(0, semicolon)).strip().replace(' ', '+');
    if (relations.contains("feed")) {
      return true;
    }
    return relations.contains("alternate")
        && (TYPES.contains(bare) || (VAGUE.contains(bare) && isFeedPath(link.attr("href"))));
  }

  private static String[] distinct(String words) {
    return new LinkedHashSet<>(List.of(words.toLowerCase(Locale.ROOT).strip().split("[ \t\n]", 20)))
        .toArray(String[]::new);
  }

  private static boolean looksLikeFeed(Element link, Url base) {
    var url = Urls.resolve(base, link.attr("href"));
    if (url.isEmpty() || READERS.stream().anyMatch(url.get().host()::endsWith)) {
      return false;
    }
    var labelled = link.attr("type").toLowerCase(Locale.ROOT).strip();
    return TYPES.contains(labelled)
        || link.attr("href").strip().regionMatches(true, 0, "feed:", 0, 5)
        || isFeedPath(url.get().value());
  }

  /** Whether an address ends as those of feeds do. */
  private static boolean isFeedPath(String address) {
    var lower = address.toLowerCase(Locale.ROOT);
    var hash = lower.indexOf('#');
    var whole = hash < 0 ? lower : lower.substring(0, hash);
    var question = whole.indexOf('?');
    var query = question < 0 ? "" : whole.substring(question + 1);
    var path = question < 0 ? whole : whole.substring(0, question);
    var bare = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    var last = bare.substring(bare.lastIndexOf('/') + 1);
    if (query.contains("feed=") || query.contains("format=rss") || query.contains("type=rss")) {
      return true;
    }
    return last.equals("feed")
        || last.equals("rss")
        || last.equals("atom")
        || last.equals("feed.json")
        || last.endsWith(".rss")
        || last.endsWith(".atom")
        || last.endsWith(".rdf")
        || (last.endsWith(".xml")
            && (bare.contains("rss") || bare.contains("feed") || last.contains("atom")))
        || (bare.contains("://feeds.") && !last.isEmpty());
  }

  private static boolean isAside(Discovery.FoundFeed feed) {
    var words = (feed.title() + " " + feed.url()).toLowerCase(Locale.ROOT);
    return words.contains("comment") || words.contains("/podcast");
  }

  /** Where feeds and sitemaps often are, nearest to the page first. */
  static List<Url> tries(Url page) {
    var origin = page.value().substring(0, hostEnd(page));
    var tries = new LinkedHashSet<Url>();
    var path = page.value().substring(hostEnd(page));
    var query = path.indexOf('?');
    path = query < 0 ? path : path.substring(0, query);
    path = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    if (!path.isEmpty()) {
      for (var ending : List.of("/feed", "/rss", "/rss.xml", ".rss")) {
        Urls.absolute(origin + path + ending).ifPresent(tries::add);
      }
    }
    for (var well : FEED_PATHS) {
      Urls.absolute(origin + well).ifPresent(tries::add);
    }
    for (var well : SITEMAP_PATHS) {
      Urls.absolute(origin + well).ifPresent(tries::add);
    }
    return List.copyOf(tries);
  }

  private static int hostEnd(Url page) {
    var at = page.value().indexOf("://") + 3;
    while (at < page.value().length() && "/?#".indexOf(page.value().charAt(at)) < 0) {
      at++;
    }
    return at;
  }
}
