package broadsheet.teach;

import broadsheet.article.Article;
import broadsheet.article.DumpSettings;
import broadsheet.article.ReadResult;
import broadsheet.enrichment.Names;
import broadsheet.enrichment.PlainEntityRecognizer;
import broadsheet.enrichment.TaggerFit;
import broadsheet.pipeline.Pipeline;
import broadsheet.source.RawDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import tools.jackson.databind.ObjectMapper;

/**
 * Writes what core's taggers learn from: {@code Teacher NEWS.jsonl.gz OUT} makes the weights of the
 * part-of-speech tagger, and the news with its names marked.
 */
public final class Teacher {
  private static final int TEXTS_TAGGED = 1_400;
  private static final int TAGGED_MAX = 6_000;
  private static final int TEXTS_NAMED = 2_400;
  private static final int NAMED_MAX = 12_000;

  /** One article of so many is left out, for people to judge by. */
  private static final int LEFT_OUT_EACH = 90;

  private static final int NAMES_MIN = 3;

  private Teacher() {}

  /** Runs for some minutes, in 4 GB. */
  public static void main(String[] arguments) throws IOException {
    var out = Path.of(arguments[1]);
    var articles = articles(Path.of(arguments[0]));
    write(out.resolve("taught-names.jsonl.gz"), names(articles));
    write(out.resolve("english-tags.bin.gz"), tags(articles));
  }

  private static List<Article> articles(Path news) throws IOException {
    var articles = new ArrayList<Article>();
    try (var unpacked = new GZIPInputStream(Files.newInputStream(news))) {
      new String(unpacked.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> Pipeline.read(new RawDocument("", line, null), DumpSettings.NONE))
          .forEach(result -> {
            if (result instanceof ReadResult.Read(var read)) {
              articles.addAll(read);
            }
          });
    }
    return articles;
  }

  private static byte[] names(List<Article> articles) {
    var teacher = Nlp4jEntityRecognizer.load(new PlainEntityRecognizer(), null);
    var lines = new StringBuilder();
    var count = 0;
    for (var i = 0; i < articles.size() && count < TEXTS_NAMED; i++) {
      var text = articles.get(i).text();
      var mentions =
          text.length() > NAMED_MAX || i % LEFT_OUT_EACH == 0
              ? List.<broadsheet.enrichment.Mention>of()
              : Names.mentions(text, teacher.recognize(text, "en"));
      if (mentions.size() >= NAMES_MIN) {
        lines.append(line(text, mentions)).append('\n');
        count++;
      }
    }
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String line(String text, List<broadsheet.enrichment.Mention> mentions) {
    var mapper = new ObjectMapper();
    var node = mapper.createObjectNode().put("text", text);
    var names = node.putArray("names");
    for (var mention : mentions) {
      names
          .addArray()
          .add(mention.span().begin())
          .add(mention.span().end())
          .add(mention.type().name());
    }
    return mapper.writeValueAsString(node);
  }

  /** Of articles spread evenly over the news. */
  private static byte[] tags(List<Article> articles) {
    var teacher = Nlp4jPartsOfSpeech.load();
    var lessons = new ArrayList<TaggerFit.Example>();
    var step = Math.max(1, articles.size() / (double) TEXTS_TAGGED);
    for (var at = 0.0; at < articles.size(); at += step) {
      var article = articles.get((int) at);
      var all = article.title() + "\n\n" + article.text();
      var text = all.substring(0, Math.min(TAGGED_MAX, all.length()));
      lessons.add(new TaggerFit.Example(text, teacher.tag(text)));
    }
    return TaggerFit.fit(lessons);
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    try (var packed = new GZIPOutputStream(Files.newOutputStream(file))) {
      packed.write(bytes);
    }
  }
}
