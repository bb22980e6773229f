package broadsheet.app;

import broadsheet.article.Article;
import broadsheet.article.ReadResult;
import broadsheet.article.Recipes;
import broadsheet.source.RawDocument;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads inputs for a command: articles go on in batches, problems to standard error. */
final class ArticleReader {
  private static final int BATCH = 64;

  private final InputOptions options;
  private final Terminal terminal;

  ArticleReader(InputOptions options, Terminal terminal) {
    this.options = options;
    this.terminal = terminal;
  }

  /** Reads everything, showing progress as {@code what}. */
  Tally read(String what, Consumer<List<Article>> articles) {
    try (var bar = new Bar(terminal.err(), InstantSource.system())) {
      var sink = new Batches(what, bar, Inputs.size(options.paths()), articles);
      options
          .addresses()
          .forEach(url ->
              sink.problem(new Problem(url.value(), "is an address; only ingest asks the web")));
      options.sources().forEach(path -> terminal.read(path, sink));
      sink.flush();
      return sink.tally;
    }
  }

  private final class Batches implements InputSink {
    private final String what;
    private final Bar bar;
    private final long size;
    private final Consumer<List<Article>> articles;
    private final ReadSettings settings;
    private final List<Article> batch = new ArrayList<>();
    private final Tally tally = new Tally();
    private long bytes;

    Batches(String what, Bar bar, long size, Consumer<List<Article>> articles) {
      this.what = what;
      this.bar = bar;
      this.size = size;
      this.articles = articles;
      this.settings = options.settings(terminal, Recipes.NONE);
    }

    @Override
    public void document(RawDocument document, String where) {
      var reading = Readings.of(document, settings);
      reading.remarks().forEach(remark -> remarked(new Problem(where, remark)));
      switch (reading.result()) {
        case ReadResult.Read(var read) -> articles(read);
        case ReadResult.Unreadable(var why) -> problem(new Problem(where, why));
      }
    }

    @Override
    public void articles(List<Article> read) {
      batch.addAll(read);
      if (batch.size() >= BATCH) {
        flush();
      }
    }

    private void remarked(Problem remark) {
      bar.close();
      terminal.err().println(remark);
    }

    void flush() {
      if (!batch.isEmpty()) {
        articles.accept(List.copyOf(batch));
        tally.articles(batch.size());
        batch.clear();
      }
      bar.show(what, tally.articles(), size == 0 ? -1 : bytes / (double) size);
    }

    @Override
    public void problem(Problem problem) {
      bar.close();
      terminal.err().println(problem);
      tally.failed();
    }

    @Override
    public void advanced(long more) {
      bytes += more;
    }
  }
}
