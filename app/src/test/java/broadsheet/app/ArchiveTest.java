package broadsheet.app;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.source.Bytes;
import broadsheet.source.IntakeProgress;
import broadsheet.source.Origin;
import broadsheet.source.ReaderVersion;
import broadsheet.source.UnreadDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Archives give their reports, and what cannot be read costs no other. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class ArchiveTest {
  @TempDir Path folder = Path.of("");

  private Path file(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }

  private static Desktop run(String words, Object... more) {
    var all = new ArrayList<Object>(List.of(words.split(" ", -1)));
    all.addAll(List.of(more));
    return new Desktop().run(all.toArray());
  }

  private Desktop ingest(Path path) {
    return run("ingest --light --data", folder.resolve("data"), path);
  }

  @Test
  void pagesOfAWebArchiveAreExtractedWithTheirAddresses() throws IOException {
    var desktop = run("extract", file("crawl.warc.gz", Packed.warc(3)));

    assertThat(desktop.status()).isZero();
    assertThat(desktop.results())
        .hasSize(3)
        .first()
        .asString()
        .contains("\"url\":\"https://tidings.example/0\"", "Ferry number 0", "\"date\":null");
  }

  @Test
  void damageInAWebArchiveIsNamedWithItsPlace() throws IOException {
    var archive = Packed.warc(3);
    var second = Packed.warc(1).length;
    Arrays.fill(archive, second + 50, second + 70, (byte) 0x55);

    var desktop = run("extract", file("crawl.warc.gz", archive));

    assertThat(desktop.results()).hasSize(2);
    assertThat(desktop.complaints())
        .hasSize(1)
        .first()
        .asString()
        .contains("crawl.warc.gz@" + second + ": is damaged");
    assertThat(desktop.status()).isEqualTo(1);
  }

  @Test
  void filesOfAZipFileAreReadAsIfTheyStoodThere() throws IOException {
    var zip =
        Packed.zip(
            "in/a.html", Packed.page(1),
            "b.html.gz", Reports.packed(Packed.page(2)),
            "c.jsonl", Reports.lines(2),
            "d.warc.gz", Packed.warc(2),
            "e.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0},
            "f.zip", Packed.zip("x.html", Packed.page(3)));

    var desktop = run("extract", file("reports.zip", zip));

    assertThat(desktop.results()).hasSize(6);
    assertThat(desktop.complaints())
        .satisfiesExactly(
            line -> assertThat(line).contains("reports.zip!/e.png: is not text"),
            line -> assertThat(line).contains("reports.zip!/f.zip: is an archive inside"));
  }

  @Test
  void aWikisExportGivesItsReports() throws IOException {
    var desktop = run("extract", file("wiki.xml.gz", Reports.packed(Packed.wiki(3))));

    assertThat(desktop.status()).isZero();
    assertThat(desktop.results())
        .hasSize(3)
        .first()
        .asString()
        .contains("\"outlet\":\"Salline News\"", "Lissa — The ferry number 0", "2031-05-09");
  }

  @Test
  void savedFeedsGiveTheirEntries() throws IOException {
    var feed =
        "<?xml version='1.0'?><rss version='2.0'><channel><title>Salline Tidings</title>"
            + "<link>https://tidings.example/</link><item><title>Ferry to Lissa stops</title>"
            + "<link>/ferry</link><pubDate>Fri, 09 May 2031 10:00:00 GMT</pubDate>"
            + "<description>The ferry to Lissa stopped on Monday, said the harbour master."
            + "</description></item></channel></rss>";

    var desktop = run("extract", file("feed.xml", feed.getBytes(StandardCharsets.UTF_8)));

    assertThat(desktop.results())
        .hasSize(1)
        .first()
        .asString()
        .contains("Ferry to Lissa stops", "https://tidings.example/ferry", "2031-05-09T10:00:00Z");
  }

  @Test
  void takingAnArchiveInAgainPassesOverIt() throws IOException {
    var archive = file("crawl.warc.gz", Packed.warc(40));

    assertThat(ingest(archive).complaints()).contains("40 new, 0 known already, 0 failed");
    assertThat(ingest(archive).complaints()).contains("0 new, 40 known already, 0 failed");
    try (var newsroom = Newsroom.open(folder.resolve("data"), InstantSource.system())) {
      assertThat(newsroom.stores().articles().count()).isEqualTo(40);
    }
  }

  @Test
  void anArchiveThatGrewIsLookedAtWhole() throws IOException {
    ingest(file("crawl.warc.gz", Packed.warc(5)));

    var again = ingest(file("crawl.warc.gz", Packed.warc(8)));

    assertThat(again.complaints()).contains("3 new, 5 known already, 0 failed");
  }

  @Test
  void anInterruptedArchiveGoesOnWhereItWas() throws Exception {
    var archive = file("crawl.warc.gz", Packed.warc(150));
    var data = folder.resolve("data");
    try (var child = Child.run(folder, "ingest", "--light", "--data", data, archive)) {
      child.until(_ -> Child.hasAdmitted(data, 3));
      child.kill();
    }

    var again = ingest(archive);

    assertThat(again.status()).isZero();
    try (var newsroom = Newsroom.open(data, InstantSource.system())) {
      assertThat(newsroom.stores().articles().count()).isEqualTo(150);
    }
  }

  @Test
  void whatCannotBeReadIsKeptListedRetriedAndDropped() throws IOException {
    var data = folder.resolve("data");
    var file =
        file(
            "torn.jsonl", (Reports.json("a") + "\n{\"torn\n{}\n").getBytes(StandardCharsets.UTF_8));

    assertThat(ingest(file).complaints()).contains("1 new, 0 known already, 2 failed");
    var listed = run("quarantine --data", data).results();
    assertThat(listed).hasSize(2);
    assertThat(listed.getLast())
        .contains("torn.jsonl:2", "broken JSON", "\"number\":1", "\"tries\":1");
    assertThat(run("quarantine retry --light --data", data).complaints())
        .contains("0 taken in, 2 still unreadable");
    assertThat(run("quarantine list --data", data).results().getLast()).contains("\"tries\":2");
    assertThat(run("quarantine drop --data", data, 1, 9).status()).isEqualTo(1);
    assertThat(run("quarantine --data", data).results()).hasSize(1);
  }

  @Test
  void aNewReaderTakesInWhatAnOlderOneCouldNot() throws IOException {
    var data = folder.resolve("data");
    var page = Bytes.of(Packed.page(1).getBytes(StandardCharsets.UTF_8));
    try (var newsroom = Newsroom.open(data, InstantSource.system())) {
      var document = new UnreadDocument("a.html", "a.html", Origin.UNKNOWN, null, "is odd", page);
      newsroom.stores().quarantine().keep(document, Instant.EPOCH, ReaderVersion.CURRENT - 1);
    }

    try (var paper = Paper.open(data, Outside.unreachable(Quiet.WEB), InstantSource.system())) {
      paper.finishPreparing();
    }

    try (var newsroom = Newsroom.open(data, InstantSource.system())) {
      assertThat(newsroom.stores().articles().count()).isEqualTo(1);
      assertThat(newsroom.stores().quarantine().latest(Long.MAX_VALUE, 9)).isEmpty();
    }
  }

  @Test
  void droppedFilesAreTakenWhenTheyAreCompleteAndThenMoved() throws IOException {
    var drop = folder.resolve("drop");
    var taken = new ArrayList<String>();
    var folderOfDrops =
        new DropFolder(
            drop,
            (file, after) -> {
              taken.add(file.getFileName().toString());
              after.finished(progress(file));
            });
    folderOfDrops.look();
    Files.writeString(drop.resolve("good.html"), "half");
    Files.writeString(drop.resolve("bad.html"), "bad");
    Files.writeString(drop.resolve("load.html.part"), "part");
    Files.createSymbolicLink(drop.resolve("link.html"), folder.resolve("elsewhere"));
    folderOfDrops.look();
    Files.writeString(drop.resolve("good.html"), "whole page");
    folderOfDrops.look();
    assertThat(taken).containsExactly("bad.html");

    folderOfDrops.look();

    assertThat(taken).containsExactly("bad.html", "good.html");
    assertThat(drop.resolve("done/good.html")).hasContent("whole page");
    assertThat(drop.resolve("failed/bad.html")).exists();
    assertThat(drop.resolve("failed/bad.html.reason.txt")).content().contains("holds no article");
    assertThat(drop.resolve("load.html.part")).exists();
  }

  private static IntakeProgress progress(Path file) {
    var bad = file.endsWith("bad.html");
    var problems = bad ? List.of("bad.html: holds no article") : List.<String>of();
    return new IntakeProgress(1, "Done", 1, 1, bad ? 0 : 1, 0, bad ? 1 : 0, 1, problems, true);
  }

  @Test
  void statementsAreReadInAProcessOfTheirOwn() throws IOException {
    var pdf = Reports.pdf("The ferry to Lissa will sail again on Friday.");

    var desktop = run("extract", file("s.pdf", pdf.getBytes(StandardCharsets.US_ASCII)));

    assertThat(desktop.results())
        .hasSize(1)
        .first()
        .asString()
        .contains("\"id\":\"s.pdf\"", "The ferry to Lissa will sail again on Friday.");
  }

  @Test
  void brokenPdfsEndWithAReason() throws IOException {
    var desktop =
        run("extract", file("x.pdf", "%PDF-1.7 and no more".getBytes(StandardCharsets.UTF_8)));

    assertThat(desktop.complaints())
        .hasSize(1)
        .first()
        .asString()
        .contains("x.pdf: is a damaged PDF");
    assertThat(desktop.status()).isEqualTo(1);
  }
}
