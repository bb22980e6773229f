package broadsheet.web;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.article.ArticleId;
import broadsheet.brief.Brief;
import broadsheet.source.IntakeProgress;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PagesTest {
  private final DemoDesk demo = DemoNews.desk();
  private final WebServer server = new WebServer(demo.desk(), WebSettings.local(0)).start();
  private final Browser browser = new Browser(server);

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void frontPageLeadsWithTheBroadestStory() {
    var page = browser.get("/").body();

    assertThat(page).contains("3 independent sources", "#PellIsland", "Latest reports");
    assertThat(page.indexOf("Ferry runs aground")).isLessThan(page.indexOf("Paper mill"));
  }

  @Test
  void storyPageFoldsCopiesAndTellsWhyReportsAreTogether() {
    var page = browser.get("/story/anything-st1").body();

    assertThat(page)
        .contains("1 copy of this report", "copy of Quay Herald", "both name Pell Island")
        .contains("What happened", "class=\"cite-mark\"", "Related, from other stories");
  }

  @Test
  void storyWithoutBriefShowsHowReportsBegin() {
    demo.editor = (story, _) -> new Brief(story.id(), story.headline(), story.gist(), List.of());

    assertThat(browser.get("/story/st1").body()).contains("How the reports begin", "ran aground");
  }

  @Test
  void visitorsSeeAnExcerptAndReadersTheWholeText() {
    assertThat(browser.get("/article/ferry-f1").body())
        .contains("This is an excerpt", "https://f1.example/news")
        .doesNotContain(DemoNews.FERRY_SECOND_PARAGRAPH, "What is next");

    assertThat(browser.asOwner().get("/article/ferry-f1").body())
        .contains(DemoNews.FERRY_SECOND_PARAGRAPH, "<h2>What is next</h2>");
  }

  @Test
  void citedSentenceIsMarked() {
    var text = demo.desk().articles().article(new ArticleId("f1")).orElseThrow();
    var begin = text.text().indexOf(DemoNews.FERRY_SECOND_PARAGRAPH);
    var end = begin + DemoNews.FERRY_SECOND_PARAGRAPH.length();

    assertThat(browser.asOwner().get("/article/f1?from=" + begin + "-" + end).body())
        .contains("<mark id=\"s\">" + DemoNews.FERRY_SECOND_PARAGRAPH + "</mark>");
  }

  @Test
  void visitorsSeeCitedSentencesButCannotReadOnByAsking() {
    var text = demo.desk().articles().article(new ArticleId("f1")).orElseThrow();
    var begin = text.text().indexOf(DemoNews.FERRY_SECOND_PARAGRAPH);
    var end = begin + DemoNews.FERRY_SECOND_PARAGRAPH.length();

    assertThat(browser.get("/article/f1?from=" + begin + "-" + end).body())
        .contains(DemoNews.FERRY_SECOND_PARAGRAPH);
    assertThat(browser.get("/article/f1?from=" + begin + "-" + (end - 1)).body())
        .doesNotContain("Divers reached");
    assertThat(browser.get("/article/f1?from=9-99999").statusCode()).isEqualTo(200);
    assertThat(browser.get("/article/f1?from=x-").statusCode()).isEqualTo(200);
  }

  @Test
  void hashtagPageListsItsReports() {
    assertThat(browser.get("/tag/dornbay").body()).contains("#DornBay", "4 reports", "Paper mill");
    assertThat(browser.get("/tag/DornBay").statusCode()).isEqualTo(200);
  }

  @Test
  void searchMarksWhatWasFoundAndTellsWhatItCannotRead() {
    assertThat(browser.get("/search?q=hull").body()).contains("<mark>hull</mark>", "3 reports");
    assertThat(browser.get("/search?q=zebra").body()).contains("No report matches");
    assertThat(browser.get("/search?q=%28").body()).contains("A bracket is open.");
    assertThat(browser.get("/search").statusCode()).isEqualTo(200);
    assertThat(browser.get("/search?q=" + "a".repeat(600)).body()).contains("too long");
  }

  @Test
  void missingPagesAreDesigned() {
    for (var path :
        List.of(
            "/nothing", "/story/none", "/article/none", "/tag/none", "/assets/x", "/?before=x")) {
      var answer = browser.get(path);
      assertThat(answer.statusCode()).as(path).isEqualTo(404);
      assertThat(answer.body()).as(path).contains("This page is not in the paper");
    }
  }

  @Test
  void faultsShowNoInternals() {
    demo.editor =
        (story, reports) -> {
          throw new IllegalStateException("secret table name");
        };

    var answer = browser.get("/story/st1");

    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.body()).contains("Something went wrong").doesNotContain("secret", "Illegal");
  }

  @Test
  void emptyPaperSaysWhatToDo() {
    try (var empty = new WebServer(new DemoDesk().desk(), WebSettings.local(0)).start()) {
      assertThat(new Browser(empty).get("/").body()).contains("waiting for its news", "/welcome");
    }
  }

  @Test
  void intakePageFollowsAndEnds() {
    browser.asOwner();
    assertThat(browser.get("/intake/1").body())
        .contains("318 of 500 reports · 24.5 a second · 7 s left", "broken.json: no object");
    assertThat(browser.get("/intake/2").statusCode()).isEqualTo(404);

    demo.intake.progress = new IntakeProgress(1, "Done", 500, 500, 480, 19, 1, 24, List.of(), true);

    assertThat(browser.get("/intake/1").body()).contains("480 new, 19 known already");
    var events = browser.get("/intake/1/events");
    assertThat(events.headers().firstValue("Content-Type")).hasValue("text/event-stream");
    assertThat(events.body()).startsWith("data: phase=Done&").contains("finished=true");
  }

  @Test
  void progressIsToldAsItHappens() throws IOException, InterruptedException {
    browser.asOwner();

    try (var lines = browser.lines("/intake/1/events")) {
      var told = lines.filter(line -> line.startsWith("data:")).iterator();
      assertThat(told.next()).contains("value=318&max=500", "finished=false");
      demo.intake.progress =
          new IntakeProgress(1, "Done", 500, 500, 480, 19, 1, 24, List.of(), true);
      assertThat(told.next()).contains("value=500&max=500", "finished=true");
      assertThat(told.hasNext()).isFalse();
    }
  }

  @Test
  void readStoriesFade() {
    browser.asOwner();
    browser.post("/story/st1/read", Map.of());
    assertThat(browser.get("/").body()).contains("is-read");

    browser.post("/story/st1/unread", Map.of());
    assertThat(browser.get("/").body()).doesNotContain("is-read");
  }

  @Test
  void chosenLightIsKept() {
    browser.post("/theme", Map.of("theme", "sepia", "next", "/search"));

    assertThat(browser.get("/").body()).contains("data-theme=\"sepia\"");
  }

  @Test
  void staticFilesAreKeptForEver() {
    var page = browser.get("/").body();
    var begin = page.indexOf("/assets/");
    var style = browser.get(page.substring(begin, page.indexOf('"', begin)));

    assertThat(style.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");
    assertThat(style.body()).contains("--paper");
  }
}
