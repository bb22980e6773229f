package broadsheet.article;

import broadsheet.article.HtmlSigns.Sign;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Gathers what a page says of when its article was published and changed. */
final class HtmlDates {
  private static final List<String> PUBLISHED_METAS =
      List.of(
          "article:published_time",
          "og:published_time",
          "og:article:published_time",
          "datepublished",
          "article:published",
          "article.published",
          "published_time_telegram",
          "parsely-pub-date",
          "cxenseparse:recs:publishtime",
          "sailthru.date",
          "article_date_original",
          "originalpublicationdate",
          "bt:pubdate",
          "pubdate",
          "publishdate",
          "publish-date",
          "publish_date",
          "published-date",
          "publication_date",
          "publication-date",
          "pub_date",
          "article:post_date",
          "og:pubdate",
          "og:regdate",
          "citation_publication_date",
          "citation_online_date",
          "dc.date.issued",
          "dcterms.issued",
          "dc.issued",
          "dcsext.articlefirstpublished",
          "rnews:datepublished",
          "date.release",
          "shareaholic:article_published_time",
          "article.created",
          "datecreated");

  private static final List<String> LOOSE_METAS =
      List.of(
          "date",
          "dc.date",
          "dcterms.date",
          "dcterms.created",
          "dc.date.created",
          "dc.created",
          "created",
          "timestamp",
          "release_date",
          "displaydate",
          "buildtime");

  private static final List<String> CHANGE_METAS =
      List.of(
          "article:modified_time",
          "og:updated_time",
          "og:modified_time",
          "datemodified",
          "article:modified",
          "article.updated",
          "dcterms.modified",
          "dc.date.modified",
          "last-modified",
          "lastmodified",
          "lastmod",
          "revised",
          "modified",
          "cxenseparse:recs:modtime",
          "dcsext.articlelastmodified",
          "shareaholic:article_modified_time");

  static final Set<String> PUBLISHED_WORDS =
      Set.of("datepublished", "dcterms:issued", "dc:date", "dc:created", "datecreated");

  private final HtmlMetas metas;
  private final JsonLd linked;
  private final HtmlSigns signs;
  private final DayOrder order;
  private final int heading;
  private final List<DateClue> clues = new ArrayList<>();

  /** Where the page stands and how it writes. */
  record Setting(DayOrder order, @Nullable String address, int heading, HtmlHead head) {}

  private HtmlDates(HtmlMetas metas, JsonLd linked, HtmlSigns signs, Setting setting) {
    this.metas = metas;
    this.linked = linked;
    this.signs = signs;
    this.order = setting.order;
    this.heading = setting.heading;
  }

  /** Everything that the page says, in no order of trust. */
  static List<DateClue> of(HtmlMetas metas, JsonLd linked, HtmlSigns signs, Setting setting) {
    var dates = new HtmlDates(metas, linked, signs, setting);
    dates.addLinked();
    dates.addMetas(PUBLISHED_METAS, DateSource.META, false);
    dates.addMetas(LOOSE_METAS, DateSource.LOOSE_META, false);
    dates.addMetas(CHANGE_METAS, DateSource.CHANGE, true);
    dates.addMarked();
    dates.addLines();
    if (setting.address != null) {
      Dates.inAddress(setting.address).ifPresent(day -> dates.addDay(DateSource.ADDRESS, "", day));
    }
    if (dates.clues.stream().allMatch(DateClue::isChange)) {
      dates.clues.addAll(DatesElsewhere.of(signs, setting));
    }
    return List.copyOf(dates.clues);
  }

  private void addLinked() {
    var article = linked.article();
    add(DateSource.LINKED_DATA, "datePublished", article.path("datePublished").asString(""));
    if (!article.isObject()) {
      add(DateSource.LINKED_DATA, "datePublished", linked.brokenValue("datePublished"));
      var piece = linked.piece();
      add(DateSource.MARKUP, "the page's JSON-LD", piece.path("datePublished").asString(""));
      add(DateSource.MARKUP, "uploadDate", piece.path("uploadDate").asString(""));
    }
    add(DateSource.LINKED_DATA, "dateCreated", article.path("dateCreated").asString(""));
    addChange("dateModified", linked.piece().path("dateModified").asString(""));
    addChange("dateModified", linked.brokenValue("dateModified"));
  }

  private void addMetas(List<String> names, DateSource source, boolean isChange) {
    for (var name : names) {
      var value = metas.get(name).orElse("");
      if (isChange) {
        addChange(name, value);
      } else {
        add(source, name, value);
      }
    }
  }

  private void addMarked() {
    for (var sign : signs.marked()) {
      var element = sign.element();
      if ((!sign.apart() || isOfArticle(sign)) && !isSmallTime(element)) {
        addMarked(sign, property(element));
      }
    }
  }

  /** A time element in the text proper ("at 14:00") says nothing of the article. */
  private static boolean isSmallTime(Element element) {
    return element.normalName().equals("time") && element.closest("blockquote, figure") != null;
  }

  private void addMarked(Sign sign, String property) {
    var element = sign.element();
    var value = machineValue(element);
    if (property.equals("datemodified") || property.equals("dcterms:modified")) {
      addChange(property, value.isEmpty() ? element.text() : value);
    } else if (PUBLISHED_WORDS.contains(property)) {
      add(DateSource.MARKUP, property, value.isEmpty() ? element.text() : value);
    } else if (element.normalName().equals("time")) {
      addTime(sign, value.isEmpty() ? element.text() : value);
    } else if (element.normalName().equals("abbr") && !value.isEmpty()) {
      addTime(sign, value);
    }
  }

  /** "datepublished" for "schema:datePublished" and for a list that ends with it. */
  static String property(Element element) {
    var names = (element.attr("itemprop") + " " + element.attr("property")).strip();
    var lower = names.toLowerCase(Locale.ROOT).replace("schema:", "");
    for (var name : lower.split(" ", -1)) {
      if (PUBLISHED_WORDS.contains(name) || name.endsWith("modified")) {
        return name;
      }
    }
    return "";
  }

  static String machineValue(Element element) {
    for (var name : List.of("datetime", "content", "title")) {
      var value = element.attr(name).strip();
      if (Dates.parse(value).isPresent()) {
        return value;
      }
    }
    return "";
  }

  private void addTime(Sign sign, String value) {
    var element = sign.element();
    var words = ClassWords.of(element);
    var said = before(element).toLowerCase(Locale.ROOT);
    var changed = HtmlCues.saysChange(words) && !words.contains("published");
    if (changed || HtmlCues.isChanged(said)) {
      addChange("time", value);
    } else if (isNear(sign.at()) || element.hasAttr("pubdate")) {
      add(DateSource.TIME_ELEMENT, "time", value);
    } else {
      add(DateSource.FAR_LINE, "time", value);
    }
  }

  /** The words on the same line before an element: "Updated on". */
  private static String before(Element element) {
    var sibling = element.previousSibling();
    var text = sibling == null ? "" : sibling.nodeValue();
    if (text.isBlank() && sibling instanceof Element other) {
      text = other.text();
    }
    return text.length() > 60 ? text.substring(text.length() - 60) : text;
  }

  /** Near enough to the headline that names of what stands around do not count. */
  private boolean isOfArticle(Sign sign) {
    var close = sign.at() >= heading - 300 && sign.at() <= heading + 900;
    return close && !HtmlSigns.isInComments(sign.element());
  }

  private boolean isNear(int at) {
    return at >= heading - 1200 && at <= heading + 1500;
  }

  private void addLines() {
    var best = Optional.<Line>empty();
    for (var sign : signs.lines()) {
      var line = line(sign);
      if (line.isPresent() && (best.isEmpty() || line.get().points > best.get().points)) {
        best = line;
      }
    }
    best.filter(line -> line.points >= 1.5)
        .ifPresent(line ->
            addDay(
                line.points >= 3 ? DateSource.VISIBLE : DateSource.FAR_LINE,
                "“" + line.text + "”",
                line.day));
  }

  /** A line with a date, and how likely it tells when the article was published. */
  private record Line(String text, LocalDate day, double points) {}

  private Optional<Line> line(Sign sign) {
    var text = sign.text();
    var day = WrittenDates.first(text, order);
    if (day.isEmpty() || text.indexOf('©') >= 0) {
      return Optional.empty();
    }
    var before = text.substring(0, day.get().begin()).toLowerCase(Locale.ROOT);
    if (HtmlCues.isChanged(before)) {
      addChange("“" + text + "”", text);
      return Optional.empty();
    }
    var rest = text.length() - (day.get().end() - day.get().begin());
    var points = nearness(sign.at()) + named(sign.element());
    points += said(before, rest);
    points += rest <= 12 ? 1.5 : rest <= 60 ? 0.5 : rest > 120 ? -2.5 : -0.5;
    points -= sign.at() < heading - 150 && rest > 2 && rest <= 12 ? 1.5 : 0; // today's date
    points -= sign.apart() ? 1.5 : 0;
    points -= before.length() > 80 ? 1 : 0;
    return Optional.of(new Line(text, day.get().day(), points));
  }

  /** What the words before a date are worth when they say: published. */
  private static double said(String before, int rest) {
    if (HtmlCues.isPublished(before)) {
      return rest <= 24 ? 3.5 : 1.5;
    }
    return !HtmlCues.mayBePublished(before) ? 0 : rest <= 24 ? 2.5 : 1.5;
  }

  private double nearness(int at) {
    var distance = at - heading;
    if (distance >= 0) {
      return distance <= 400 ? 2 : distance <= 1200 ? 1 : distance <= 3000 ? 0 : -1;
    }
    return distance >= -200 ? 1.5 : distance >= -600 ? 0.5 : -1.5;
  }

  private static double named(Element element) {
    var points = 0.0;
    var at = element;
    for (var up = 0; up < 3 && at != null; up++, at = at.parent()) {
      var words = ClassWords.of(at);
      points = Math.max(points, HtmlCues.saysDate(words) ? 2 - up * 0.5 : 0);
      points = Math.max(points, HtmlCues.saysAroundDate(words) ? 1.5 - up * 0.5 : 0);
    }
    return points;
  }

  private void add(DateSource source, String where, String value) {
    Dates.parse(value, order)
        .ifPresent(time -> clues.add(new DateClue(source, where, time, false)));
  }

  private void addChange(String where, String value) {
    Dates.parse(value, order)
        .ifPresent(time -> clues.add(new DateClue(DateSource.CHANGE, where, time, true)));
  }

  private void addDay(DateSource source, String where, LocalDate day) {
    clues.add(new DateClue(source, where, PublicationTime.on(day), false));
  }
}
