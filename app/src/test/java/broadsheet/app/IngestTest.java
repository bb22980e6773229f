package broadsheet.app;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.article.ArticleId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What was taken in stays, whatever happens to the process. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class IngestTest {
  private static final int MANY = 250;

  @TempDir Path folder = Path.of("");

  private Path reports(int count) throws IOException {
    return Files.writeString(folder.resolve("reports.jsonl"), Reports.lines(count));
  }

  private Path data() {
    return folder.resolve("data");
  }

  private Desktop ingest(Path... paths) {
    var words = new ArrayList<Object>(List.of("ingest", "--light", "--data", data()));
    words.addAll(List.of(paths));
    return new Desktop().run(words.toArray());
  }

  /** Articles kept, each in exactly one story that lists it. */
  private static long kept(Path data) {
    try (var newsroom = Newsroom.open(data, InstantSource.system())) {
      var stores = newsroom.stores();
      var stories = stores.stories().latest(Instant.MAX, 10_000);
      var members =
          stories.stream()
              .flatMap(story -> story.members().stream())
              .map(m -> m.article())
              .toList();
      assertThat(members).doesNotHaveDuplicates();
      assertThat(stores.articles().known(members)).hasSameSizeAs(members);
      for (var story : stories) {
        for (var member : story.members()) {
          ArticleId id = member.article();
          assertThat(stores.stories().storyOf(id).orElseThrow().id()).isEqualTo(story.id());
        }
      }
      assertThat(stores.articles().count()).isEqualTo(members.size());
      return members.size();
    }
  }

  @Test
  void doingItAgainChangesNothing() throws IOException {
    var file = reports(20);
    assertThat(ingest(file).complaints()).contains("20 new, 0 known already, 0 failed");
    var again = ingest(file);
    assertThat(again.complaints()).contains("0 new, 20 known already, 0 failed");
    assertThat(again.status()).isZero();
    assertThat(kept(data())).isEqualTo(20);
  }

  @Test
  void badInputsAreCountedAndTheOthersKept() throws IOException {
    var file = reports(3);
    Files.writeString(file, Reports.lines(3) + "\n{\"torn\n" + Reports.json("last"));
    var desktop = ingest(file, folder.resolve("missing"));
    assertThat(desktop.complaints()).contains("4 new, 0 known already, 2 failed");
    assertThat(desktop.status()).isEqualTo(1);
    assertThat(kept(data())).isEqualTo(4);
  }

  @Test
  void oneIdWithTwoTextsIsTwoArticles() throws IOException {
    var file = folder.resolve("two.jsonl");
    Files.writeString(
        file, Reports.json("a") + "\n" + Reports.json("a").replace("Friday", "Sunday"));
    assertThat(ingest(file).complaints()).contains("2 new, 0 known already, 0 failed");
  }

  @Test
  void oddTextsAreKept() throws IOException {
    var lines =
        "{\"title\":\"\\u0000\\ud800\",\"text\":\"A\\u0000b.\"}\n"
            + "{\"title\":\"x\",\"date\":\"9999-12-31\"}\n{\"title\":\"y\",\"date\":\"-0001-01-01\"}";
    Files.writeString(folder.resolve("odd.jsonl"), lines);
    assertThat(ingest(folder.resolve("odd.jsonl")).complaints())
        .contains("3 new, 0 known already, 0 failed");
    assertThat(kept(data())).isEqualTo(3);
  }

  @Test
  void standardInputIsTakenIn() {
    var desktop =
        new Desktop().typing(Reports.lines(2)).run("ingest", "--light", "--data", data(), "-");
    assertThat(desktop.complaints()).contains("2 new, 0 known already, 0 failed");
  }

  @Test
  void killedInTheMiddleItGoesOnWhereItWas() throws Exception {
    var file = reports(MANY);
    try (var child = Child.run(folder, "ingest", "--light", "--data", data(), file)) {
      child.until(_ -> Child.hasAdmitted(data(), 2));
      child.kill();
    }
    var before = kept(data());
    assertThat(before).isBetween(1L, (long) MANY);
    assertThat(ingest(file).status()).isZero();
    assertThat(kept(data())).isEqualTo(MANY);
  }

  @Test
  void controlCEndsItInOrderAndSaysHowFarItCame() throws Exception {
    var file = reports(3_000);
    try (var child = Child.run(folder, "ingest", "--light", "--data", data(), file)) {
      child.until(_ -> Child.hasAdmitted(data(), 1));
      child.signal("INT");
      assertThat(child.endsWithin(10)).isTrue();
      assertThat(child.status()).isEqualTo(130);
      assertThat(child.err()).containsPattern("Stopped: \\d+ new").doesNotContain("Exception");
    }
    assertThat(data().resolve("broadsheet.db-wal")).doesNotExist();
    assertThat(kept(data())).isPositive();
  }

  @Test
  void folderInUseIsSaidPlainly() throws Exception {
    try (var _ = Newsroom.open(data(), InstantSource.system())) {
      var desktop = ingest(reports(1));
      assertThat(desktop.complaints()).hasSize(1).first().asString().contains("in use by another");
      assertThat(desktop.status()).isEqualTo(2);
      try (var child = Child.run(folder, "reindex", "--data", data())) {
        assertThat(child.endsWithin(60)).isTrue();
        assertThat(child.err()).contains("in use by another").doesNotContain("\tat ");
        assertThat(child.status()).isEqualTo(2);
      }
    }
  }

  @Test
  void folderThatCannotBeOneIsSaidPlainly() throws IOException {
    Files.writeString(data(), "a file");
    var desktop = ingest(reports(1));
    assertThat(desktop.complaints()).hasSize(1).first().asString().contains(data().toString());
    assertThat(desktop.status()).isEqualTo(2);
  }

  @Test
  void damagedDatabaseIsSaidPlainlyAndLeftAlone() throws IOException {
    Files.createDirectories(data());
    Files.writeString(data().resolve("broadsheet.db"), "no database ".repeat(1_000));
    var desktop = ingest(reports(1));
    assertThat(desktop.complaints()).hasSize(1).first().asString().contains("damaged");
    assertThat(desktop.status()).isEqualTo(2);
    assertThat(data().resolve("broadsheet.db")).content().startsWith("no database");
  }

  @Test
  void indexIsMadeAgainWhenItIsGoneOrDamaged() throws IOException {
    ingest(reports(12));
    var index = data().resolve("index");
    for (var damage : List.of("gone", "garbage")) {
      damage(index, damage.equals("gone"));
      var desktop = new Desktop().run("reindex", "--data", data());
      assertThat(desktop.complaints()).as(damage).contains("12 articles indexed");
      assertThat(desktop.status()).as(damage).isZero();
    }
  }

  private static void damage(Path index, boolean delete) throws IOException {
    try (var files = Files.list(index)) {
      for (var file : files.toList()) {
        if (file.endsWith("write.lock")) {
          continue;
        }
        if (delete) {
          Files.delete(file);
        } else {
          Files.write(file, "garbage".getBytes(StandardCharsets.UTF_8));
        }
      }
    }
  }
}
