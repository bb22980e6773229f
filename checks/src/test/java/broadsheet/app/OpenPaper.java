package broadsheet.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The whole product, served from this process out of a folder that is gone afterwards. */
final class OpenPaper implements AutoCloseable {
  private static final Instant MORNING = Instant.parse("2026-11-23T08:00:00Z");
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Path folder;
  private final Paper paper;
  private final String address;

  private OpenPaper(Path folder) {
    this.folder = folder;
    var clock = InstantSource.fixed(MORNING);
    this.paper = Paper.open(folder, Outside.unreachable(new Nobody()), clock);
    this.address = "http://localhost:" + paper.serve(0);
  }

  static OpenPaper empty() throws IOException {
    return new OpenPaper(Files.createTempDirectory("paper"));
  }

  static OpenPaper withDemo() throws IOException {
    var open = empty();
    var newsroom = open.paper;
    newsroom.loadDemo();
    var end = System.nanoTime() + PATIENCE.toNanos();
    while (newsroom.isTakingIn()) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("the demo edition took longer than " + PATIENCE);
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
    }
    return open;
  }

  String address() {
    return address;
  }

  String code() {
    return paper.firstRunCode().orElseThrow();
  }

  @Override
  public void close() throws IOException {
    paper.close();
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
