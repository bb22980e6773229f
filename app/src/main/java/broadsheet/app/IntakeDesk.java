package broadsheet.app;

import broadsheet.source.Intake;
import broadsheet.source.IntakeProgress;
import broadsheet.source.QuarantineId;
import broadsheet.source.RawDocument;
import broadsheet.source.ReaderVersion;
import broadsheet.source.SecondReading;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes in, one after the other on a thread of its own, what the pages hand over. */
final class IntakeDesk implements Intake, SecondReading, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(IntakeDesk.class);

  /** Finished intakes whose outcome can still be asked for. */
  private static final int REMEMBERED = 50;

  private final Newsroom newsroom;
  private final Workshop workshop;
  private final ModelRoom models;
  private final InstantSource clock;
  private final ExecutorService worker = Executors.newSingleThreadExecutor();

  /** Guarded by itself; oldest first. */
  private final Map<Long, IntakeRecord> records = new LinkedHashMap<>();

  private long last;

  IntakeDesk(Newsroom newsroom, Workshop workshop, ModelRoom models, InstantSource clock) {
    this.newsroom = newsroom;
    this.workshop = workshop;
    this.models = models;
    this.clock = clock;
  }

  /** Runs before any intake: what the newsroom needs to get ready. */
  void prepare(Runnable preparation) {
    worker.execute(() -> {
      try {
        preparation.run();
      } catch (Stopped e) {
        LOG.info("preparation stopped");
      } catch (RuntimeException e) {
        LOG.error("preparation failed", e);
      }
    });
  }

  @Override
  public long submit(List<RawDocument> documents) {
    return queue(
        ingest -> documents.forEach(document -> ingest.document(document, document.name())));
  }

  @Override
  public long submitPath(String path) {
    return queue(ingest -> Inputs.read(List.of(Path.of(path)), ingest));
  }

  @Override
  public long submitDemo() {
    return queue(ingest -> {
      newsroom.learn(DemoEdition.outlets());
      DemoEdition.read(ingest);
    });
  }

  /** Queues a file, and tells afterwards how it went, unless the program ends before. */
  void submitFile(Path file, DropFolder.After after) {
    var record = remember();
    worker.execute(() -> {
      run(record, ingest -> Inputs.read(List.of(file), ingest));
      if (!record.wasStopped()) {
        after.finished(record.progress());
      }
    });
  }

  /** Waits until everything that is queued, and what that queues, is done. */
  void finish() {
    for (var queues = 0; queues < 2; queues++) {
      Later.await("what is queued", worker.submit(() -> true));
    }
  }

  /** Queues what only older readers tried, when there is any. */
  void retryOlder() {
    if (!newsroom.stores().quarantine().triedBefore(ReaderVersion.CURRENT, 1).isEmpty()) {
      queue(
          ingest -> LOG.info("quarantine retried read={}", new Retrying(newsroom, ingest).older()));
    }
  }

  @Override
  public long again(List<QuarantineId> documents) {
    return queue(ingest -> {
      var retrying = new Retrying(newsroom, ingest);
      documents.forEach(retrying::again);
    });
  }

  private long queue(Consumer<Ingest> source) {
    var record = remember();
    worker.execute(() -> run(record, source));
    return record.number();
  }

  private IntakeRecord remember() {
    synchronized (records) {
      var record = new IntakeRecord(++last, clock);
      records.put(record.number(), record);
      if (records.size() > REMEMBERED) {
        records.remove(records.keySet().iterator().next());
      }
      return record;
    }
  }

  /** The one place where a failed intake ends: it is told to the reader and the log. */
  private void run(IntakeRecord record, Consumer<Ingest> source) {
    try {
      record.phase("Reading");
      var ingest = new Ingest(newsroom, workshop, ReadSettings.with(newsroom.recipes()), record);
      source.accept(ingest);
      record.phase("Making stories");
      ingest.finish();
      record.finish("Done");
      LOG.info("intake finished intake={} articles={}", record.number(), record.progress().added());
    } catch (Stopped e) {
      record.stopped();
      record.finish("Stopped; what was finished is kept");
    } catch (RuntimeException e) {
      LOG.error("intake failed intake={}", record.number(), e);
      record.failed(new Problem("intake " + record.number(), String.valueOf(e.getMessage())));
      record.finish("Stopped by an error; what was finished is kept, and it can be given again");
    }
  }

  @Override
  public Optional<IntakeProgress> progress(long intake) {
    synchronized (records) {
      return Optional.ofNullable(records.get(intake)).map(IntakeRecord::progress);
    }
  }

  @Override
  public Optional<IntakeProgress> current() {
    synchronized (records) {
      return records.values().stream()
          .map(IntakeRecord::progress)
          .filter(progress -> !progress.finished())
          .findFirst();
    }
  }

  @Override
  public void close() {
    models.stop();
    worker.shutdown();
    try {
      if (!worker.awaitTermination(10, TimeUnit.SECONDS)) {
        LOG.warn("an intake did not stop in time");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
