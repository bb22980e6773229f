package broadsheet.article;

import broadsheet.text.Words;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * A page's JSON-LD, as far as schema.org's articles go: which of its things is the page's article,
 * with references by id followed.
 */
final class JsonLd {
  private static final int SCRIPTS_MAX = 50;
  private static final int NODES_MAX = 2000;
  private static final int DEPTH_MAX = 64;
  private static final int LENGTH_MAX = 2_000_000;
  private static final int NAMES_MAX = 20;
  private static final int NAME_MAX = 200;

  /** A reference has an id, and perhaps a type, and nothing else. */
  private static final int REFERENCE_SIZE = 2;

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

  /** Things that say when and by whom when there is no article. */
  private static final Set<String> PIECES =
      Set.of(
          "webpage",
          "itempage",
          "medicalwebpage",
          "recipe",
          "videoobject",
          "podcastepisode",
          "discussionforumposting",
          "creativework",
          "review",
          "howto");

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

  private final Map<String, JsonNode> byId = new HashMap<>();
  private final List<JsonNode> articles = new ArrayList<>();
  private final List<JsonNode> pieces = new ArrayList<>();
  private final StringBuilder broken = new StringBuilder();
  private JsonNode article = MissingNode.getInstance();

  private JsonLd() {}

  /**
   * Reads all of a page's scripts; a broken one says nothing but what {@link #brokenValue} finds.
   *
   * @param titles what the page calls itself elsewhere, by which its own article is known
   * @param address the page's canonical address, null when unknown
   */
  static JsonLd of(List<Element> scripts, List<String> titles, @Nullable String address) {
    var linked = new JsonLd();
    for (var script : scripts.subList(0, Math.min(SCRIPTS_MAX, scripts.size()))) {
      linked.read(script.data());
    }
    linked.article = best(linked.articles, titles, address);
    return linked;
  }

  /** The page's article, or missing. */
  JsonNode article() {
    return article;
  }

  /** The page's article, else the page or film or recipe that stands for it, else missing. */
  JsonNode piece() {
    return article.isObject() || pieces.isEmpty() ? article : pieces.getFirst();
  }

  /** Whether the page's article is of this type, in lower case. */
  boolean isA(String type) {
    return hasType(article, Set.of(type));
  }

  /** The value of a field in blocks that are no JSON; empty when there is none. */
  String brokenValue(String field) {
    var at = broken.indexOf("\"" + field + "\"");
    var colon = at < 0 ? -1 : broken.indexOf(":", at + field.length() + 2);
    var begin = colon < 0 || colon > at + field.length() + 5 ? -1 : broken.indexOf("\"", colon);
    var end = begin < 0 ? -1 : broken.indexOf("\"", begin + 1);
    return end < 0 || end - begin > NAME_MAX ? "" : broken.substring(begin + 1, end);
  }

  /** The names of the people or organisations in this field. */
  List<String> names(JsonNode value) {
    var names = new ArrayList<String>();
    for (var item : value.isArray() ? value.values() : List.of(value)) {
      var thing = followed(item);
      var name = thing.isObject() ? thing.path("name") : thing;
      for (var one : name.isArray() ? name.values() : List.of(name)) {
        var text = one.isString() ? one.stringValue().strip() : "";
        if (!text.isEmpty() && text.length() <= NAME_MAX && names.size() < NAMES_MAX) {
          names.add(text);
        }
      }
    }
    return names;
  }

  /** The thing that a bare reference means, or {@code node} itself. */
  JsonNode followed(JsonNode node) {
    var bare = node.isObject() && node.size() <= REFERENCE_SIZE;
    var id = bare ? node.path("@id").asString("") : "";
    return id.isEmpty() ? node : byId.getOrDefault(id, node);
  }

  private void read(String json) {
    var begin = json.indexOf('{');
    var array = json.indexOf('[');
    var from = array >= 0 && (begin < 0 || array < begin) ? array : begin;
    if (from < 0 || json.length() > LENGTH_MAX) {
      return;
    }
    var end = Math.max(json.lastIndexOf('}'), json.lastIndexOf(']')) + 1;
    try {
      search(MAPPER.readTree(json.substring(from, Math.max(from, end))));
    } catch (JacksonException _) {
      broken.append(json);
    }
  }

  /** Articles at the top, in lists and graphs, and as a page's main entity. */
  private void search(JsonNode root) {
    var open = new ArrayDeque<JsonNode>();
    open.add(root);
    for (var seen = 0; !open.isEmpty() && seen < NODES_MAX; seen++) {
      var node = open.poll();
      if (node.isArray()) {
        open.addAll(node.values());
      } else if (node.isObject()) {
        note(node);
        open.add(node.path("@graph"));
        open.add(node.path("mainEntity"));
        open.add(node.path("mainEntityOfPage"));
      }
    }
  }

  private void note(JsonNode node) {
    var id = node.path("@id").asString("");
    if (!id.isEmpty() && node.size() > REFERENCE_SIZE) {
      byId.putIfAbsent(id, node);
    }
    if (hasType(node, ARTICLES)) {
      articles.add(node);
    } else if (hasType(node, PIECES) && node.has("datePublished")) {
      pieces.add(node);
    }
  }

  private static boolean hasType(JsonNode node, Set<String> types) {
    var type = node.path("@type");
    for (var one : type.isArray() ? type.values() : List.of(type)) {
      if (types.contains(one.asString("").toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /** The one that speaks of this page: by title, address and text; the first of equals. */
  private static JsonNode best(
      List<JsonNode> articles, List<String> titles, @Nullable String address) {
    JsonNode best = MissingNode.getInstance();
    var most = -1;
    for (var article : articles) {
      var points = points(article, titles, address);
      if (points > most) {
        best = article;
        most = points;
      }
    }
    return best;
  }

  private static int points(JsonNode article, List<String> titles, @Nullable String address) {
    var points = article.path("articleBody").asString("").length() > 200 ? 2 : 0;
    var page = article.path("mainEntityOfPage");
    var url = page.isObject() ? page.path("@id").asString("") : page.asString("");
    var own = article.path("url").asString("");
    points += address != null && (address.equals(url) || address.equals(own)) ? 3 : 0;
    points += article.has("datePublished") ? 1 : 0;
    var headline = article.path("headline").asString(article.path("name").asString(""));
    return points + (isLike(headline, titles) ? 4 : 0);
  }

  private static boolean isLike(String headline, List<String> titles) {
    var words = Set.copyOf(Words.keys(headline));
    for (var title : titles) {
      var shared = new HashSet<>(Words.keys(title));
      shared.retainAll(words);
      if (!words.isEmpty() && shared.size() * 3 >= words.size() * 2) {
        return true;
      }
    }
    return false;
  }

  /** A text field of the article, as it stands. */
  Optional<String> text(String field) {
    var value = article.path(field);
    return value.isString() ? Optional.of(value.stringValue()) : Optional.empty();
  }
}
