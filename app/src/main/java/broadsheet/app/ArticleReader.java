package broadsheet.app;

import broadsheet.article.Article;
import broadsheet.article.ReadResult;
import broadsheet.pipeline.Pipeline;
import broadsheet.source.RawDocument;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads inputs for a command: articles go on in batches, problems to standard error. */
final class ArticleReader {
  private static final int BATCH = 64;
  private static final Path STANDARD_INPUT = Path.of("-");

  private final InputOptions options;
  private final InputStream in;
  private final PrintStream err;

  ArticleReader(InputOptions options, InputStream in, PrintStream err) {
    this.options = options;
    this.in = in;
    this.err = err;
  }

  /** Reads everything, showing progress as {@code what}. */
  Tally read(String what, Consumer<List<Article>> articles) {
    var paths = options.paths().isEmpty() ? List.of(STANDARD_INPUT) : options.paths();
    try (var bar = new Bar(err, InstantSource.system())) {
      var sink = new Batches(what, bar, Inputs.size(paths), articles);
      for (var path : paths) {
        readOne(path, sink);
      }
      sink.flush();
      return sink.tally;
    }
  }

  private void readOne(Path path, InputSink sink) {
    if (!path.equals(STANDARD_INPUT)) {
      Inputs.read(List.of(path), sink);
      return;
    }
    try {
      Inputs.readStream("-", "standard input", new BufferedInputStream(in), sink);
    } catch (IOException e) {
      sink.problem(new Problem("standard input", Inputs.said(e)));
    }
  }

  private final class Batches implements InputSink {
    private final String what;
    private final Bar bar;
    private final long size;
    private final Consumer<List<Article>> articles;
    private final List<Article> batch = new ArrayList<>();
    private final Tally tally = new Tally();
    private long bytes;

    Batches(String what, Bar bar, long size, Consumer<List<Article>> articles) {
      this.what = what;
      this.bar = bar;
      this.size = size;
      this.articles = articles;
    }

    @Override
    public void document(RawDocument document) {
      switch (Pipeline.read(document, options.dump())) {
        case ReadResult.Read(var read) -> batch.addAll(read);
        case ReadResult.Unreadable(var why) -> problem(new Problem(document.name(), why));
      }
      if (batch.size() >= BATCH) {
        flush();
      }
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
      err.println(problem);
      tally.failed();
    }

    @Override
    public void advanced(long more) {
      bytes += more;
    }
  }
}
