package broadsheet.source;

import java.util.List;

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
  public Discovery {
    feeds = List.copyOf(feeds);
    tries = List.copyOf(tries);
    sitemaps = List.copyOf(sitemaps);
    articles = List.copyOf(articles);
    sections = List.copyOf(sections);
  }

  /** Looks through a page's HTML. */
  public static Discovery of(String html, Url page) {
    return new Discovery(List.of(), List.of(page), List.of(), List.of(), List.of());
  }

  /** The sitemaps that a robots.txt names. */
  public static List<Url> sitemaps(String robots, Url site) {
    return robots.isEmpty() ? List.of() : List.of(site);
  }

  /** A feed that a page names; declared in its head, or only a link that looks like one. */
  public record FoundFeed(Url url, String title, boolean isDeclared) {}

  /** A link with its text and how sure it is, 0 to 1. */
  public record FoundLink(Url url, String text, double score) {}
}
