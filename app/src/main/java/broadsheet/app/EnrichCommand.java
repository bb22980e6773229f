package broadsheet.app;

import broadsheet.enrichment.EnrichmentJson;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints what is known of articles. */
@Command(
    name = "enrich",
    mixinStandardHelpOptions = true,
    description =
        "Print what each article says: language, names, key phrases, hashtags, statements, places.")
final class EnrichCommand implements Callable<Integer> {
  @Mixin private final InputOptions inputs = new InputOptions();

  @Option(names = "--explain", description = "say why beside what was found")
  private boolean explain;

  @Mixin private final NamesOption unusedLight = new NamesOption();

  private final Terminal terminal;

  EnrichCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var models = ModelRoom.open();
        var workshop = models.listening()) {
      return terminal
          .reader(inputs)
          .read(
              "Enriching",
              articles ->
                  workshop
                      .enrich(articles)
                      .forEach(enriched ->
                          terminal.print(
                              explain
                                  ? EnrichmentJson.explain(enriched)
                                  : EnrichmentJson.print(enriched))))
          .exitCode();
    }
  }
}
