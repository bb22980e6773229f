package broadsheet.app;

import broadsheet.article.Article;
import broadsheet.article.Recipe;
import broadsheet.article.RecipeParse;
import broadsheet.article.RecipePreview;
import broadsheet.source.RawDocument;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows what a recipe finds on a page against what is found without it. */
@Command(
    name = "recipe",
    mixinStandardHelpOptions = true,
    description = "Show field by field what a recipe finds on a page, and what is found without.")
final class RecipeCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "FILE", description = "the recipe")
  private Path file = Path.of("");

  @Parameters(index = "1", paramLabel = "PAGE", description = "a saved page")
  private Path page = Path.of("");

  private final Terminal terminal;

  RecipeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return switch (RecipeFolder.parse(file)) {
      case RecipeParse.Parsed(var recipe) -> show(recipe);
      case RecipeParse.Faulty(var faults) -> {
        faults.forEach(
            fault -> terminal.err().println(new Problem(file.toString(), fault.toString())));
        yield Tally.SOME_FAILED;
      }
    };
  }

  private int show(Recipe recipe) {
    var pages = new Pages();
    terminal.read(page, pages);
    for (var document : pages.read) {
      RecipePreview.of(recipe, document.content(), null).forEach(this::print);
    }
    pages.problems.forEach(problem -> terminal.err().println(problem));
    return pages.problems.isEmpty() ? Tally.ALL_WELL : Tally.SOME_FAILED;
  }

  private void print(RecipePreview.Row row) {
    terminal.print(row.field().key());
    terminal.print("  recipe     " + shown(row.byRecipe()));
    terminal.print("  automatic  " + shown(row.automatic()));
    terminal.print("             by " + row.reason());
  }

  private static String shown(@Nullable String value) {
    return value == null ? "(nothing)" : value;
  }

  private static final class Pages implements InputSink {
    private final List<RawDocument> read = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    @Override
    public void document(RawDocument document, String where) {
      read.add(document);
    }

    /** Articles from elsewhere than pages have nothing that a recipe could find. */
    @Override
    public void articles(List<Article> articles) {}

    @Override
    public void problem(Problem problem) {
      problems.add(problem);
    }

    @Override
    public void advanced(long more) {}
  }
}
