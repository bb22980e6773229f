package broadsheet.web;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.article.ArticleId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class VersionsTest {
  private final DemoDesk demo = DemoNews.desk();
  private final WebServer server = new WebServer(demo.desk(), WebSettings.local(0)).start();
  private final Browser browser = new Browser(server);

  @AfterEach
  void close() {
    server.close();
  }

  private String text() {
    return demo.desk().articles().article(new ArticleId("f1")).orElseThrow().text();
  }

  private void changeFigure() {
    demo.revise(
        "f1", "Ferry runs aground off Pell Island", text().replace("84 people", "91 people"));
  }

  private String firstParagraphSpan() {
    var begin = text().indexOf(DemoNews.FERRY_SECOND_PARAGRAPH);
    return begin + "-" + (begin + DemoNews.FERRY_SECOND_PARAGRAPH.length());
  }

  @Test
  void articleThatNeverChangedHasNoVersionsBesideIt() {
    assertThat(browser.get("/article/f1").body()).doesNotContain("<h2>Versions</h2>");
    assertThat(browser.get("/article/f1/versions").body()).contains("has not changed");
  }

  @Test
  void changedArticleShowsItsNewestTextAndItsVersions() {
    changeFigure();

    assertThat(browser.asOwner().get("/article/f1").body())
        .contains("91 people", "<h2>Versions</h2>", "1 figure changed", "silent edit", "Version 2")
        .doesNotContain("84 people", "how the report read once");
  }

  @Test
  void olderVersionSaysThatItIsOne() {
    changeFigure();

    assertThat(browser.asOwner().get("/article/f1?version=1").body())
        .contains("84 people", "how the report read once", "How it reads now");
    assertThat(browser.get("/article/f1?version=3").statusCode()).isEqualTo(404);
    assertThat(browser.get("/article/f1?version=x").statusCode()).isEqualTo(404);
  }

  @Test
  void citationOfTheFirstVersionOpensAtItsSentenceForEver() {
    var span = firstParagraphSpan();
    demo.revise("f1", "Ferry pulled free", "A line before.\n\n" + text());
    browser.asOwner();

    assertThat(browser.get("/article/f1?from=" + span).body())
        .contains("<mark id=\"s\">" + DemoNews.FERRY_SECOND_PARAGRAPH + "</mark>");
    assertThat(browser.get("/article/f1?version=2&from=" + firstParagraphSpan()).body())
        .contains("<mark id=\"s\">" + DemoNews.FERRY_SECOND_PARAGRAPH + "</mark>");
  }

  @Test
  void storyIsToldAnewFromTheNewestVersion() {
    assertThat(browser.get("/story/st1").body()).contains("84 people");

    changeFigure();

    assertThat(browser.get("/story/st1").body()).contains("91 people", "version=2&amp;from=");
  }

  @Test
  void changesAreShownAsWordsWithLabels() {
    changeFigure();
    demo.revise("f1", "Ferry pulled free", text() + "\n\nThe tug came on Saturday.");

    var page = browser.asOwner().get("/article/f1/versions").body();

    assertThat(page)
        .contains("<del><span class=\"unseen\">[removed:] </span>84 ")
        .contains("<ins><span class=\"unseen\">[added:] </span>91 ")
        .contains("Added", "The tug came on Saturday.", "paragraphs as before")
        .contains("headline changed, 1 sentence added");
    assertThat(page.indexOf("Version 3")).isLessThan(page.indexOf("Version 2"));
  }

  @Test
  void visitorsSeeThatItChangedButNotTheWords() {
    changeFigure();

    assertThat(browser.get("/article/f1/versions").body())
        .contains("1 figure changed", "silent edit", "Readers of this paper see")
        .doesNotContain("91 </ins>", "84 people");
  }

  @Test
  void hostileTextIsShownAsText() {
    demo.revise("f1", "Ferry <script>", text() + "\n\n<script>alert(1)</script> came.");

    assertThat(browser.asOwner().get("/article/f1/versions").body())
        .contains("&lt;script&gt;")
        .doesNotContain("<script>alert");
  }
}
