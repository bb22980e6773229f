package broadsheet.app;

import broadsheet.article.Article;
import broadsheet.article.DumpSettings;
import broadsheet.article.OutletFile;
import broadsheet.article.OutletLessons;
import broadsheet.article.ReadResult;
import broadsheet.source.DocumentFormat;
import broadsheet.source.RawDocument;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Takes documents into a newsroom: reads them and hands on what they hold. Articles are let in as
 * {@link Arrivals} says, so that an interruption loses at most the batch under way, which the next
 * ingest takes again.
 */
final class Ingest implements InputSink {
  /** Articles put in order together. */
  private static final int CHUNK = 2_000;

  /** Outlets whose first page is looked at. */
  private static final int OUTLETS_MAX = 10_000;

  private final Newsroom newsroom;
  private final Arrivals arrivals;
  private final Workshop workshop;
  private final DumpSettings dump;
  private final IngestListener listener;
  private final List<Incoming> chunk = new ArrayList<>();
  private final Set<String> outlets = new HashSet<>();
  private final List<OutletFile> lessons = new ArrayList<>();

  Ingest(Newsroom newsroom, Workshop workshop, DumpSettings dump, IngestListener listener) {
    this.newsroom = newsroom;
    this.arrivals = new Arrivals(newsroom, workshop, listener);
    this.workshop = workshop;
    this.dump = dump;
    this.listener = listener;
  }

  @Override
  public void document(RawDocument document, String where) {
    workshop.goOn();
    switch (Readings.of(document, dump)) {
      case ReadResult.Read(var articles) -> {
        articles.stream().map(Incoming::of).forEach(chunk::add);
        learnOutlet(document, articles);
      }
      case ReadResult.Unreadable(var why) -> problem(new Problem(where, why));
    }
    if (chunk.size() >= CHUNK) {
      finish();
    }
  }

  /** The first page of an outlet tells its sign; those after it would tell the same. */
  private void learnOutlet(RawDocument document, List<Article> articles) {
    for (var article : articles.subList(0, Math.min(1, articles.size()))) {
      var url = article.url();
      var outlet = article.outlet();
      var isPage = document.format() == DocumentFormat.HTML && outlets.size() < OUTLETS_MAX;
      if (isPage && url != null && outlet != null && outlets.add(outlet)) {
        OutletLessons.ofPage(document.content(), url)
            .filter(file -> file.name().equals(outlet))
            .ifPresent(lessons::add);
      }
    }
  }

  @Override
  public void problem(Problem problem) {
    listener.failed(problem);
  }

  @Override
  public void advanced(long bytes) {
    listener.read(bytes);
  }

  /** Admits what was read so far. */
  void finish() {
    arrivals.take(chunk);
    newsroom.learnPages(lessons);
    lessons.clear();
    chunk.clear();
  }
}
