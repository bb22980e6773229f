package broadsheet.web;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.source.QuarantineId;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class QuarantineTest {
  private final DemoDesk demo = DemoNews.desk();
  private final WebServer server = new WebServer(demo.desk(), WebSettings.local(0)).start();
  private final Browser owner = new Browser(server).asOwner();

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void documentsAreListedWithTheirReasons() {
    demo.sources.filled();

    assertThat(Jsoup.parse(owner.get("/quarantine").body()).text())
        .contains("tables.html", "It has no text of an article.", "/home/ada/news/tables.html")
        .contains("html · 51 bytes · tried once · 5 hours ago");
  }

  @Test
  void textIsShownEscapedAndInItsWritingDirection() {
    demo.sources.filled();

    var page = Jsoup.parse(owner.get("/quarantine/1").body());

    assertThat(page.select("pre").text())
        .isEqualTo("<html><p>High water</p><script>alert(1)</script>");
    assertThat(page.select("pre *, main script")).hasSize(1);
    assertThat(owner.get("/quarantine/2").body()).contains("It is no text.");
    assertThat(owner.get("/quarantine/3").statusCode()).isEqualTo(404);
    assertThat(owner.get("/quarantine/x").statusCode()).isEqualTo(404);
  }

  @Test
  void documentsAreTriedAgainOrDropped() {
    demo.sources.filled();

    var retried = owner.post("/quarantine/1/retry", Map.of());
    var dropped = owner.post("/quarantine/2/drop", Map.of());
    owner.post("/quarantine", Map.of("id", "1"));

    assertThat(retried.headers().firstValue("Location")).hasValue("/intake/1");
    assertThat(dropped.headers().firstValue("Location")).hasValue("/quarantine");
    assertThat(demo.sources.quarantine.retried)
        .containsExactly(new QuarantineId(1), new QuarantineId(1));
    assertThat(owner.get("/quarantine/2").statusCode()).isEqualTo(404);
    assertThat(owner.post("/quarantine/2/drop", Map.of()).statusCode()).isEqualTo(404);
    assertThat(owner.post("/quarantine", Map.of()).statusCode()).isEqualTo(422);
  }

  @Test
  void longListsGoOnWithOlderOnes() {
    for (var i = 0; i < 70; i++) {
      demo.sources.keep("page" + i + ".html", "<p>");
    }

    var first = Jsoup.parse(owner.get("/quarantine").body());
    var second = Jsoup.parse(owner.get(first.select("a[rel=next]").attr("href")).body());

    assertThat(first.select(".rows > li")).hasSize(50);
    assertThat(second.select(".rows > li")).hasSize(20);
    assertThat(second.select("a[rel=next]")).isEmpty();
  }

  @Test
  void emptyQuarantineSaysThatAllIsWell() {
    assertThat(owner.get("/quarantine").body()).contains("All that came in could be read");
  }
}
