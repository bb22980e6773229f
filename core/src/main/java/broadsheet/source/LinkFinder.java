package broadsheet.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds links of reports and of sections on front and section pages: by the shape of the address,
 * the length of the text, where it stands, and how many others are like it.
 */
final class LinkFinder {
  private static final int LINKS_MAX = 5_000;
  private static final int FOUND_MAX = 500;
  private static final int LEVELS_MAX = 12;
  private static final double ENOUGH = 0.5;
  private static final int SECTION_TEXT_MAX = 30;

  private static final Set<String> AROUND_TAGS = Set.of("nav", "footer", "form", "noscript");
  private static final List<String> AROUND_WORDS =
      List.of(
          "nav",
          "menu",
          "footer",
          "breadcrumb",
          "share",
          "social",
          "cookie",
          "login",
          "newsletter",
          "pagination",
          "skip",
          "consent",
          "advert",
          "sponsor",
          "promo",
          "comment",
          "toolbar",
          "tags",
          "byline",
          "author");

  private final Url base;
  private final String site;
  private final String self;
  private final Map<String, Seen> links = new LinkedHashMap<>();
  private final Map<String, Integer> patterns = new HashMap<>();

  /** All places of one address together. */
  private record Seen(
      Url url, String text, LinkShape shape, int times, boolean isHeading, boolean isAround) {
    Seen and(Seen other) {
      var longer = other.text.length() > text.length() ? other.text : text;
      return new Seen(
          url, longer, shape, times + 1, isHeading || other.isHeading, isAround && other.isAround);
    }
  }

  private LinkFinder(Url base) {
    this.base = base;
    this.site = site(base.host());
    this.self = CanonicalUrl.of(base);
  }

  static LinkFinder of(Document page, Url base) {
    var finder = new LinkFinder(base);
    page.select("a[href]").stream().limit(LINKS_MAX).forEach(finder::add);
    for (var link : finder.links.values()) {
      if (!link.isAround()) {
        finder.patterns.merge(link.shape().pattern(), 1, Integer::sum);
      }
    }
    return finder;
  }

  private void add(Element link) {
    var written = link.attr("href").strip();
    var url = Urls.resolve(base, written);
    if (written.startsWith("#") || url.isEmpty() || !site(url.get().host()).equals(site)) {
      return;
    }
    var canonical = CanonicalUrl.of(url.get());
    var shape = LinkShape.of(canonical);
    if (canonical.equals(self) || shape.segments().isEmpty() || shape.isOther()) {
      return;
    }
    var seen = new Seen(url.get(), text(link), shape, 1, isHeading(link), isAround(link));
    links.merge(canonical, seen, Seen::and);
  }

  /** The part of a host that outlets keep over their subdomains. */
  private static String site(String host) {
    var labels = List.of(host.split("\\.", 20));
    if (labels.size() <= 2) {
      return host;
    }
    var second = labels.get(labels.size() - 2);
    var three = second.length() <= 3 && labels.getLast().length() == 2;
    var from = labels.size() - (three ? 3 : 2);
    return String.join(".", labels.subList(Math.max(0, from), labels.size()));
  }

  private static String text(Element link) {
    var heading = link.selectFirst("h1,h2,h3,h4");
    var text = heading == null ? link.text() : heading.text();
    return Blanks.fold(text.isBlank() ? link.attr("title") : text);
  }

  private static boolean isHeading(Element link) {
    var above = link.parent();
    for (var level = 0; above != null && level < 3; level++) {
      if (isHeadingTag(above)) {
        return true;
      }
      above = above.parent();
    }
    return link.selectFirst("h1,h2,h3,h4") != null;
  }

  private static boolean isHeadingTag(Element element) {
    return Set.of("h1", "h2", "h3", "h4").contains(element.normalName());
  }

  private static boolean isAround(Element link) {
    Element above = link;
    for (var level = 0; above != null && level < LEVELS_MAX; level++) {
      var name = above.normalName();
      if (name.equals("article") || name.equals("main")) {
        return false;
      }
      if (AROUND_TAGS.contains(name) || (!name.equals("body") && isNamedAround(above))) {
        return true;
      }
      above = above.parent();
    }
    return false;
  }

  private static boolean isNamedAround(Element element) {
    var words = (element.className() + " " + element.id() + " " + element.attr("role"));
    for (var word : words.toLowerCase(Locale.ROOT).split("[ _-]", 60)) {
      if (AROUND_WORDS.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Links of reports, in the order of the page. */
  List<Discovery.FoundLink> articles() {
    return links.values().stream()
        .map(link -> new Discovery.FoundLink(link.url(), link.text(), score(link)))
        .filter(link -> link.score() >= ENOUGH)
        .limit(FOUND_MAX)
        .toList();
  }

  private double score(Seen link) {
    var shape = link.shape();
    var score = link.isAround() ? -0.35 : 0.0;
    score += shape.isDated() ? 0.35 : 0;
    score += shape.isNumbered() ? 0.25 : 0;
    score += shape.slugWords() >= 5 ? 0.35 : shape.slugWords() >= 3 ? 0.2 : 0;
    score += textScore(link.text());
    score += link.isHeading() ? 0.2 : 0;
    score += link.times() > 1 && link.times() < 5 ? 0.05 : 0;
    score +=
        patterns.getOrDefault(shape.pattern(), 0) >= 4 && shape.segments().size() > 1 ? 0.1 : 0;
    score -= shape.isSection() && shape.slugWords() < 3 ? 0.3 : 0;
    return Math.clamp(score, 0.0, 1.0);
  }

  /** Headlines are sentences; scripts without blanks need fewer characters. */
  private static double textScore(String text) {
    var wide = text.chars().filter(c -> c > 0x2e7f && Character.isLetter(c)).count();
    var length = text.length() + wide * 2;
    if (length < 12) {
      return -0.2;
    }
    return length >= 40 ? 0.3 : length >= 25 ? 0.2 : 0;
  }

  /** Links of sections, the surest first. */
  List<Discovery.FoundLink> sections() {
    var found = new ArrayList<Discovery.FoundLink>();
    for (var link : links.values()) {
      var brief = !link.text().isEmpty() && link.text().length() <= SECTION_TEXT_MAX;
      if (brief && link.shape().isSection() && !link.shape().isNumbered()) {
        var depth = link.shape().segments().size();
        var score = 0.7 - 0.15 * (depth - 1) + (link.isAround() ? 0.2 : 0);
        found.add(new Discovery.FoundLink(link.url(), link.text(), Math.clamp(score, 0.0, 1.0)));
      }
    }
    found.sort(Comparator.comparingDouble(Discovery.FoundLink::score).reversed());
    return found.subList(0, Math.min(100, found.size()));
  }
}
