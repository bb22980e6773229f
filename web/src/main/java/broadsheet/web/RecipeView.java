package broadsheet.web;

import java.util.List;

/**
 * The trial of a recipe: what was sent, and field by field what came of it.
 *
 * @param faults what is wrong with the recipe, one line each
 * @param problem why there is no page to try it on, empty when there is or none was named
 * @param rows empty until a recipe and a page are there
 */
public record RecipeView(
    String recipe, String address, List<String> faults, String problem, List<Row> rows) {
  /** A recipe to begin with. */
  static final RecipeView EMPTY =
      new RecipeView(
          """
          hosts = harbour-news.example
          title = h1.headline
          authors = .byline a
          date = time.published @datetime
          text = .report > p
          remove = .related
          """,
          "",
          List.of(),
          "",
          List.of());

  /**
   * One field.
   *
   * @param byRecipe what the recipe finds, {@code automatic} what is found without it; empty for
   *     nothing
   * @param reason why the automatic value was taken
   * @param verdict "the same", "by the recipe", "automatic", "nothing"
   */
  public record Row(
      String field, String byRecipe, String automatic, String reason, String verdict) {}
}
