package broadsheet.app;

import broadsheet.article.Article;
import broadsheet.article.DumpSettings;
import broadsheet.article.ReadResult;
import broadsheet.enrichment.PartOfSpeechTagger;
import broadsheet.enrichment.StatementFit;
import broadsheet.enrichment.TaggerFit;
import broadsheet.nlp.Nlp4jPartsOfSpeech;
import broadsheet.pipeline.Pipeline;
import broadsheet.source.RawDocument;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Learns how English news reports statements, and writes the weights that the program ships. */
@Command(
    name = "learn",
    mixinStandardHelpOptions = true,
    description = "Learn parts of speech and statements from English news; write the weights.")
final class LearnCommand implements Callable<Integer> {
  private static final int ARTICLES = 1_400;
  private static final int LENGTH_MAX = 6_000;

  @Option(
      names = "--news",
      required = true,
      paramLabel = "FILE",
      description = "article JSONL, packed by gzip: texts to learn parts of speech from")
  private Path news = Path.of("");

  @Option(
      names = "--marked",
      required = true,
      paramLabel = "DIR",
      description = "texts whose statements are marked, in brat's stand-off format")
  private Path marked = Path.of("");

  @Option(names = "--out", paramLabel = "DIR", description = "where the weights go (default: .)")
  private Path out = Path.of(".");

  private final Terminal terminal;

  LearnCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    var teacher = Nlp4jPartsOfSpeech.load();
    var lessons = new ArrayList<TaggerFit.Example>();
    for (var text : texts()) {
      lessons.add(new TaggerFit.Example(text, teacher.tag(text)));
    }
    terminal.err().println(lessons.size() + " texts tagged");
    var tags = TaggerFit.fit(lessons);
    write("english-tags.bin.gz", tags);
    var examples = MarkedStatements.in(marked);
    terminal.err().println(examples.size() + " texts with statements");
    write("english-statements.bin.gz", StatementFit.fit(examples, PartOfSpeechTagger.of(tags)));
    return Tally.ALL_WELL;
  }

  /** Some of the articles, spread evenly over the file. */
  private List<String> texts() throws IOException {
    var all = new ArrayList<String>();
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(news)), StandardCharsets.UTF_8))) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        if (Pipeline.read(new RawDocument("", line, null), DumpSettings.NONE)
            instanceof ReadResult.Read(var read)) {
          read.stream().map(LearnCommand::text).forEach(all::add);
        }
      }
    }
    var step = Math.max(1, all.size() / (double) ARTICLES);
    var some = new ArrayList<String>();
    for (var at = 0.0; at < all.size(); at += step) {
      some.add(all.get((int) at));
    }
    return some;
  }

  private static String text(Article article) {
    var text = article.title() + "\n\n" + article.text();
    return text.substring(0, Math.min(LENGTH_MAX, text.length()));
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
