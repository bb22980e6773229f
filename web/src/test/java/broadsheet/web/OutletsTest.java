package broadsheet.web;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.article.Knowledge;
import broadsheet.article.OutletFact;
import broadsheet.article.OutletField;
import broadsheet.article.OutletFile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OutletsTest {
  private final DemoDesk demo = DemoNews.desk();
  private final WebServer server = new WebServer(demo.desk(), WebSettings.local(0)).start();
  private final Browser browser = new Browser(server);

  OutletsTest() {
    demo.outlets.learn(
        List.of(
            new OutletFile(
                "Dorn Post",
                List.of(),
                List.of(
                    new OutletFact(OutletField.FAMILY, "Tern House", Knowledge.LEARNT),
                    new OutletFact(OutletField.COUNTRY, "FR", Knowledge.GUESSED))),
            new OutletFile(
                "Coast Wire",
                List.of(),
                List.of(
                    new OutletFact(OutletField.AGENCY, "yes", Knowledge.LEARNT),
                    new OutletFact(OutletField.FAMILY, "Tern House", Knowledge.LEARNT)))));
  }

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void listNamesEveryOutlet() {
    var page = browser.get("/outlets").body();

    assertThat(page)
        .contains("3 outlets", "Quay Herald", "href=\"/outlet/dorn-post\"", "2 reports")
        .contains("agency");
    assertThat(page.indexOf("Coast Wire")).isLessThan(page.indexOf("Dorn Post"));
  }

  @Test
  void outletPageTellsWhatIsKnownAndHow() {
    assertThat(browser.get("/outlet/dorn-post").body())
        .contains("Tern House", "learnt", "France", "a guess", "Of the same owner", "Coast Wire")
        .contains("Paper mill in Dorn Bay reopens", "Latest stories", "Ferry runs aground")
        .doesNotContain("Change what is known");
  }

  @Test
  void emptyPaperHasNoOutlets() {
    try (var empty = new WebServer(new DemoDesk().desk(), WebSettings.local(0)).start()) {
      assertThat(new Browser(empty).get("/outlets").body()).contains("No outlet is known yet");
    }
  }

  @Test
  void unknownOutletIsNotInThePaper() {
    assertThat(browser.get("/outlet/nobody").statusCode()).isEqualTo(404);
  }

  @Test
  void articleAndStoryLeadToTheirOutlets() {
    assertThat(browser.get("/article/f1").body()).contains("href=\"/outlet/quay-herald\"");
    assertThat(browser.get("/story/st1").body()).contains("href=\"/outlet/quay-herald\"");
  }

  @Test
  void editorsWordIsKeptAndShown() {
    browser.asOwner();

    var answer =
        browser.post(
            "/outlet/dorn-post",
            Map.of("family", "Tern House", "country", "Velmora", "agency", ""));

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(demo.outlets.file("Dorn Post").orElseThrow().facts())
        .contains(new OutletFact(OutletField.COUNTRY, "Velmora", Knowledge.SET))
        .noneMatch(fact -> fact.field() == OutletField.FAMILY && fact.knowledge() == Knowledge.SET);
    assertThat(browser.get("/outlet/dorn-post").body()).contains("Velmora", "set by an editor");
  }

  @Test
  void whatIsNoAddressIsRefusedAndShownAgain() {
    browser.asOwner();

    var answer = browser.post("/outlet/dorn-post", Map.of("home", "javascript:alert(1)"));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("Front page", "javascript:alert(1)", "role=\"alert\"");
    assertThat(browser.post("/outlet/dorn-post", Map.of("language", "french")).statusCode())
        .isEqualTo(422);
  }

  @Test
  void twoNamesBecomeOneOutlet() {
    browser.asOwner();

    assertThat(browser.post("/outlet/dorn-post/merge", Map.of("alias", "quay herald")).statusCode())
        .isEqualTo(303);

    assertThat(browser.get("/outlet/dorn-post").body())
        .contains("Also printed as Quay Herald", "3 reports");
    assertThat(browser.get("/outlet/quay-herald").headers().firstValue("Location"))
        .hasValue("/outlet/dorn-post");
    assertThat(browser.post("/outlet/dorn-post/merge", Map.of("alias", " ")).statusCode())
        .isEqualTo(422);
  }

  @Test
  void onlyEditorsChangeOutlets() {
    assertThat(browser.post("/outlet/dorn-post", Map.of("family", "x")).statusCode())
        .isEqualTo(403);
    browser.asOwner();
    var foreign =
        browser.form("/outlet/dorn-post", Map.of("family", "x")).header("Origin", browser.origin());
    assertThat(browser.send(foreign).statusCode()).isEqualTo(403);
  }

  @Test
  void sourcesOfAnOutletStandOnItsPageForReadersOnly() {
    demo.sources.filled();
    assertThat(browser.get("/outlet/dorn-post").body()).doesNotContain("Its sources");

    assertThat(new Browser(server).asOwner().get("/outlet/dorn-post").body())
        .contains("Its sources", "<b>quiet</b>")
        .contains("Last 30 days:", "Next look", "Last good look", "Pause Dorn Post")
        .doesNotContain("Pause Coast Wire");
  }

  @Test
  void signStandsByTheNameAndCanDoNothing() {
    assertThat(browser.get("/outlet/dorn-post").body()).doesNotContain("<img");
    demo.signs.byKey.put("Dorn Post", DemoSigns.DOT);

    assertThat(browser.get("/outlet/dorn-post").body()).contains("<img src=\"/sign/Dorn%20Post\"");
    assertThat(browser.get("/outlets").body()).contains("<img src=\"/sign/Dorn%20Post\"");
    var story = demo.stories.values().iterator().next();
    assertThat(browser.get("/story/" + story.slug()).body()).contains("/sign/Dorn%20Post");

    var answer = browser.get("/sign/Dorn%20Post");
    assertThat(answer.headers().firstValue("Content-Type")).contains("image/gif");
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(answer.headers().firstValue("Content-Security-Policy"))
        .contains("default-src 'none'; sandbox");
    assertThat(browser.get("/sign/nothing").statusCode()).isEqualTo(404);
  }
}
