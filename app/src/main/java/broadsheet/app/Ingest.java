package broadsheet.app;

import broadsheet.article.Article;
import broadsheet.article.ArticleIds;
import broadsheet.article.ReadResult;
import broadsheet.source.Bytes;
import broadsheet.source.RawDocument;
import broadsheet.source.UnreadDocument;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Takes documents into a newsroom: reads, passes over what is kept already, understands, admits.
 * Articles are admitted in the order of publication within a chunk, a batch in one transaction, so
 * that an interruption loses at most the batch under way, which the next ingest takes again.
 */
final class Ingest implements InputSink {
  /** Articles put in order together. */
  private static final int CHUNK = 2_000;

  /** Articles admitted in one transaction. */
  static final int BATCH = 32;

  private static final Comparator<Article> BY_DATE =
      Comparator.comparing(
          article -> article.date() == null ? Instant.EPOCH : article.date().instant());

  private final Newsroom newsroom;
  private final Workshop workshop;
  private final ReadSettings settings;
  private final IngestListener listener;
  private final IntakeTrail trail;
  private final List<Article> chunk = new ArrayList<>();

  Ingest(Newsroom newsroom, Workshop workshop, ReadSettings settings, IngestListener listener) {
    this.newsroom = newsroom;
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
      case ReadResult.Read(var articles) -> articles(articles);
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
    articles.stream().map(ArticleIds::named).forEach(chunk::add);
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
    var fresh = new ArrayList<>(newsroom.unknown(chunk));
    listener.known(chunk.size() - fresh.size());
    listener.found(fresh.size());
    fresh.sort(BY_DATE);
    for (var begin = 0; begin < fresh.size(); begin += BATCH) {
      var batch = fresh.subList(begin, Math.min(fresh.size(), begin + BATCH));
      newsroom.admit(workshop.understand(batch));
      listener.added(batch.size());
    }
    chunk.clear();
    trail.keep();
  }
}
