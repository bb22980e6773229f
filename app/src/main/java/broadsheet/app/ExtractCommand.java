package broadsheet.app;

import broadsheet.article.ArticleJson;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints the articles of pages, dumps and article files. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    description =
        "Print the articles that pages, page dumps and article files hold, one JSON object a line.")
final class ExtractCommand implements Callable<Integer> {
  @Mixin private final InputOptions inputs = new InputOptions();

  private final Terminal terminal;

  ExtractCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return terminal
        .reader(inputs)
        .read(
            "Extracting",
            articles -> articles.forEach(article -> terminal.print(ArticleJson.print(article))))
        .exitCode();
  }
}
