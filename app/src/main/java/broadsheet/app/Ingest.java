package broadsheet.app;

import broadsheet.article.DumpSettings;
import broadsheet.article.ReadResult;
import broadsheet.source.RawDocument;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes documents into a newsroom: reads them and hands on what they hold. Articles are let in as
 * {@link Arrivals} says, so that an interruption loses at most the batch under way, which the next
 * ingest takes again.
 */
final class Ingest implements InputSink {
  /** Articles put in order together. */
  private static final int CHUNK = 2_000;

  private final Arrivals arrivals;
  private final Workshop workshop;
  private final DumpSettings dump;
  private final IngestListener listener;
  private final List<Incoming> chunk = new ArrayList<>();

  Ingest(Newsroom newsroom, Workshop workshop, DumpSettings dump, IngestListener listener) {
    this.arrivals = new Arrivals(newsroom, workshop, listener);
    this.workshop = workshop;
    this.dump = dump;
    this.listener = listener;
  }

  @Override
  public void document(RawDocument document, String where) {
    workshop.goOn();
    switch (Readings.of(document, dump)) {
      case ReadResult.Read(var articles) -> articles.stream().map(Incoming::of).forEach(chunk::add);
      case ReadResult.Unreadable(var why) -> problem(new Problem(where, why));
    }
    if (chunk.size() >= CHUNK) {
      finish();
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
    chunk.clear();
  }
}
