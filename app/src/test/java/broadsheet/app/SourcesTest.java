package broadsheet.app;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.source.FeedId;
import broadsheet.source.Url;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Sources are followed, listed and tended from the command line. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class SourcesTest {
  private static final String LIST =
      "<opml version='2.0'><body><outline text='Sea'>"
          + "<outline text='Gull' type='rss' xmlUrl='https://gull.example/rss'/>"
          + "<outline text='Tern' type='rss' xmlUrl='https://tern.example/rss'/>"
          + "<outline text='None' type='rss' xmlUrl='nothing at all'/></outline></body></opml>";

  @TempDir Path folder = Path.of("");

  private final TinySite site = new TinySite();

  @AfterEach
  void close() {
    site.close();
  }

  private Desktop sources(String... words) {
    var all = new ArrayList<Object>(List.of("sources"));
    all.addAll(List.of(words));
    all.addAll(List.of("--data", folder.resolve("data")));
    return new Desktop().run(all.toArray());
  }

  private void importList() throws IOException {
    var file = Files.writeString(folder.resolve("list.opml"), LIST);
    var desktop = sources("import", file.toString());
    assertThat(desktop.status()).isEqualTo(1);
    assertThat(String.join("\n", desktop.complaints()))
        .contains("line 1 (None)", "2 followed, of 3");
  }

  @Test
  void feedThatAPageNamesIsFollowed() {
    site.put(
        "/",
        TinySite.Answer.page(
            "<html><head><link rel='alternate' type='application/rss+xml' href='/rss'></head>"
                + "<body>The Gull</body></html>"));
    site.put(
        "/rss",
        TinySite.Answer.feed(
            "<rss version='2.0'><channel><title>The Gull</title><item><title>Pier</title>"
                + "<link>/pier</link></item></channel></rss>"));

    var added = sources("add", site.url("/"), "--allow-host", site.host());

    assertThat(added.status()).as(String.join("\n", added.complaints())).isZero();
    var listed = sources().out();
    assertThat(listed).contains(site.url("/rss"), "\"state\":\"NEW\"", "\"title\":\"The Gull\"");
  }

  @Test
  void addressWithoutAnythingSaysWhy() {
    var added = sources("add", site.url("/none"), "--allow-host", site.host());

    assertThat(added.status()).isEqualTo(1);
    assertThat(String.join("\n", added.complaints())).contains("404");
    assertThat(sources().out()).isEmpty();
  }

  @Test
  void listIsImportedPausedAndExported() throws IOException {
    importList();
    var gull = FeedId.of(new Url("https://gull.example/rss")).value();

    assertThat(sources("pause", gull).status()).isZero();
    assertThat(sources("--format", "text").out())
        .contains(gull + "  PAUSED  Gull  https://gull.example/rss")
        .contains("NEW  Tern");
    assertThat(sources("resume", "gull.example/rss").status()).isZero();
    assertThat(sources("replace", gull, "https://gull.example/atom").status()).isZero();
    assertThat(sources("retry", gull).status()).isZero();
    assertThat(sources("remove", "https://tern.example/rss").status()).isZero();

    var exported = sources("export").out();

    assertThat(exported).contains("https://gull.example/atom", "Sea").doesNotContain("tern");
  }

  @Test
  void sourceThatIsNotFollowedIsSaid() {
    var desktop = sources("pause", "wren");

    assertThat(desktop.status()).isEqualTo(1);
    assertThat(desktop.complaints()).containsExactly("wren: is not followed");
  }

  @Test
  void addressIsIngested() {
    site.put(
        "/rss",
        TinySite.Answer.feed(
            "<rss version='2.0'><channel><title>The Gull</title><item><title>Pier</title><description>"
                + "The council agreed on a pier for the ferries of the bay. ".repeat(30)
                + "</description></item></channel></rss>"));

    var desktop =
        new Desktop()
            .run(
                "ingest",
                "--light",
                "--data",
                folder.resolve("data"),
                "--allow-host",
                site.host(),
                site.url("/rss"),
                site.url("/none"));

    assertThat(String.join("\n", desktop.complaints()))
        .contains("1 new, 0 known already, 1 failed", "/none: cannot be had: answered 404");
    assertThat(desktop.status()).isEqualTo(1);
  }
}
