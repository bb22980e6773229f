package broadsheet.article;

import broadsheet.source.Url;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * What a page says about its article. For each field the first witness with a sensible value
 * counts: JSON-LD, Open Graph, other meta elements, marked elements, the address.
 */
final class HtmlMetadata {
  private static final int TITLE_MAX = 500;
  private static final int STANDFIRST_MAX = 1000;
  private static final int TAGS_MAX = 30;

  private static final List<String> DATES =
      List.of(
          "article:published_time",
          "og:published_time",
          "datepublished",
          "date",
          "pubdate",
          "publishdate",
          "publish-date",
          "publish_date",
          "parsely-pub-date",
          "sailthru.date",
          "dc.date.issued",
          "dc.date",
          "dcterms.created",
          "dcterms.date",
          "dc.date.created",
          "article.published",
          "published-date",
          "publication_date",
          "cxenseparse:recs:publishtime",
          "article:post_date",
          "citation_publication_date",
          "og:article:published_time",
          "published_time_telegram",
          "dcterms.issued",
          "created",
          "article_date_original",
          "originalpublicationdate",
          "bt:pubdate",
          "timestamp",
          "og:pubdate",
          "og:regdate",
          "lastmodified",
          "article:modified_time",
          "og:updated_time",
          "last-modified");

  private final Document page;
  private final Map<String, String> metas;
  private final JsonNode linked;

  HtmlMetadata(Document page) {
    this.page = page;
    this.metas = metas(page);
    this.linked = JsonLd.article(page).orElse(MissingNode.getInstance());
  }

  /** The text as the page gives it to machines; null when it does not. */
  @Nullable String bodyWitness() {
    var body = linked.path("articleBody").asString("");
    return body.isBlank() ? null : body;
  }

  String title() {
    var h1 = onlyHeading();
    return text(linked.path("headline"))
        .filter(headline -> h1.isEmpty() || !isCutOf(headline, h1.get()))
        .or(() -> meta("og:title").map(this::withoutSite))
        .or(() -> h1)
        .or(() -> meta("twitter:title").map(this::withoutSite))
        .or(() -> Optional.of(withoutSite(page.title())))
        .map(title -> title.substring(0, Math.min(TITLE_MAX, title.length())))
        .orElse("");
  }

  @Nullable String standfirst() {
    return text(linked.path("description"))
        .or(() -> meta("og:description"))
        .or(() -> meta("description"))
        .filter(text -> text.length() <= STANDFIRST_MAX)
        .orElse(null);
  }

  List<String> authors() {
    var names = new ArrayList<String>();
    for (var name : JsonLd.names(linked.path("author"))) {
      HtmlAuthors.split(clean(name)).forEach(names::add);
    }
    var fit = HtmlAuthors.sensible(names, outlet());
    return fit.isEmpty() ? HtmlAuthors.of(page, outlet()) : fit;
  }

  @Nullable String outlet() {
    return JsonLd.names(linked.path("publisher")).stream()
        .map(HtmlMetadata::clean)
        .findFirst()
        .or(() -> meta("og:site_name"))
        .or(() -> meta("application-name"))
        .filter(name -> !Url.isWebAddress(name) && name.length() <= 100)
        .orElse(null);
  }

  @Nullable PublicationTime date() {
    return date(linked.path("datePublished").asString(""))
        .or(this::metaDate)
        .or(this::markedDate)
        .or(this::addressDate)
        .or(() -> date(linked.path("dateModified").asString("")))
        .orElse(null);
  }

  @Nullable String language() {
    var root = page.selectFirst("html");
    var declared = root == null ? "" : root.attr("lang") + root.attr("xml:lang");
    return Optional.ofNullable(LanguageCodes.of(declared))
        .or(() -> meta("og:locale").map(LanguageCodes::of))
        .or(() -> Optional.ofNullable(LanguageCodes.of(linked.path("inLanguage").asString(""))))
        .orElse(null);
  }

  @Nullable Url url(@Nullable Url base) {
    return attribute("link[rel=canonical]", "abs:href")
        .or(() -> meta("og:url"))
        .filter(Url::isWebAddress)
        .map(Url::new)
        .filter(url -> base == null || url.host().equals(base.host()))
        .orElse(base);
  }

  List<String> tags() {
    return page.select("meta[property=article:tag]").stream()
        .map(tag -> clean(tag.attr("content")))
        .filter(tag -> !tag.isEmpty() && tag.length() <= 100)
        .distinct()
        .limit(TAGS_MAX)
        .toList();
  }

  private Optional<PublicationTime> metaDate() {
    for (var name : DATES) {
      var date = meta(name).flatMap(HtmlMetadata::date);
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private Optional<PublicationTime> markedDate() {
    return HtmlDates.of(page);
  }

  /** The day in an address like /2031/05/09/. */
  private Optional<PublicationTime> addressDate() {
    return attribute("link[rel=canonical]", "href")
        .or(() -> meta("og:url"))
        .flatMap(HtmlDates::inAddress);
  }

  private static Optional<PublicationTime> date(String value) {
    return Dates.parse(value);
  }

  private Optional<String> meta(String name) {
    return Optional.ofNullable(metas.get(name));
  }

  /** The first content of each meta element by its name in lower case. */
  private static Map<String, String> metas(Document page) {
    var metas = new HashMap<String, String>();
    for (var element : page.select("meta[content]")) {
      for (var attribute : List.of("property", "name", "itemprop")) {
        var name = element.attr(attribute).toLowerCase(Locale.ROOT);
        var content = name.isEmpty() ? "" : clean(element.attr("content"));
        if (!content.isEmpty()) {
          metas.putIfAbsent(name, content);
        }
      }
    }
    return metas;
  }

  private Optional<String> attribute(String selector, String name) {
    Element element = page.selectFirst(selector);
    return element == null ? Optional.empty() : Optional.of(element.attr(name).strip());
  }

  private static Optional<String> text(JsonNode value) {
    var text = value.isString() ? clean(value.stringValue()) : "";
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  /** The page's h1 when it has just one. */
  private Optional<String> onlyHeading() {
    var headings =
        page.select("h1").stream()
            .map(h -> h.text().strip())
            .filter(t -> !t.isEmpty())
            .distinct()
            .toList();
    return headings.size() == 1 ? Optional.of(headings.getFirst()) : Optional.empty();
  }

  /** Machines are often given a headline cut at 110 characters. */
  private static boolean isCutOf(String headline, String whole) {
    var bare = headline.replace("…", "").replace("...", "").strip();
    return whole.length() > bare.length() && bare.length() > 60 && whole.startsWith(bare);
  }

  /** "Ferry aground" for "Ferry aground | Ledger". */
  private String withoutSite(String title) {
    var whole = title.strip();
    for (var divider : List.of(" | ", " - ", " – ", " — ", " :: ", " » ", " · ")) {
      var at = whole.lastIndexOf(divider);
      if (at > 0 && isSite(whole.substring(at + divider.length()), whole.substring(0, at))) {
        return whole.substring(0, at).strip();
      }
    }
    return whole;
  }

  private boolean isSite(String tail, String head) {
    var key = tail.strip().toLowerCase(Locale.ROOT);
    var site = outlet();
    var named =
        site != null
            && (key.contains(site.toLowerCase(Locale.ROOT))
                || site.toLowerCase(Locale.ROOT).contains(key));
    var heading = onlyHeading();
    return named || (heading.isPresent() && heading.get().equalsIgnoreCase(head.strip()));
  }

  private static String clean(String value) {
    var plain = value.indexOf('&') >= 0 ? Parser.unescapeEntities(value, false) : value;
    return String.join(" ", plain.strip().split("\\s", -1)).replace("  ", " ").strip();
  }
}
