package broadsheet.article;

import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Checks and follows the paths of recipes. A path runs over pages that strangers write, so that
 * what may take long there (regular expressions, searches inside predicates) or reach outside
 * (functions of a prefix, documents, variables) is refused when the recipe is read.
 */
final class RecipePaths {
  private static final int LENGTH_MAX = 300;
  private static final int SEARCHES_MAX = 3;
  private static final int ELEMENTS_MAX = 200;

  private static final List<String> FOREIGN =
      List.of("document(", "doc(", "collection(", "unparsed-text(", "id(", "$");

  private static final List<String> FAR_AXES =
      List.of("//", "descendant", "ancestor", "following", "preceding");

  private RecipePaths() {}

  /** Why a CSS selector is not taken; empty when it may be. */
  static String refusalOfCss(String path) {
    if (path.isEmpty()) {
      return "says no selector";
    }
    if (path.length() > LENGTH_MAX) {
      return "is longer than " + LENGTH_MAX + " characters";
    }
    var lower = path.toLowerCase(Locale.ROOT);
    return lower.contains(":matches") || lower.contains(":matchtext") || lower.contains("~=")
        ? "uses a regular expression, which recipes may not"
        : "";
  }

  /** What is wrong with an XPath expression; empty when nothing is. */
  static String faultOfXpath(String path) {
    if (path.isEmpty() || path.length() > LENGTH_MAX) {
      return path.isEmpty() ? "says no path" : "is longer than " + LENGTH_MAX + " characters";
    }
    var bare = withoutLiterals(path);
    if (FOREIGN.stream().anyMatch(bare::contains) || bare.replace("::", "").indexOf(':') >= 0) {
      return "uses a function or a variable from outside, which recipes may not";
    }
    if (bare.split("//", -1).length - 1 > SEARCHES_MAX || searchesInPredicate(bare)) {
      return "searches the page too often: at most "
          + SEARCHES_MAX
          + " “//”, and no far axis inside brackets";
    }
    try {
      follow(Jsoup.parse("<p>"), new RecipeRule(RecipeRule.Language.XPATH, path, null, 0));
      return "";
    } catch (IllegalStateException | IllegalArgumentException e) {
      return "is no XPath that selects elements: " + e.getMessage();
    }
  }

  private static String withoutLiterals(String path) {
    var bare = new StringBuilder();
    var quote = '\0';
    for (var c : path.toLowerCase(Locale.ROOT).toCharArray()) {
      if (quote == '\0' && (c == '"' || c == '\'')) {
        quote = c;
      } else if (c == quote) {
        quote = '\0';
      } else if (quote == '\0' && !Character.isWhitespace(c)) {
        bare.append(c);
      }
    }
    return bare.toString();
  }

  private static boolean searchesInPredicate(String bare) {
    var depth = 0;
    for (var at = 0; at < bare.length(); at++) {
      var here = at;
      depth += bare.charAt(at) == '[' ? 1 : bare.charAt(at) == ']' ? -1 : 0;
      if (depth > 0 && FAR_AXES.stream().anyMatch(axis -> bare.startsWith(axis, here))) {
        return true;
      }
    }
    return false;
  }

  /** The elements that a rule leads to, in the page's order, at most 200. */
  static List<Element> follow(Element page, RecipeRule rule) {
    var found =
        switch (rule.language()) {
          case CSS -> page.select(rule.path());
          case XPATH -> page.selectXpath(rule.path());
        };
    return found.stream().limit(ELEMENTS_MAX).toList();
  }
}
