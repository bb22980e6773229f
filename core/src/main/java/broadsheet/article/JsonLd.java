package broadsheet.article;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A page's JSON-LD, as far as schema.org's articles go. */
final class JsonLd {
  private static final int SCRIPTS_MAX = 50;
  private static final int NODES_MAX = 2000;
  private static final int DEPTH_MAX = 64;
  private static final int LENGTH_MAX = 2_000_000;

  private static final Set<String> ARTICLES =
      Set.of(
          "article",
          "newsarticle",
          "blogposting",
          "reportagenewsarticle",
          "analysisnewsarticle",
          "opinionnewsarticle",
          "backgroundnewsarticle",
          "reviewnewsarticle",
          "techarticle",
          "report",
          "scholarlyarticle",
          "socialmediaposting",
          "liveblogposting",
          "askpublicnewsarticle",
          "advertisercontentarticle",
          "satiricalarticle",
          "medicalscholarlyarticle");

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEPTH_MAX)
                          .maxStringLength(LENGTH_MAX)
                          .build())
                  .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                  .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                  .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                  .build())
          .build();

  private JsonLd() {}

  /** The page's first article, the one with the most text if there are several. */
  static Optional<JsonNode> article(Document page) {
    var articles = new ArrayList<JsonNode>();
    for (var script : page.select("script[type*=ld+json]").stream().limit(SCRIPTS_MAX).toList()) {
      collect(script.data(), articles);
    }
    JsonNode best = null;
    for (var article : articles) {
      if (best == null || bodyLength(article) > bodyLength(best)) {
        best = article;
      }
    }
    return Optional.ofNullable(best);
  }

  private static int bodyLength(JsonNode article) {
    return article.path("articleBody").asString("").length();
  }

  private static void collect(String json, List<JsonNode> articles) {
    var begin = json.indexOf('{');
    var array = json.indexOf('[');
    var from = array >= 0 && (begin < 0 || array < begin) ? array : begin;
    if (from < 0 || json.length() > LENGTH_MAX) {
      return;
    }
    var end = Math.max(json.lastIndexOf('}'), json.lastIndexOf(']')) + 1;
    try {
      search(MAPPER.readTree(json.substring(from, Math.max(from, end))), articles);
    } catch (JacksonException broken) {
      // A broken block says nothing; the page's other metadata still does.
      return;
    }
  }

  /** Articles at the top, in lists and graphs, and as a page's main entity. */
  private static void search(JsonNode root, List<JsonNode> articles) {
    var open = new ArrayDeque<JsonNode>();
    open.add(root);
    for (var seen = 0; !open.isEmpty() && seen < NODES_MAX; seen++) {
      var node = open.poll();
      if (node.isArray()) {
        open.addAll(node.values());
      } else if (node.isObject()) {
        if (isArticle(node)) {
          articles.add(node);
        }
        open.add(node.path("@graph"));
        open.add(node.path("mainEntity"));
      }
    }
  }

  private static boolean isArticle(JsonNode node) {
    var type = node.path("@type");
    for (var one : type.isArray() ? type.values() : List.of(type)) {
      if (ARTICLES.contains(one.asString("").toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /** The names of the people or organisations in this field. */
  static List<String> names(JsonNode value) {
    var names = new ArrayList<String>();
    for (var item : value.isArray() ? value.values() : List.of(value)) {
      var name = item.isObject() ? item.path("name") : item;
      for (var one : name.isArray() ? name.values() : List.of(name)) {
        var text = one.isString() ? one.stringValue().strip() : "";
        if (!text.isEmpty() && text.length() <= 200 && names.size() < 20) {
          names.add(text);
        }
      }
    }
    return names;
  }
}
