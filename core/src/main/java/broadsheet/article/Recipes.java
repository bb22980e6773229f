package broadsheet.article;

import java.util.List;
import java.util.Optional;

/** The recipes in use; the first that is for a host counts. */
public record Recipes(List<Recipe> all) {
  public static final Recipes NONE = new Recipes(List.of());

  public Recipes {
    all = List.copyOf(all);
  }

  public Optional<Recipe> of(String host) {
    return all.stream().filter(recipe -> recipe.isFor(host)).findFirst();
  }
}
