package broadsheet.app;

import broadsheet.article.Recipe;
import broadsheet.article.RecipeParse;
import broadsheet.article.RecipeParser;
import broadsheet.article.Recipes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads recipe files: those of a folder, and before them none but the example that comes along. */
final class RecipeFolder {
  static final String ENDING = ".recipe";

  /** Files beyond it are passed over, by their order. */
  private static final int FILES_MAX = 2_000;

  private static final List<String> SHIPPED = List.of("ledger.example");

  private RecipeFolder() {}

  /** The recipes that can be used, and what is wrong with the others. */
  record Loaded(Recipes recipes, List<Problem> problems) {
    Loaded {
      problems = List.copyOf(problems);
    }
  }

  /** The folder's recipes before those that come along; a folder that is not there has none. */
  static Loaded load(Path folder) {
    var recipes = new ArrayList<Recipe>();
    var problems = new ArrayList<Problem>();
    for (var file : files(folder, problems)) {
      switch (parse(file)) {
        case RecipeParse.Parsed(var recipe) -> recipes.add(recipe);
        case RecipeParse.Faulty(var faults) ->
            faults.forEach(fault -> problems.add(new Problem(file.toString(), fault.toString())));
      }
    }
    recipes.addAll(shipped());
    return new Loaded(new Recipes(recipes), problems);
  }

  /** The recipes that come along. */
  static List<Recipe> shipped() {
    var recipes = new ArrayList<Recipe>();
    for (var name : SHIPPED) {
      if (RecipeParser.parse(name, resource(name)) instanceof RecipeParse.Parsed(var recipe)) {
        recipes.add(recipe);
      }
    }
    return recipes;
  }

  /** What one file says; a file that cannot be read has that as its fault. */
  static RecipeParse parse(Path file) {
    try (var in = Files.newInputStream(file)) {
      var bytes = in.readNBytes(4 * RecipeParser.LENGTH_MAX + 1);
      var name = String.valueOf(file.getFileName()).replace(ENDING, "");
      return RecipeParser.parse(name, new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      return new RecipeParse.Faulty(List.of(new RecipeParse.Fault(0, "the file", Inputs.said(e))));
    }
  }

  private static List<Path> files(Path folder, List<Problem> problems) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(ENDING))
          .sorted()
          .limit(FILES_MAX)
          .toList();
    } catch (IOException | UncheckedIOException e) {
      problems.add(new Problem(folder.toString(), Inputs.said(e)));
      return List.of();
    }
  }

  private static String resource(String name) {
    try (var in = RecipeFolder.class.getResourceAsStream("recipes/" + name + ENDING)) {
      if (in == null) {
        throw new IllegalStateException("no recipe " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
