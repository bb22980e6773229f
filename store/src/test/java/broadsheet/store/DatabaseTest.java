package broadsheet.store;

import static broadsheet.story.SampleReports.full;
import static broadsheet.story.SampleReports.report;
import static broadsheet.story.SampleReports.starting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import broadsheet.article.ArticleId;
import broadsheet.story.SampleReports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
  private static final int PAIRS = 40;

  @TempDir Path folder;

  @Test
  void missingFolderIsMadeAndEverythingIsThereAfterReopening() {
    var inner = folder.resolve("not/yet");
    var admission = starting("s1", full("a"), 0);
    try (var database = Database.open(inner)) {
      new SqlStoryStore(database).admit(List.of(admission));
    }

    try (var database = Database.open(inner)) {
      assertThat(new SqlStoryStore(database).storyOf(new ArticleId("a")))
          .contains(admission.story());
    }
  }

  @Test
  void folderMadeHereIsForItsOwnerAlone() throws IOException {
    var inner = folder.resolve("private");
    Database.open(inner).close();

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(inner)))
        .isEqualTo("rwx------");
  }

  @Test
  @Timeout(30)
  void readersSeeWholeBatchesWhileTheWriterWorks() throws InterruptedException {
    try (var database = Database.open(folder)) {
      var writer = Thread.ofVirtual().start(() -> admitPairs(new SqlStoryStore(database)));
      var articles = new SqlArticleStore(database);
      var torn = new AtomicLong();
      var readers = new ArrayList<Thread>();
      for (var i = 0; i < 12; i++) {
        readers.add(
            Thread.ofVirtual()
                .start(() -> {
                  while (articles.count() < 2L * PAIRS) {
                    torn.addAndGet(articles.count() % 2);
                  }
                }));
      }
      writer.join();
      for (var reader : readers) {
        reader.join();
      }

      assertThat(torn).hasValue(0);
      assertThat(articles.count()).isEqualTo(2L * PAIRS);
    }
  }

  private static void admitPairs(SqlStoryStore store) {
    for (var i = 0; i < PAIRS; i++) {
      store.admit(
          List.of(
              starting("l" + i, full("l" + i), 2L * i),
              starting("r" + i, full("r" + i), 2L * i + 1)));
    }
  }

  @Test
  void closingLeavesOneFileToCopy() throws IOException {
    Database.open(folder).close();

    try (var files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("broadsheet.db", "lock");
    }
  }

  @Test
  void secondOpeningOfAFolderIsRefusedUntilTheFirstIsClosed() {
    try (var database = Database.open(folder)) {
      assertThatThrownBy(() -> Database.open(folder))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("in use by another Broadsheet");
      assertThat(new SqlArticleStore(database).count()).isZero();
    }

    Database.open(folder).close();
  }

  @Test
  void fileThatIsNoDatabaseIsToldApartAndLeftAlone() throws IOException {
    var file = folder.resolve("broadsheet.db");
    Files.writeString(file, "Dear diary, nothing happened in Port Salline. ".repeat(200));

    assertThatThrownBy(() -> Database.open(folder))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining(file.toString())
        .hasMessageContaining("damaged; restore it from a backup");
    assertThat(file).content().startsWith("Dear diary");
  }

  @Test
  void damageInsideIsToldWhenItIsMet() throws IOException {
    try (var database = Database.open(folder)) {
      for (var i = 0; i < 50; i++) {
        new SqlStoryStore(database).admit(List.of(starting("s" + i, full("a" + i), i)));
      }
    }
    var file = folder.resolve("broadsheet.db");
    var bytes = Files.readAllBytes(file);
    Arrays.fill(bytes, 4096, bytes.length, (byte) 0x5a);
    Files.write(file, bytes);

    assertThatThrownBy(() -> Database.open(folder).close())
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("damaged");
  }

  @Test
  void folderThatIsAFileIsRefused() throws IOException {
    var file = Files.writeString(folder.resolve("file"), "x");

    assertThatThrownBy(() -> Database.open(file))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("cannot be used");
  }

  @Test
  void fullDiskFailsInWordsKeepsWhatWasThereAndRecovers() {
    try (var database = Database.open(folder)) {
      var store = new SqlStoryStore(database);
      store.admit(List.of(starting("s1", full("a"), 0)));
      limitPages(database, 1);
      var large =
          SampleReports.bare("large", "Large", "The tide came in and went out. ".repeat(9_000));

      assertThatThrownBy(() -> store.admit(List.of(starting("s2", large, 1))))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("Keeping article large failed: the disk is full");
      var both = List.of(starting("s3", full("b"), 2), starting("s2", large, 1));
      assertThatThrownBy(() -> store.admit(both)).hasMessageContaining("the disk is full");
      assertThat(store.storyOf(new ArticleId("a"))).isPresent();
      assertThat(store.storyOf(new ArticleId("b"))).isEmpty();
      assertThat(store.storyOf(new ArticleId("large"))).isEmpty();

      limitPages(database, 1_000_000);
      store.admit(List.of(starting("s2", large, 1)));
      assertThat(store.storyOf(new ArticleId("large"))).isPresent();
    }
  }

  /** SQLite's own way to play a full disk; less than the present size means the present size. */
  private static void limitPages(Database database, int pages) {
    database.write(
        "Limiting the file",
        connection -> {
          Sql.run(connection, "PRAGMA max_page_count = " + pages);
          return pages;
        });
  }

  @Test
  void foreignLockIsToldAndPasses() throws SQLException {
    try (var database = Database.open(folder);
        var stranger =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("broadsheet.db"))) {
      var store = new SqlStoryStore(database);
      database.write(
          "Waiting for nobody",
          connection -> {
            Sql.run(connection, "PRAGMA busy_timeout = 1");
            return true;
          });
      Sql.run(stranger, "BEGIN IMMEDIATE");

      assertThatThrownBy(() -> store.admit(List.of(starting("s1", full("a"), 0))))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("held by another program");

      Sql.run(stranger, "ROLLBACK");
      store.admit(List.of(starting("s1", full("a"), 0)));
      assertThat(new SqlArticleStore(database).count()).isEqualTo(1);
    }
  }

  @Test
  void closedDatabaseSaysSo() {
    var database = Database.open(folder);
    database.close();
    database.close();

    assertThatThrownBy(() -> new SqlArticleStore(database).count())
        .isInstanceOf(StoreException.class)
        .hasMessage("Counting articles failed: the database is closed");
    assertThatThrownBy(() ->
            new SqlStoryStore(database)
                .admit(List.of(starting("s1", report("a", "Gull", SampleReports.START), 0))))
        .isInstanceOf(StoreException.class)
        .hasMessage("Keeping article a failed: the database is closed");
  }
}
