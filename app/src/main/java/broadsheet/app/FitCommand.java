package broadsheet.app;

import broadsheet.article.ArticleId;
import broadsheet.story.Fingerprint;
import broadsheet.story.Fingerprints;
import broadsheet.story.PairExamples;
import broadsheet.story.PairFit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Fits the model that tells whether two articles report one event. */
@Command(
    name = "fit",
    mixinStandardHelpOptions = true,
    description = "Fit the story model to articles whose events are known; prints the weights.")
final class FitCommand implements Callable<Integer> {
  @Mixin private final InputOptions inputs = new InputOptions();

  @Option(
      names = "--events",
      required = true,
      paramLabel = "FILE",
      description = "which event each article tells of: id, tab, event, a line each")
  private List<Path> events = List.of();

  @Option(
      names = "--positive-share",
      description = "how much pairs of one event count in sum (default: 0.2)")
  private double positiveShare = 0.2;

  private final Terminal terminal;

  FitCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    try (var models = ModelRoom.open(ModelRoom.Names.LIGHT);
        var workshop = models.workshop()) {
      var rarity = Background.shipped().rarity();
      var prints = new ArrayList<Fingerprint>();
      var tally =
          terminal
              .reader(inputs)
              .read(
                  "Understanding",
                  batch ->
                      workshop.understand(batch).stream()
                          .map(
                              article ->
                                  Fingerprints.of(
                                      article.enriched().article(),
                                      article.vector(),
                                      Instant.EPOCH,
                                      rarity))
                          .forEach(prints::add));
      var examples = PairExamples.of(prints, labels());
      var same = examples.stream().filter(PairFit.Example::sameEvent).count();
      terminal.err().println(examples.size() + " pairs, " + same + " of one event");
      terminal.print(printed(PairFit.fit(examples, positiveShare)));
      return tally.exitCode();
    }
  }

  private static String printed(double[] weights) {
    return Arrays.stream(weights)
        .mapToObj(weight -> String.format(Locale.ROOT, "%.3f", weight))
        .collect(Collectors.joining(", "));
  }

  private Map<ArticleId, String> labels() throws IOException {
    var labels = new HashMap<ArticleId, String>();
    for (var file : events) {
      for (var line : Files.readAllLines(file)) {
        var fields = line.split("\t", -1);
        if (fields.length >= 2 && !line.startsWith("#")) {
          labels.put(new ArticleId(fields[0]), file + ":" + fields[1]);
        }
      }
    }
    return labels;
  }
}
