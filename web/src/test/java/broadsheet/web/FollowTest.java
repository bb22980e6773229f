package broadsheet.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import broadsheet.source.FeedChoice;
import broadsheet.source.Finding;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FollowTest {
  private final DemoDesk demo = DemoNews.desk();
  private final WebServer server = new WebServer(demo.desk(), WebSettings.local(0)).start();
  private final Browser owner = new Browser(server).asOwner();

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void addressShowsWhatItOffersWithTheBestTicked() {
    var answer = owner.post("/add/address", Map.of("address", " harbour.example "));
    assertThat(answer.headers().firstValue("Location")).hasValue("/find/1");

    var page = Jsoup.parse(owner.get("/find/1").body());

    assertThat(page.text())
        .contains("3 things to follow", "harbour.example")
        .contains("20 reports · about 34 a week · last 3 hours ago", "less than one a week")
        .contains("Ferry runs aground off Pell Island", "followed already");
    assertThat(page.select("input[type=checkbox]").eachAttr("value")).containsExactly("0", "1");
    assertThat(page.select("input[checked]").eachAttr("value")).containsExactly("0");
  }

  @Test
  void tickedOffersAreFollowedInTheFolder() {
    owner.post("/add/address", Map.of("address", "harbour.example"));

    var page = owner.post("/find/1", Map.of("offer", "1", "folder", "Coast")).body();

    assertThat(page).contains("1 new source").doesNotContain("refused");
    assertThat(demo.sources.follow.followed)
        .extracting(FeedChoice::folder, choice -> choice.url().value())
        .containsExactly(tuple("Coast", DemoFollow.HARBOUR + "comments.xml"));
    assertThat(owner.post("/find/1", Map.of("offer", "1")).body())
        .contains("No new source", "1 was followed already");
  }

  @Test
  void choosingNothingOrWhatIsNotThereIsTold() {
    owner.post("/add/address", Map.of("address", "harbour.example"));

    assertThat(owner.post("/find/1", Map.of()).statusCode()).isEqualTo(422);
    assertThat(owner.post("/find/1", Map.of("offer", "77")).statusCode()).isEqualTo(422);
    assertThat(owner.post("/find/1", Map.of("offer", "-1")).statusCode()).isEqualTo(422);
    assertThat(owner.get("/find/2").statusCode()).isEqualTo(404);
    assertThat(owner.post("/add/address", Map.of("address", " ")).statusCode()).isEqualTo(422);
    assertThat(owner.post("/add/address", Map.of("address", "a".repeat(5000))).statusCode())
        .isEqualTo(422);
  }

  @Test
  void searchUnderWayAndSearchInVainSaySo() {
    demo.sources.follow.finding =
        new Finding(1, "slow.example", "Asking its front page", false, "", List.of());
    assertThat(owner.get("/find/1").body())
        .contains("Looking what there is", "Asking its front page", "http-equiv=\"refresh\"");

    demo.sources.follow.finding =
        new Finding(1, "slow.example", "", true, "There is no such host.", List.of());
    assertThat(owner.get("/find/1").body())
        .contains("Nothing to follow there", "There is no such host.")
        .doesNotContain("http-equiv=\"refresh\"");
  }

  @Test
  void starterPapersTellWhatTheyShare() {
    assertThat(owner.get("/papers").body())
        .contains("Conflict and diplomacy", "Ukrainian")
        .doesNotContain("What you would follow");

    var page =
        Jsoup.parse(owner.get("/papers?paper=world&paper=business&language=en&language=de").body());

    assertThat(page.select(".chosen-sum").text())
        .matches(
            "\\d+ feeds of \\d+ outlets\\. \\d+ outlets stand in more than one of the papers:"
                + ".*BBC News.*");
    assertThat(page.select(".chosen input[type=checkbox]").eachAttr("value"))
        .doesNotHaveDuplicates()
        .contains("https://feeds.bbci.co.uk/news/business/rss.xml");
    assertThat(page.text()).contains("also in Business", "2026-11-23, unchecked until they answer");
  }

  @Test
  void onlyShippedFeedsAreFollowedFromStarterPapers() {
    var known = "https://feeds.bbci.co.uk/news/world/rss.xml";

    assertThat(owner.post("/papers", Map.of("feed", "https://other.example/x")).statusCode())
        .isEqualTo(422);
    assertThat(owner.post("/papers", Map.of("feed", known)).body()).contains("1 new source");
    assertThat(demo.sources.follow.followed)
        .extracting(FeedChoice::outlet, FeedChoice::folder)
        .containsExactly(tuple("BBC News", "World"));
  }

  @Test
  void listOfFeedsIsFollowedAndToldLineByLine() {
    var list =
        """
        <opml version="2.0"><body>
        <outline text="Coast">
        <outline type="rss" text="Harbour News" xmlUrl="https://harbour.example/feed"/>
        <outline type="rss" text="The same again" xmlUrl="https://harbour.example/feed"/>
        </outline>
        <outline type="rss" text="No web address" xmlUrl="javascript:alert(1)"/>
        <outline text="A channel" type="rss" xmlUrl="https://t.me/s/harbournews"/>
        </body></opml>
        """;

    var answer = owner.upload("/add/opml", "list", List.of("my.opml"), list);
    var page = Jsoup.parse(answer.body());

    assertThat(page.select("h1").text()).isEqualTo("2 new sources");
    assertThat(page.select("tbody tr").eachText())
        .hasSize(4)
        .anyMatch(row -> row.startsWith("Harbour News Line 3") && row.endsWith("added"))
        .anyMatch(row -> row.startsWith("The same again") && row.contains("already there"))
        .anyMatch(row -> row.startsWith("No web address") && row.contains("refused: "));
    assertThat(demo.sources.follow.followed)
        .extracting(FeedChoice::folder, choice -> choice.kind().name())
        .containsExactly(tuple("Coast", "FEED"), tuple("", "CHANNEL"));
  }

  @Test
  void listIsSavedForOtherReaders() {
    demo.sources.filled();

    var answer = owner.get("/sources.opml");

    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("text/x-opml"));
    assertThat(answer.body())
        .contains("<opml version=\"2.0\">", "xmlUrl=\"https://quay.example/feed\"", "Trade");
  }

  @Test
  void emptyListIsRefused() {
    assertThat(owner.upload("/add/opml", "list", List.of("a.opml"), "").statusCode())
        .isEqualTo(422);
  }
}
