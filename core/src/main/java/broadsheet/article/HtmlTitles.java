package broadsheet.article;

import broadsheet.article.HtmlSigns.Sign;
import broadsheet.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Decides what an article is called. What readers see over the text comes first: the heading that
 * the page's other titles agree with, or its only one; titles for machines are cut, sold or carry
 * the site's name, and stand in only when no heading fits.
 */
final class HtmlTitles {
  private static final int TITLE_MAX = 500;
  private static final double LIKE_MIN = 0.5;

  private static final Set<String> OVERLINES =
      Set.of(
          "kicker",
          "overline",
          "topline",
          "dachzeile",
          "roofline",
          "spitzmarke",
          "label",
          "category",
          "subtitle",
          "subline",
          "subheadline",
          "prefix",
          "eyebrow",
          "sr",
          "hidden",
          "badge");

  private static final Set<String> TITLES =
      Set.of("title", "headline", "heading", "titel", "ueberschrift", "titre", "titulo", "titolo");

  private final Map<String, String> witnesses = new LinkedHashMap<>();
  private final SiteNames site;
  private final HtmlSigns signs;

  /** The heading that is the title, when one is. */
  private @Nullable Sign heading;

  HtmlTitles(HtmlMetas metas, JsonLd linked, HtmlSigns signs, SiteNames site) {
    this.site = site;
    this.signs = signs;
    linked.text("headline").ifPresent(text -> witness("JSON-LD headline", HtmlMetas.clean(text)));
    metas.get("og:title").ifPresent(text -> witness("og:title", site.without(text)));
    metas.get("twitter:title").ifPresent(text -> witness("twitter:title", site.without(text)));
    witness("the title element", site.without(HtmlSigns.squeeze(metas.title())));
  }

  private void witness(String where, String text) {
    if (!text.isEmpty() && !site.isSite(text)) {
      witnesses.put(where, text);
    }
  }

  Found<String> choose() {
    heading =
        best("h1", LIKE_MIN)
            .or(this::onlyHeading)
            .or(() -> best("h2", 0.8))
            .or(() -> best("h1", 0.3))
            .orElse(null);
    if (heading != null) {
      var text = withoutOverline(heading.element());
      return found(text, "the heading over the text");
    }
    for (var witness : witnesses.entrySet()) {
      return found(witness.getValue(), witness.getKey());
    }
    return found(signs.headings().stream().map(Sign::text).findFirst().orElse(""), "a heading");
  }

  /** Where the title stands: how much text is before it, 0 when it has no heading. */
  record Place(int heading, SiteNames site) {}

  Place place() {
    return new Place(heading == null ? 0 : heading.at(), site);
  }

  private Found<String> found(String title, String source) {
    var cut = title.substring(0, Math.min(TITLE_MAX, title.length())).strip();
    var others =
        witnesses.entrySet().stream()
            .filter(witness -> !witness.getValue().equalsIgnoreCase(cut))
            .map(witness -> witness.getKey() + " “" + witness.getValue() + "”")
            .toList();
    return new Found<>(cut, source, others);
  }

  /** The heading of this kind that the other titles agree with most. */
  private Optional<Sign> best(String tag, double min) {
    Sign best = null;
    var most = min;
    for (var sign : signs.headings()) {
      var fits = sign.element().normalName().equals(tag) && isTitle(sign);
      var points = fits ? agreement(sign.text()) - (sign.apart() ? 0.3 : 0) : 0;
      if (fits && (points > most || (best == null && points >= most))) {
        best = sign;
        most = points;
      }
    }
    return Optional.ofNullable(best);
  }

  private boolean isTitle(Sign sign) {
    return !sign.text().isEmpty() && sign.text().length() <= TITLE_MAX && !site.isSite(sign.text());
  }

  /** From 0 to 1: the words shared with the likest witness, of the shorter of both. */
  private double agreement(String text) {
    var words = new HashSet<>(Words.keys(text));
    var most = 0.0;
    for (var witness : witnesses.values()) {
      var shared = new HashSet<>(Words.keys(witness));
      var size = shared.size();
      shared.retainAll(words);
      var shorter = Math.max(1, Math.min(size, words.size()));
      var longer = Math.max(1, Math.max(size, words.size()));
      most = Math.max(most, 0.8 * shared.size() / shorter + 0.2 * shared.size() / longer);
    }
    return most;
  }

  /** The page's h1 when it has just one that may be a title. */
  private Optional<Sign> onlyHeading() {
    var headings = new ArrayList<Sign>();
    for (var sign : signs.headings()) {
      var first = sign.element().normalName().equals("h1") && isTitle(sign) && !sign.apart();
      if (first && !site.isLikeSite(sign.text()) && !leadsHome(sign.element())) {
        headings.add(sign);
      }
    }
    return headings.size() == 1 ? Optional.of(headings.getFirst()) : Optional.empty();
  }

  private static boolean leadsHome(Element heading) {
    var link = heading.selectFirst("a[href]");
    link = link == null ? heading.closest("a[href]") : link;
    var href = link == null ? "" : link.attr("href");
    var path = href.contains("://") ? href.indexOf('/', href.indexOf("://") + 3) : 0;
    return link != null && (path < 0 || href.length() - path <= 1 || href.endsWith("index.html"));
  }

  /** The heading's text without the line that some put over it inside the same element. */
  private static String withoutOverline(Element heading) {
    if (heading.childrenSize() == 0) {
      return HtmlSigns.squeeze(heading.text());
    }
    for (var child : heading.select("span, strong, em, b, div, a")) {
      var words = ClassWords.of(child);
      if (ClassWords.any(words, TITLES) && child.text().length() > 10 && !isOver(words)) {
        return child.text().strip();
      }
    }
    var kept = heading.clone();
    kept.select("*").stream()
        .filter(child -> !child.equals(kept) && isOver(ClassWords.of(child)))
        .toList()
        .forEach(Element::remove);
    var text = HtmlSigns.squeeze(kept.text());
    return text.isEmpty() ? HtmlSigns.squeeze(heading.text()) : text;
  }

  private static boolean isOver(List<String> words) {
    return ClassWords.any(words, OVERLINES);
  }
}
