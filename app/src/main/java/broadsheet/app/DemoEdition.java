package broadsheet.app;

import broadsheet.article.Article;
import broadsheet.article.DumpSettings;
import broadsheet.article.Outlet;
import broadsheet.article.ReadResult;
import broadsheet.pipeline.Pipeline;
import broadsheet.source.RawDocument;
import broadsheet.source.Url;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The demo: three weeks of an invented world, shipped with the program. */
final class DemoEdition {
  private static final List<String> FILES = List.of("talks", "war", "home", "world");

  private DemoEdition() {}

  /** Hands all articles of the demo to {@code sink}. */
  static void read(InputSink sink) {
    for (var file : FILES) {
      var name = file + ".jsonl";
      try (var in = resource(name)) {
        StoredDocuments.read(Place.of(name, "demo/" + name), in, sink);
      } catch (IOException e) {
        throw new UncheckedIOException("reading the demo's " + name, e);
      }
    }
  }

  /** All articles of the demo, in the order of its files. */
  static List<Article> articles() {
    var articles = new Articles(new ArrayList<>());
    read(articles);
    return List.copyOf(articles.read);
  }

  private record Articles(List<Article> read) implements InputSink {
    @Override
    public void document(RawDocument document, String where) {
      switch (Pipeline.read(document, DumpSettings.NONE)) {
        case ReadResult.Read(var articles) -> articles(articles);
        case ReadResult.Unreadable(var why) -> problem(new Problem(where, why));
      }
    }

    @Override
    public void articles(List<Article> more) {
      read.addAll(more);
    }

    @Override
    public void problem(Problem problem) {
      throw new IllegalStateException("the demo is broken: " + problem);
    }

    @Override
    public void advanced(long bytes) {}
  }

  /** The demo's outlets: name, domain, country, family, and "agency" when it is one. */
  static List<Outlet> outlets() {
    try (var in = resource("outlets.tsv")) {
      var lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
      return lines.filter(line -> !line.startsWith("#")).map(DemoEdition::outlet).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("reading the demo's outlets", e);
    }
  }

  private static Outlet outlet(String line) {
    var fields = line.split("\t", -1);
    return new Outlet(
        fields[0],
        List.of(),
        orNull(fields[1]),
        orNull(fields[2]),
        orNull(fields[3]),
        !fields[4].isEmpty(),
        "en",
        new Url("https://" + fields[1] + "/"),
        null);
  }

  private static @Nullable String orNull(String field) {
    return field.isEmpty() ? null : field;
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(
        DemoEdition.class.getResourceAsStream("/broadsheet/app/demo/" + name), name);
  }
}
