package broadsheet.article;

import org.jspecify.annotations.Nullable;

/**
 * Where a recipe looks for a field.
 *
 * @param language how the path is written
 * @param path a CSS selector or an XPath 1.0 expression that selects elements
 * @param attribute the attribute whose value counts in place of the text, null for the text
 * @param line where the rule stands in its file, from 1
 */
public record RecipeRule(Language language, String path, @Nullable String attribute, int line) {
  /** The languages in which a path may be written. */
  public enum Language {
    CSS,
    XPATH
  }
}
