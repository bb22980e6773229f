package broadsheet.source;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * What a page of a site leads to.
 *
 * @param feeds declared and likely feeds, the surest first
 * @param tries addresses where feeds and sitemaps often are, to ask when nothing is declared
 * @param sitemaps declared by the page
 * @param articles links of articles, in the order of the page
 * @param sections links of section pages
 */
public record Discovery(
    List<FoundFeed> feeds,
    List<Url> tries,
    List<Url> sitemaps,
    List<FoundLink> articles,
    List<FoundLink> sections) {
  private static final int ROBOTS_LINES_MAX = 20_000;
  private static final int SITEMAPS_MAX = 100;

  public Discovery {
    feeds = List.copyOf(feeds);
    tries = List.copyOf(tries);
    sitemaps = List.copyOf(sitemaps);
    articles = List.copyOf(articles);
    sections = List.copyOf(sections);
  }

  /** Looks through a page's HTML. */
  public static Discovery of(String html, Url page) {
    var document = Jsoup.parse(html, page.value());
    var declared = document.selectFirst("base[href]");
    var base = declared == null ? page : Urls.resolve(page, declared.attr("href")).orElse(page);
    var links = LinkFinder.of(document, base);
    return new Discovery(
        FeedFinder.feeds(document, base),
        FeedFinder.tries(page),
        sitemaps(document, base),
        links.articles(),
        links.sections());
  }

  /** The sitemaps that a robots.txt names. */
  public static List<Url> sitemaps(String robots, Url site) {
    return robots
        .lines()
        .limit(ROBOTS_LINES_MAX)
        .map(String::strip)
        .filter(line -> line.regionMatches(true, 0, "sitemap:", 0, 8))
        .map(line -> Urls.resolve(site, line.substring(8)))
        .flatMap(Optional::stream)
        .distinct()
        .limit(SITEMAPS_MAX)
        .toList();
  }

  private static List<Url> sitemaps(Document document, Url base) {
    return document.select("link[rel=sitemap][href]").stream()
        .map(link -> Urls.resolve(base, link.attr("href")))
        .flatMap(Optional::stream)
        .distinct()
        .limit(SITEMAPS_MAX)
        .toList();
  }

  /** A feed that a page names; declared in its head, or only a link that looks like one. */
  public record FoundFeed(Url url, String title, boolean isDeclared) {}

  /** A link with its text and how sure it is, 0 to 1. */
  public record FoundLink(Url url, String text, double score) {}
}
