package broadsheet.article;

import broadsheet.article.HtmlSigns.Sign;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * Decides who wrote a page's article: by JSON-LD, meta elements, marked elements, then lines by the
 * headline that begin as by-lines do, in any language. A source counts when it names people; one
 * that gives the name of a user or of the site only is asked last.
 */
final class HtmlAuthors {
  private static final int AUTHORS_MAX = 10;
  private static final int MARKED_AUTHORS_MAX = 4;
  private static final int TEXT_MAX = 200;

  /** So far behind the first name of a by-line its others stand. */
  private static final int BY_LINE_LENGTH = 150;

  private static final List<String> METAS =
      List.of(
          "author",
          "parsely-author",
          "sailthru.author",
          "dc.creator",
          "dcterms.creator",
          "dc.creator.personalname",
          "byl",
          "article:author",
          "article:author_name",
          "citation_author",
          "cxenseparse:author",
          "og:author",
          "og:article:author",
          "shareaholic:article_author_name");

  private final SiteNames site;
  private final int heading;
  private final Map<String, List<String>> bySource = new LinkedHashMap<>();

  private HtmlAuthors(SiteNames site, int heading) {
    this.site = site;
    this.heading = heading;
  }

  /** The authors, agencies among them; {@code place} says where the title stands. */
  static Found<List<String>> of(
      HtmlMetas metas, JsonLd linked, HtmlSigns signs, HtmlTitles.Place place) {
    var authors = new HtmlAuthors(place.site(), place.heading());
    authors.addLinked(linked);
    for (var name : METAS) {
      var value = metas.get(name).filter(line -> !authors.site.isSite(line)).orElse("");
      authors.add("the meta element " + name, AuthorNames.of(value));
    }
    authors.addMarked(signs);
    authors.addLines(signs);
    return authors.choose();
  }

  private void addLinked(JsonLd linked) {
    var names = new ArrayList<String>();
    var piece = linked.piece();
    for (var field : List.of("author", "creator")) {
      if (names.isEmpty()) {
        linked.names(piece.path(field)).stream()
            .map(HtmlMetas::clean)
            .filter(name -> !site.isSite(name))
            .forEach(name -> names.addAll(AuthorNames.of(name)));
      }
    }
    add("JSON-LD", names);
  }

  private void addMarked(HtmlSigns signs) {
    var marks = new LinkedHashMap<String, List<String>>();
    for (var kind : List.of("microdata or RDFa", "a link to the author", "a by-line")) {
      marks.put(kind, new ArrayList<>());
    }
    var byLine = Integer.MAX_VALUE;
    for (var sign : signs.marked()) {
      var kind = kind(sign);
      var names = marks.get(kind);
      if (names == null || (sign.apart() && !isOfArticle(sign))) {
        continue;
      }
      if (!kind.equals("a by-line")) {
        names.addAll(inside(sign.element()));
      } else if (sign.at() <= byLine) {
        names.addAll(inside(sign.element()));
        byLine = names.isEmpty() ? byLine : Math.min(byLine, sign.at() + BY_LINE_LENGTH);
      }
    }
    marks.forEach((kind, names) -> {
      var distinct = distinct(names);
      add(kind, distinct.size() <= MARKED_AUTHORS_MAX ? distinct : List.of());
    });
  }

  private String kind(Sign sign) {
    var element = sign.element();
    var property =
        (element.attr("itemprop") + " " + element.attr("property")).toLowerCase(Locale.ROOT);
    if (property.contains("author") || property.contains("creator")) {
      return "microdata or RDFa";
    }
    if (element.attr("rel").contains("author")) {
      return "a link to the author";
    }
    var near = sign.at() >= heading - 600 && sign.at() <= heading + 1500;
    return near && HtmlCues.saysAuthor(ClassWords.of(element)) ? "a by-line" : "";
  }

  /** Near enough to the headline that names of what stands around do not count. */
  private boolean isOfArticle(Sign sign) {
    var close = sign.at() >= heading - 300 && sign.at() <= heading + 900;
    return close && !HtmlSigns.isInComments(sign.element());
  }

  private static List<String> inside(Element element) {
    var named = element.selectFirst("[itemprop=name]");
    var inner = named == null ? element : named;
    var content = inner.attr("content");
    var text = content.isEmpty() ? HtmlSigns.spaced(inner) : content;
    var line = AuthorNames.ofByLine(text);
    if (!line.isEmpty()) {
      return line;
    }
    if (named == null && text.length() > 40) {
      var linked = new ArrayList<String>();
      element.select("a[href]").forEach(link -> linked.addAll(AuthorNames.of(link.text())));
      var full = linked.stream().filter(AuthorNames::isFull).toList();
      if (!full.isEmpty()) {
        return full;
      }
    }
    return text.length() <= TEXT_MAX ? AuthorNames.of(text) : List.of();
  }

  private void addLines(HtmlSigns signs) {
    var label = "";
    for (var sign : signs.lines()) {
      if (sign.at() >= heading - 300 && sign.at() <= heading + 1500) {
        add("a line by the headline", AuthorNames.ofByLine((label + " " + sign.text()).strip()));
        label = AuthorNames.isLabel(sign.text()) ? sign.text() : "";
      }
    }
  }

  private void add(String source, List<String> names) {
    var people = distinct(names).stream().filter(name -> !site.isSite(name)).toList();
    if (!people.isEmpty()) {
      bySource.putIfAbsent(source, people.subList(0, Math.min(AUTHORS_MAX, people.size())));
    }
  }

  private static List<String> distinct(List<String> names) {
    var distinct = new ArrayList<String>();
    for (var name : names) {
      if (distinct.stream().noneMatch(name::equalsIgnoreCase)) {
        distinct.add(name);
      }
    }
    return distinct;
  }

  private Found<List<String>> choose() {
    for (var source : bySource.entrySet()) {
      if (source.getValue().stream().anyMatch(this::isPerson)) {
        return found(source.getKey(), fullest(source.getValue()));
      }
    }
    for (var source : bySource.entrySet()) {
      return found(source.getKey(), source.getValue());
    }
    return new Found<>(List.of(), "the page names nobody", List.of());
  }

  /** The names, or another source's that hold them: longer for one word, more for machines. */
  private List<String> fullest(List<String> names) {
    for (var source : bySource.entrySet()) {
      var others = source.getValue();
      var longer = names.size() == others.size() && names.stream().noneMatch(AuthorNames::isFull);
      var more = source.getKey().startsWith("the meta") && others.size() > names.size();
      var held = names.stream().allMatch(name -> isHeld(name, others));
      if ((longer || more) && held && others.stream().allMatch(AuthorNames::isFull)) {
        return others;
      }
    }
    return names;
  }

  /** An agency that any source names has its part, whoever else signed. */
  private List<String> withAgencies(List<String> names) {
    var all = new ArrayList<>(names);
    bySource.values().stream()
        .flatMap(List::stream)
        .filter(name -> Agencies.known(name).isPresent())
        .forEach(all::add);
    return distinct(all);
  }

  private static boolean isHeld(String name, List<String> others) {
    var begin = name.toLowerCase(Locale.ROOT) + " ";
    return others.stream()
        .anyMatch(other -> (other.toLowerCase(Locale.ROOT) + " ").startsWith(begin));
  }

  /** A full name, or a first name alone; not "mteel" nor "m.teel". */
  private boolean isPerson(String name) {
    var single = name.indexOf(' ') < 0;
    var plain = name.chars().skip(1).allMatch(Character::isLowerCase);
    return !site.isLikeSite(name)
        && Agencies.known(name).isEmpty()
        && (AuthorNames.isFull(name) || (single && Character.isUpperCase(name.charAt(0)) && plain));
  }

  private Found<List<String>> found(String source, List<String> names) {
    var others =
        bySource.entrySet().stream()
            .filter(other -> !other.getValue().equals(names))
            .map(other -> other.getKey() + " “" + String.join(", ", other.getValue()) + "”")
            .toList();
    return new Found<>(withAgencies(names), source, others);
  }
}
