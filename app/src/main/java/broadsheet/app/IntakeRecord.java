package broadsheet.app;

import broadsheet.source.IntakeProgress;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** How one intake goes: written by its thread, read by pages. */
final class IntakeRecord implements IngestListener {
  private static final int PROBLEMS_SHOWN = 100;

  private final long number;
  private final InstantSource clock;
  private final Instant begun;
  private final List<String> problems = new ArrayList<>();
  private String phase = "Waiting";
  private long found;
  private long added;
  private long known;
  private long changed;
  private long passed;
  private long failed;
  private boolean finished;
  private boolean stopped;

  IntakeRecord(long number, InstantSource clock) {
    this.number = number;
    this.clock = clock;
    this.begun = clock.instant();
  }

  long number() {
    return number;
  }

  synchronized void phase(String now) {
    phase = now;
  }

  synchronized void finish(String how) {
    phase = changed == 0 ? how : how + "; " + changed + " changed since they were read";
    finished = true;
  }

  /** The program ends; what is left waits for the next time. */
  synchronized void stopped() {
    stopped = true;
  }

  synchronized boolean wasStopped() {
    return stopped;
  }

  @Override
  public void read(long bytes) {}

  @Override
  public synchronized void found(int articles) {
    found += articles;
  }

  @Override
  public synchronized void added(int articles) {
    added += articles;
  }

  @Override
  public synchronized void known(int articles) {
    known += articles;
  }

  @Override
  public synchronized void changed(int articles) {
    changed += articles;
  }

  @Override
  public synchronized void passed(Incoming article, String why) {
    passed++;
  }

  @Override
  public synchronized void failed(Problem problem) {
    failed++;
    if (problems.size() < PROBLEMS_SHOWN) {
      problems.add(problem.toString());
    }
  }

  @Override
  public synchronized void remarked(Problem remark) {
    if (problems.size() < PROBLEMS_SHOWN) {
      problems.add(remark.toString());
    }
  }

  synchronized IntakeProgress progress() {
    var seconds = Duration.between(begun, clock.instant()).toMillis() / 1000.0;
    return new IntakeProgress(
        number,
        phase,
        added + changed + passed + known,
        found + known,
        added,
        passed + known,
        failed,
        added / Math.max(seconds, 0.001),
        problems,
        finished);
  }
}
