package broadsheet.app;

import broadsheet.article.Article;
import broadsheet.article.OutletFile;
import broadsheet.article.OutletLessons;
import broadsheet.article.ReadResult;
import broadsheet.source.Bytes;
import broadsheet.source.DocumentFormat;
import broadsheet.source.RawDocument;
import broadsheet.source.UnreadDocument;
import java.nio.charset.StandardCharsets;
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
  private final ReadSettings settings;
  private final IngestListener listener;
  private final IntakeTrail trail;
  private final List<Incoming> chunk = new ArrayList<>();
  private final Set<String> outlets = new HashSet<>();
  private final List<OutletFile> lessons = new ArrayList<>();

  Ingest(Newsroom newsroom, Workshop workshop, ReadSettings settings, IngestListener listener) {
    this.newsroom = newsroom;
    this.arrivals = new Arrivals(newsroom, workshop, listener);
    this.workshop = workshop;
    this.settings = settings;
    this.listener = listener;
    this.trail = new IntakeTrail(newsroom.stores().intakeMarks());
  }

  @Override
  public void document(RawDocument document, String where) {
    workshop.goOn();
    var reading = Readings.of(document, settings);
    reading.remarks().forEach(remark -> listener.remarked(new Problem(where, remark)));
    switch (reading.result()) {
      case ReadResult.Read(var articles) -> {
        learnOutlet(document, articles);
        var readAt = document.origin().seen();
        take(articles.stream().map(one -> new Incoming(one, readAt, null)).toList());
      }
      case ReadResult.Unreadable(var why) -> unread(unread(document, where, why));
    }
  }

  private static UnreadDocument unread(RawDocument document, String where, String why) {
    var content = Bytes.of(document.content().getBytes(StandardCharsets.UTF_8));
    return new UnreadDocument(
        document.name(), where, document.origin(), document.format(), why, content);
  }

  @Override
  public void articles(List<Article> articles) {
    workshop.goOn();
    take(articles.stream().map(Incoming::of).toList());
  }

  private void take(List<Incoming> articles) {
    chunk.addAll(articles);
    trail.found(articles.size());
    if (chunk.size() >= CHUNK) {
      finish();
    }
  }

  /** Keeps it in quarantine, so that it can be looked at and read again. */
  @Override
  public void unread(UnreadDocument document) {
    newsroom.quarantine(document);
    listener.failed(new Problem(document.where(), document.reason()));
  }

  @Override
  public long begin(String archive) {
    var mark = trail.begin(archive);
    listener.known((int) Math.min(Integer.MAX_VALUE, mark.articles()));
    return mark.documents();
  }

  @Override
  public void reached(String archive, long documents) {
    workshop.goOn();
    if (trail.reached(documents)) {
      listener.passedOver();
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
    trail.keep();
  }
}
