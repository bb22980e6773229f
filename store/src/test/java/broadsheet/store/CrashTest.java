package broadsheet.store;

import static broadsheet.story.SampleReports.START;
import static broadsheet.story.SampleReports.joining;
import static broadsheet.story.SampleReports.report;
import static broadsheet.story.SampleReports.starting;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.story.Admission;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed in the middle of its work loses nothing that it said was kept. */
class CrashTest {
  private static final int BATCH = 20;
  private static final int BATCHES_BEFORE_THE_KILL = 25;

  @TempDir Path folder;

  /** The process that is killed: keeps batch after batch and says so after each. */
  static final class Victim {
    private Victim() {}

    public static void main(String[] arguments) {
      try (var database = Database.open(Path.of(arguments[0]))) {
        var store = new SqlStoryStore(database);
        for (var number = 0; number < 100_000; number++) {
          store.admit(batch(number));
          System.out.println(number);
        }
      }
    }
  }

  @Test
  void everythingAcknowledgedSurvivesAKillAndNothingIsThereTwice() throws Exception {
    var acknowledged = runAndKill();

    try (var database = Database.open(folder)) {
      var articles = new SqlArticleStore(database);
      var kept = articles.count();
      assertThat(acknowledged).isGreaterThanOrEqualTo(BATCHES_BEFORE_THE_KILL);
      assertThat(kept % BATCH).isZero();
      assertThat(kept / BATCH).isBetween((long) acknowledged, acknowledged + 1L);

      var stories = new SqlStoryStore(database);
      for (var number = 0; number <= acknowledged; number++) {
        stories.admit(batch(number));
      }
      assertThat(articles.count()).isEqualTo((acknowledged + 1L) * BATCH);
      for (var number = 0; number <= acknowledged; number++) {
        assertThat(stories.story(batch(number).getLast().story().id()))
            .contains(batch(number).getLast().story());
      }
    }
  }

  /** How many batches it said were kept. */
  private int runAndKill() throws IOException, InterruptedException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var process =
        new ProcessBuilder(
                java,
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Victim.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (var said = process.inputReader(StandardCharsets.UTF_8)) {
      return killAfter(said, process);
    } finally {
      process.destroyForcibly();
      assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }
  }

  private static int killAfter(BufferedReader said, Process process) throws IOException {
    var acknowledged = 0;
    while (said.readLine() != null) {
      acknowledged++;
      if (acknowledged == BATCHES_BEFORE_THE_KILL) {
        // Not the process's own method: that one closes what it has said and we have not read.
        process.toHandle().destroyForcibly();
      }
    }
    return acknowledged;
  }

  private static List<Admission> batch(int number) {
    var batch = new ArrayList<Admission>();
    for (var i = 0; i < BATCH; i++) {
      var article = report("a" + number + "-" + i, "Gull", START.plusSeconds(number));
      var seconds = number * 60L + i;
      batch.add(
          i == 0
              ? starting("s" + number, article, seconds)
              : joining(batch.getLast(), article, seconds));
    }
    return batch;
  }
}
