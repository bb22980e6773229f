package broadsheet.web;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.story.StoryId;
import java.net.http.HttpResponse;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Editors say which reports make a story. */
class CorrectionTest {
  private final DemoDesk demo = DemoNews.desk();
  private final WebServer server = new WebServer(demo.desk(), WebSettings.local(0)).start();
  private final Browser owner = new Browser(server).asOwner();

  @AfterEach
  void close() {
    server.close();
  }

  private static String location(HttpResponse<?> answer) {
    return answer.headers().firstValue("Location").orElse("");
  }

  private String history(String story) {
    return Jsoup.parse(owner.get("/story/" + story + "/history").body()).select("main").text();
  }

  @Test
  void tickedReportsBecomeAStoryOfTheirOwn() {
    var page = Jsoup.parse(owner.get("/story/st1/correct").body());
    assertThat(page.select("input[name=report]").eachAttr("value")).containsExactly("f1", "f3");

    var answer = owner.post("/story/st1/split", Map.of("report", "f3", "why", "another ship"));

    assertThat(location(answer)).startsWith("/story/").endsWith("-st1");
    assertThat(demo.stories).hasSize(3);
    assertThat(history("st1"))
        .contains("1 report set apart as another event", "“another ship”", "ada", "Take it back");
  }

  @Test
  void copiesGoWithTheirReport() {
    owner.post("/story/st1/split", Map.of("report", "f1"));

    var left = demo.stories.get(new StoryId("st1"));
    assertThat(left == null ? 0 : left.members().size()).isEqualTo(1);
  }

  @Test
  void mergedStoryLeadsToTheOtherUntilItIsTakenBack() {
    var answer = owner.post("/story/st1/merge", Map.of("story", "st2"));
    assertThat(location(answer)).endsWith("-st1");
    var visitor = new Browser(server);

    var gone = visitor.get("/story/paper-mill-st2");
    assertThat(gone.statusCode()).isEqualTo(302);
    assertThat(location(gone)).endsWith("-st1");
    assertThat(location(owner.get("/story/st2/history"))).isEqualTo("/story/st1/history");

    assertThat(location(owner.post("/corrections/1/undo", Map.of())))
        .isEqualTo("/story/st2/history");
    assertThat(visitor.get("/story/paper-mill-st2").statusCode()).isEqualTo(200);
    assertThat(owner.post("/corrections/1/undo", Map.of()).statusCode()).isEqualTo(422);
    assertThat(owner.get("/corrections").body())
        .contains("Two stories made one", "Correction 1 taken back", "(taken back)");
  }

  @Test
  void whatCannotBeDoneIsSaidAndTicksStay() {
    var none = owner.post("/story/st1/split", Map.of("why", "a slip"));
    assertThat(none.statusCode()).isEqualTo(422);
    assertThat(none.body()).contains("Tick the reports", "value=\"a slip\"");
    var one = Jsoup.parse(owner.post("/story/st1/pin", Map.of("report", "f3")).body());
    assertThat(one.select("input[value=f3]").hasAttr("checked")).isTrue();
    assertThat(owner.post("/story/st1/merge", Map.of()).body()).contains("Choose the story");
    assertThat(owner.post("/story/st1/merge", Map.of("story", "st1")).statusCode()).isEqualTo(422);
    assertThat(owner.post("/story/none/split", Map.of("report", "f1")).statusCode()).isEqualTo(404);
    assertThat(demo.corrections.rulings()).isEmpty();
  }

  @Test
  void otherStoryIsFoundByItsWords() {
    var found = Jsoup.parse(owner.get("/story/st1/correct?words=mill").body());

    assertThat(found.select("input[name=story]").eachAttr("value")).containsExactly("st2");
    assertThat(owner.get("/story/st1/correct?words=zzzz").body()).contains("No story matches");
  }

  @Test
  void readersSeeTheHistoryAndChangeNothing() {
    owner.post("/story/st1/split", Map.of("report", "f3"));
    var reader = new Browser(server).asReader(demo);

    var page = reader.get("/story/st1/history").body();

    assertThat(page).contains("set apart").doesNotContain("Take it back", "/correct\"");
    assertThat(reader.get("/story/st1").body()).contains("/history").doesNotContain("/correct\"");
    assertThat(reader.post("/corrections/1/undo", Map.of()).statusCode()).isEqualTo(403);
  }

  @Test
  void hostileReasonsAreEscaped() {
    owner.post("/story/st1/split", Map.of("report", "f3", "why", "<script>alert(1)</script>"));

    for (var path : new String[] {"/story/st1/history", "/corrections"}) {
      var page = Jsoup.parse(owner.get(path).body());
      assertThat(page.text()).contains("<script>alert(1)");
      assertThat(page.select("script")).hasSize(1);
    }
  }
}
