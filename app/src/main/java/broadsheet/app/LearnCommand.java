package broadsheet.app;

import broadsheet.enrichment.NameTaggerFit;
import broadsheet.enrichment.StatementFit;
import broadsheet.enrichment.place.PlaceFit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Learns how English news names, reports and tells places, and writes the weights that the program
 * ships.
 */
@Command(
    name = "learn",
    mixinStandardHelpOptions = true,
    description = "Learn names, statements and places from marked English news; write the weights.")
final class LearnCommand implements Callable<Integer> {
  @Option(
      names = "--marked",
      paramLabel = "DIR",
      description = "texts whose statements are marked, in brat's stand-off format")
  private @Nullable Path marked;

  @Option(
      names = "--names",
      paramLabel = "FILE",
      description = "texts whose names people marked, in CoNLL's columns")
  private @Nullable Path names;

  @Option(
      names = "--taught",
      paramLabel = "FILE",
      description = "with --names: texts whose names another tagger marked, packed JSON lines")
  private @Nullable Path taught;

  @Option(
      names = "--tolls",
      paramLabel = "ARTICLES,INCIDENTS",
      split = ",",
      arity = "1",
      description = "articles with the incident they report, and incidents with their tolls")
  private List<Path> tolls = List.of();

  @Option(
      names = "--places",
      paramLabel = "FILE",
      description = "texts whose places people marked, in XML (repeatable)")
  private List<Path> places = List.of();

  @Option(names = "--out", paramLabel = "DIR", description = "where the weights go (default: .)")
  private Path out = Path.of(".");

  private final Terminal terminal;

  LearnCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (names != null) {
      learnNames(names);
    }
    if (tolls.size() == 2) {
      TollLesson.learn(tolls.getFirst(), tolls.getLast(), terminal, out);
    }
    if (!places.isEmpty()) {
      var examples = MarkedPlaces.in(places);
      terminal.err().println(examples.size() + " texts with places");
      write("places.bin.gz", PlaceFit.fit(examples, Background.gazetteer()));
    }
    if (marked != null) {
      var examples = MarkedStatements.in(marked);
      terminal.err().println(examples.size() + " texts with statements");
      var weights = StatementFit.fit(examples, Background.partsOfSpeech());
      write("english-statements.bin.gz", weights);
    }
    return Tally.ALL_WELL;
  }

  private void learnNames(Path file) throws IOException {
    var sure = MarkedNames.inColumns(file);
    var more = taught == null ? List.<NameTaggerFit.Example>of() : MarkedNames.inLines(taught);
    terminal.err().println(sure.size() + " texts with names, " + more.size() + " taught");
    write("english-names.bin.gz", NameTaggerFit.fit(sure, more, Background.lexicon()));
  }

  private void write(String name, byte[] weights) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(weights);
    }
    Files.write(out.resolve(name), packed.toByteArray());
    terminal.err().println(name + ": " + packed.size() + " bytes");
  }
}
