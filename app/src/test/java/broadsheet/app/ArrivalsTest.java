package broadsheet.app;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.article.Article;
import broadsheet.article.ArticleJson;
import broadsheet.article.Outlet;
import broadsheet.article.ReadResult;
import broadsheet.article.Version;
import broadsheet.story.SearchIndex;
import java.io.IOException;
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

/** Articles that come in again are new versions, known, or none. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class ArrivalsTest {
  private static final String TEXT =
      "The ferry to Lissa stopped on Monday with 40 people aboard.\\n\\nThe harbour master, Ana"
          + " Brell, said that it would sail again on Friday, when its engine is repaired.";

  @TempDir Path folder = Path.of("");

  private Path data() {
    return folder.resolve("data");
  }

  private static String json(String title, String text, String modified) {
    return "{\"url\":\"https://quay.example/ferry?utm_source=x\",\"title\":\""
        + title
        + "\",\"outlet\":\"Quay Herald\",\"date\":\"2031-04-07T08:00:00Z\",\"modified\":"
        + (modified.isEmpty() ? "null" : "\"" + modified + "\"")
        + ",\"text\":\""
        + text
        + "\"}";
  }

  private static String json(String text) {
    return json("Ferry to Lissa stops", text, "");
  }

  private Desktop ingest(String... lines) throws IOException {
    var file = Files.writeString(folder.resolve("in.jsonl"), String.join("\n", lines));
    return new Desktop().run("ingest", "--light", "--data", data(), file);
  }

  private List<Version> versions() {
    try (var newsroom = Newsroom.open(data(), InstantSource.system())) {
      var stores = newsroom.stores();
      assertThat(stores.articles().count()).isEqualTo(1);
      var story = stores.stories().latest(Instant.MAX, 2).getFirst();
      return stores.versions().versions(story.members().getFirst().article());
    }
  }

  @Test
  void changedArticleIsANewVersionOfTheSame() throws IOException {
    assertThat(ingest(json(TEXT)).complaints()).contains("1 new, 0 known already, 0 failed");
    assertThat(ingest(json(TEXT.replace("40 people", "44 people"))).complaints())
        .contains("0 new, 1 changed, 0 known already, 0 failed");

    assertThat(versions()).extracting(Version::number).containsExactly(1, 2);
    try (var newsroom = Newsroom.open(data(), InstantSource.system())) {
      var hits = newsroom.index().search(new SearchIndex.Query("44 people", 9, 0), null);
      assertThat(hits).hasSize(1);
      assertThat(hits.getFirst().snippet()).contains("44");
    }
  }

  @Test
  void doingItAgainMakesNoVersion() throws IOException {
    var lines = new String[] {json(TEXT), json(TEXT.replace("Friday", "Sunday"))};
    assertThat(ingest(lines).complaints()).contains("1 new, 1 changed, 0 known already, 0 failed");

    assertThat(ingest(lines).complaints()).contains("0 new, 2 known already, 0 failed");

    assertThat(versions()).hasSize(2);
  }

  @Test
  void readingsOfOneBatchAreTakenInTheirOrder() throws IOException {
    var title = "Ferry to Lissa stops";
    ingest(
        json(title, TEXT.replace("Friday", "Sunday"), "2031-04-07T12:00:00Z"),
        json(title, TEXT, "2031-04-07T09:00:00Z"),
        json(title, TEXT.replace("Friday", "Saturday"), "2031-04-07T10:00:00Z"));

    assertThat(versions())
        .extracting(version -> version.body().text().replaceAll(".* on (\\w+day),.*", "$1"))
        .last()
        .asString()
        .contains("Sunday");
    assertThat(versions()).hasSize(3);
  }

  @Test
  void olderReadingThatComesLateOverwritesNothing() throws IOException {
    var title = "Ferry to Lissa stops";
    ingest(json(title, TEXT.replace("Friday", "Sunday"), "2031-04-07T12:00:00Z"));

    var late = ingest(json(title, TEXT, "2031-04-07T09:00:00Z"));

    assertThat(late.complaints()).anyMatch(line -> line.contains("older than what is kept"));
    assertThat(late.status()).isZero();
    assertThat(versions()).hasSize(1);
  }

  @Test
  void errorPageIsNoVersionAndSaysWhy() throws IOException {
    ingest(json(TEXT));

    var broken = ingest(json("Page not found", "Nothing to see at this address.", ""));

    assertThat(broken.complaints()).anyMatch(line -> line.contains("is an error page"));
    assertThat(versions()).hasSize(1);
  }

  @Test
  void outletsAreLearntFromArticles() throws IOException {
    ingest(json(TEXT));

    try (var newsroom = Newsroom.open(data(), InstantSource.system())) {
      var outlets = newsroom.stores().outlets().outlets();
      assertThat(outlets).extracting(Outlet::name).containsExactly("Quay Herald");
      assertThat(outlets.getFirst().domain()).isEqualTo("quay.example");
    }
  }

  @Test
  void entryIsKnownByTheArticleThatItMadeBefore() throws IOException {
    ingest(json(TEXT));
    var id = versions().getFirst().article();
    var moved =
        article(json(TEXT.replace("Friday", "Sunday")).replace("quay.example", "quay2.example"));
    try (var newsroom = Newsroom.open(data(), InstantSource.system());
        var models = ModelRoom.open()) {
      newsroom.recall(() -> {});
      var arrivals = new Arrivals(newsroom, models.workshop(), new Counting());
      arrivals.take(List.of(new Incoming(moved, Instant.parse("2031-04-08T08:00:00Z"), id)));
    }

    assertThat(versions()).hasSize(2);
  }

  @Test
  void textThatIsTakenBackIsAVersionWhenItsTimeIsKnown() throws IOException {
    ingest(json(TEXT));
    var changed = article(json(TEXT.replace("Friday", "Sunday")));
    var back = article(json(TEXT));
    try (var newsroom = Newsroom.open(data(), InstantSource.system());
        var models = ModelRoom.open()) {
      newsroom.recall(() -> {});
      var counting = new Counting();
      var arrivals = new Arrivals(newsroom, models.workshop(), counting);
      arrivals.take(List.of(new Incoming(changed, Instant.parse("2031-04-08T08:00:00Z"), null)));
      arrivals.take(List.of(new Incoming(back, Instant.parse("2031-04-08T09:00:00Z"), null)));
      arrivals.take(List.of(new Incoming(changed, Instant.parse("2031-04-08T07:00:00Z"), null)));
      assertThat(counting.passed).hasSize(1).first().asString().contains("older");
    }

    assertThat(versions()).hasSize(3);
  }

  private static Article article(String json) {
    return ((ReadResult.Read) ArticleJson.parse(json)).articles().getFirst();
  }

  private static final class Counting implements IngestListener {
    private final List<String> passed = new ArrayList<>();

    @Override
    public void passed(Incoming article, String why) {
      passed.add(why);
    }
  }
}
