package broadsheet.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads and prints articles as JSON, by the command line's contract (docs: CLI, article). */
public final class ArticleJson {
  /** Longer documents are refused, in UTF-16 code units. */
  public static final int LENGTH_MAX = 20_000_000;

  private static final int DEPTH_MAX = 32;

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEPTH_MAX)
                          .maxNumberLength(100)
                          .maxNameLength(1000)
                          .maxStringLength(LENGTH_MAX)
                          .build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private ArticleJson() {}

  /**
   * Reads one article, or an array of them. Unknown fields are ignored; a missing id is derived
   * from the content; addresses, dates and sections that make no sense count as missing; the text
   * is kept to the letter up to {@link Body#LENGTH_MAX}.
   */
  public static ReadResult parse(String json) {
    if (json.length() > LENGTH_MAX) {
      return new ReadResult.Unreadable("longer than " + LENGTH_MAX + " characters");
    }
    try {
      var root = MAPPER.readTree(json);
      var articles = new ArrayList<Article>();
      for (var node : root.isArray() ? root.values() : List.of(root)) {
        if (!node.isObject()) {
          return new ReadResult.Unreadable(
              "not an article: " + node.getNodeType().name().toLowerCase(Locale.ROOT));
        }
        if (PageNotesJson.line(node, "title") == null && text(node).isBlank()) {
          return new ReadResult.Unreadable("an article without title and text");
        }
        articles.add(article(node));
      }
      return new ReadResult.Read(articles);
    } catch (JacksonException broken) {
      return new ReadResult.Unreadable("broken JSON: " + fault(broken));
    }
  }

  /** What is wrong, without the parser's remarks on itself. */
  private static String fault(JacksonException broken) {
    var message = String.valueOf(broken.getOriginalMessage());
    var end = message.indexOf(" (");
    return end > 0 ? message.substring(0, end) : message;
  }

  /** One line of JSON: the contract's keys in the contract's order. */
  public static String print(Article article) {
    var node = MAPPER.createObjectNode();
    node.put("id", article.id().value());
    if (article.version() > 1) {
      node.put("version", article.version());
    }
    var url = article.url();
    node.put("url", url == null ? null : url.value());
    node.put("title", article.title());
    node.put("standfirst", article.standfirst());
    putStrings(node, "authors", article.authors());
    node.put("outlet", article.outlet());
    node.put("agency", article.agency());
    var date = article.date();
    node.put("date", date == null ? null : date.toString());
    node.put("language", article.language());
    node.put("text", article.text());
    var sections = node.putArray("sections");
    for (var section : article.sections()) {
      sections.addObject().put("title", section.title()).put("begin", section.begin());
    }
    PageNotesJson.put(node, article.notes());
    return MAPPER.writeValueAsString(node);
  }

  private static void putStrings(ObjectNode node, String name, List<String> values) {
    var array = node.putArray(name);
    values.forEach(array::add);
  }

  private static Article article(JsonNode node) {
    var title = PageNotesJson.line(node, "title");
    var text = text(node);
    var heading = new Heading(title == null ? "" : title, PageNotesJson.line(node, "standfirst"));
    var credit =
        new Credit(
            PageNotesJson.strings(node, "authors"),
            PageNotesJson.line(node, "outlet"),
            PageNotesJson.line(node, "agency"));
    var url = PageNotesJson.url(node, "url");
    var body = new Body(text, sections(node, text));
    var id = PageNotesJson.line(node, "id");
    var known =
        id == null || id.length() > 2000
            ? ArticleIds.ofContent(url, credit.outlet(), heading.title(), text)
            : new ArticleId(id);
    return new Article(
        known,
        version(node),
        url,
        heading,
        credit,
        date(node),
        language(node),
        body,
        PageNotesJson.read(node));
  }

  private static int version(JsonNode node) {
    return Math.max(1, node.path("version").asInt(1));
  }

  private static String text(JsonNode node) {
    var text = node.path("text").asString("");
    if (text.length() <= Body.LENGTH_MAX) {
      return text;
    }
    var paragraph = text.lastIndexOf("\n\n", Body.LENGTH_MAX);
    var end = paragraph > 0 ? paragraph : Body.LENGTH_MAX;
    return text.substring(0, Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end);
  }

  private static List<Section> sections(JsonNode node, String text) {
    var sections = new ArrayList<Section>();
    for (var section : node.path("sections").values()) {
      var title = section.path("title").asString("");
      var begin = section.path("begin").asInt(-1);
      if (begin >= 0 && !title.isBlank() && text.startsWith(title, begin)) {
        sections.add(new Section(title, begin));
      }
    }
    return sections;
  }

  private static @Nullable PublicationTime date(JsonNode node) {
    var date = PageNotesJson.line(node, "date");
    return date == null ? null : Dates.parse(date).orElse(null);
  }

  private static @Nullable String language(JsonNode node) {
    var language = PageNotesJson.line(node, "language");
    return language == null ? null : LanguageCodes.of(language);
  }
}
