package broadsheet.article;

import broadsheet.source.Url;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about its article. For each field the sources are asked in an order of trust,
 * which stands with the class that decides: {@link HtmlTitles}, {@link HtmlAuthors}, {@link
 * PublicationDates}.
 */
final class HtmlMetadata {
  private static final int STANDFIRST_MAX = 1000;
  private static final int TAGS_MAX = 30;

  private final Document page;
  private final @Nullable Url base;
  private final NameBits names = new NameBits();
  private final HtmlHead head;
  private final HtmlMetas metas;
  private final @Nullable String address;
  private final JsonLd linked;
  private final List<String> siteNames;
  private final SiteNames site;
  private final Found<String> title;
  private final Found<List<String>> authors;
  private final PageNotes notes;
  private final DateChoice dates;

  HtmlMetadata(Document page, @Nullable Url base) {
    this.page = page;
    this.base = base;
    this.head = HtmlHead.of(page);
    this.metas = HtmlMetas.of(head);
    this.address = address();
    if (base == null && page.baseUri().isEmpty() && address != null && Url.isWebAddress(address)) {
      page.setBaseUri(address);
    }
    this.linked = JsonLd.of(head.linked(), titles(), address);
    this.siteNames = siteNames(metas, linked);
    this.site = new SiteNames(siteNames, host());
    var signs = HtmlSigns.of(head, names);
    var chooser = new HtmlTitles(metas, linked, signs, site);
    this.title = chooser.choose();
    var place = chooser.place();
    var setting = new HtmlDates.Setting(order(), address, place.heading(), head);
    this.dates = PublicationDates.choose(HtmlDates.of(metas, linked, signs, setting));
    this.authors = HtmlAuthors.of(metas, linked, signs, place);
    this.notes =
        new PageNotes(
            tags(),
            List.of(),
            dates.modified(),
            otherAddress(),
            HtmlPictures.of(metas, linked, signs, place.heading()),
            HtmlMarks.of(metas, linked, signs));
  }

  /** The text as the page gives it to machines; null when it does not. */
  @Nullable String bodyWitness() {
    var body = linked.article().path("articleBody").asString("");
    return body.isBlank() ? null : body;
  }

  /** What is known of the names of the page's elements. */
  NameBits names() {
    return names;
  }

  String title() {
    return title.value();
  }

  Found<String> titleFound() {
    return title;
  }

  DateChoice dates() {
    return dates;
  }

  @Nullable PublicationTime date() {
    return dates.published();
  }

  PageNotes notes() {
    return notes;
  }

  @Nullable String standfirst() {
    return linked
        .text("description")
        .map(HtmlMetas::clean)
        .filter(text -> !text.isEmpty())
        .or(() -> metas.get("og:description"))
        .or(() -> metas.get("description"))
        .filter(text -> text.length() <= STANDFIRST_MAX)
        .orElse(null);
  }

  List<String> authors() {
    return authors.value();
  }

  Found<List<String>> authorsFound() {
    return authors;
  }

  @Nullable String outlet() {
    return siteNames.stream().findFirst().orElse(null);
  }

  private static List<String> siteNames(HtmlMetas metas, JsonLd linked) {
    var names = new ArrayList<String>();
    linked.names(linked.piece().path("publisher")).stream()
        .map(HtmlMetas::clean)
        .forEach(names::add);
    metas.get("og:site_name").ifPresent(names::add);
    metas.get("application-name").ifPresent(names::add);
    names.removeIf(name -> Url.isWebAddress(name) || name.length() > 100 || name.isEmpty());
    return names;
  }

  @Nullable String language() {
    return Optional.ofNullable(LanguageCodes.of(declaredLanguage()))
        .or(() -> metas.get("og:locale").map(LanguageCodes::of))
        .or(() ->
            Optional.ofNullable(LanguageCodes.of(linked.article().path("inLanguage").asString(""))))
        .orElse(null);
  }

  private String declaredLanguage() {
    var root = page.selectFirst("html");
    return root == null ? "" : root.attr("lang") + root.attr("xml:lang");
  }

  /** How the page writes days in figures. */
  DayOrder order() {
    var declared = declaredLanguage();
    return DayOrder.usual(
        declared.isBlank() ? metas.get("og:locale").orElse("") : declared, host());
  }

  @Nullable Url url() {
    return Optional.ofNullable(canonical())
        .filter(url -> base == null || url.host().equals(base.host()))
        .orElse(base);
  }

  /** The address that the page names as its own, on whatever host; null when it names none. */
  @Nullable Url canonical() {
    return Optional.ofNullable(address).filter(Url::isWebAddress).map(Url::new).orElse(null);
  }

  private @Nullable Url otherAddress() {
    var canonical = canonical();
    var url = url();
    return canonical == null || canonical.equals(url) ? null : canonical;
  }

  private @Nullable String address() {
    var link = head.canonical();
    return link.map(element -> element.absUrl("href").strip())
        .filter(Url::isWebAddress)
        .or(() -> link.map(element -> element.attr("href").strip()).filter(href -> !href.isEmpty()))
        .or(() -> metas.get("og:url"))
        .or(() -> Optional.ofNullable(base).map(Url::value))
        .orElse(null);
  }

  /** The host that the page stands on, empty when unknown. */
  String host() {
    return address != null && Url.isWebAddress(address) ? new Url(address).host() : "";
  }

  private List<String> titles() {
    var titles = new ArrayList<String>();
    titles.add(page.title());
    metas.get("og:title").ifPresent(titles::add);
    head.headings().stream().limit(5).map(Element::text).forEach(titles::add);
    return titles;
  }

  private List<String> tags() {
    return head.metas().stream()
        .filter(meta -> meta.attr("property").strip().equalsIgnoreCase("article:tag"))
        .map(tag -> HtmlMetas.clean(tag.attr("content")))
        .filter(tag -> !tag.isEmpty() && tag.length() <= 100)
        .distinct()
        .limit(TAGS_MAX)
        .toList();
  }
}
