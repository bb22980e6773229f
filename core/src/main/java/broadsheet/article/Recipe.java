package broadsheet.article;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the pages of some hosts are to be read where the extractor alone goes wrong: a field that it
 * names is taken from there, the others stay automatic.
 *
 * @param name the recipe's own, for messages
 * @param hosts without "www.", in lower case; hosts below them are meant too
 * @param rules for each field the places to look, the first that holds something counts
 * @param language ISO 639-1 code of the pages, null to leave it to the pages
 * @param datePattern how the pages write dates, by the JDK's DateTimeFormatter, null for any way
 */
public record Recipe(
    String name,
    List<String> hosts,
    Map<RecipeField, List<RecipeRule>> rules,
    @Nullable String language,
    @Nullable String datePattern) {
  public Recipe {
    hosts = hosts.stream().map(Recipe::bare).toList();
    rules = Map.copyOf(rules);
    if (hosts.isEmpty()) {
      throw new IllegalArgumentException("a recipe for no host: " + name);
    }
  }

  public List<RecipeRule> rules(RecipeField field) {
    return rules.getOrDefault(field, List.of());
  }

  /** Whether it is for pages of this host. */
  public boolean isFor(String host) {
    var bare = bare(host);
    return hosts.stream().anyMatch(own -> bare.equals(own) || bare.endsWith("." + own));
  }

  private static String bare(String host) {
    var lower = host.strip().toLowerCase(Locale.ROOT);
    return lower.startsWith("www.") ? lower.substring(4) : lower;
  }
}
