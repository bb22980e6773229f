package broadsheet.web;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.story.Member;
import broadsheet.story.Story;
import broadsheet.story.StoryId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What each has read, and when they looked last. */
class VisitsTest {
  private final DemoDesk demo = DemoNews.desk();
  private final WebServer server = new WebServer(demo.desk(), WebSettings.local(0)).start();
  private final Browser owner = new Browser(server).asOwner();
  private final Browser reader = new Browser(server).asReader(demo);

  @AfterEach
  void close() {
    server.close();
  }

  private static String since(Browser browser) {
    return Jsoup.parse(browser.get("/").body()).select(".since").text();
  }

  private static int read(Browser browser) {
    return Jsoup.parse(browser.get("/").body()).select(".is-read").size();
  }

  private void later(Duration duration) {
    demo.now = demo.now.plus(duration);
  }

  /** A story of which nobody knew before {@code demo.now}. */
  private void report(String story, String id) {
    var report = DemoNews.report(id, "Report " + id, "Quay Herald", "A gull was seen, " + id + ".");
    var told = DemoNews.story(story, List.of(report), List.of());
    var old = told.members().getFirst();
    var member =
        new Member(
            old.article(),
            demo.now,
            old.published(),
            old.outlet(),
            old.origin(),
            old.joined(),
            null);
    var before = demo.stories.get(new StoryId(story));
    var members = new ArrayList<Member>();
    if (before != null) {
      members.addAll(before.members());
    }
    members.add(member);
    demo.with(
        new Story(told.id(), told.headline(), told.gist(), members, told.hashtags()),
        List.of(report));
  }

  @Test
  void frontPageTellsWhatCameSinceTheLastVisit() {
    assertThat(since(reader)).isEmpty();
    reader.post("/story/st1/read", Map.of());
    later(Duration.ofHours(3));
    report("st9", "g1");
    report("st1", "g2");
    later(Duration.ofMinutes(5));

    var told = since(reader);

    assertThat(told)
        .contains("3 hours ago", "1 new story", "1 new report in stories you have read");
    later(Duration.ofMinutes(10));
    assertThat(since(reader)).contains("1 new story");
    later(Duration.ofHours(1));
    assertThat(since(reader)).doesNotContain("new story");
    assertThat(since(new Browser(server))).isEmpty();
  }

  @Test
  void allIsReadUpToHereAndTakenBack() {
    var until = Jsoup.parse(reader.get("/").body()).select("input[name=until]").val();
    assertThat(read(reader)).isZero();

    reader.post("/read-up-to", Map.of("until", until));

    assertThat(read(reader)).isEqualTo(2);
    assertThat(read(owner)).isZero();
    reader.post("/story/st1/unread", Map.of());
    later(Duration.ofMinutes(1));
    report("st9", "g1");
    later(Duration.ofMinutes(1));
    assertThat(read(reader)).isEqualTo(1);
    reader.post("/read-up-to/undo", Map.of());
    assertThat(read(reader)).isZero();
  }

  @Test
  void nobodyReadsAheadOfTime() {
    reader.post("/read-up-to", Map.of("until", "9999-01-01T00:00:00Z"));
    later(Duration.ofMinutes(1));
    report("st9", "g1");

    assertThat(read(reader)).isEqualTo(2);
    assertThat(reader.post("/read-up-to", Map.of("until", "noon")).statusCode()).isEqualTo(422);
  }

  @Test
  void whoReadOneCopyHasReadAll() {
    reader.post("/article/f2/read", Map.of());

    assertThat(Jsoup.parse(reader.get("/article/f1").body()).select(".mark-read").text())
        .isEqualTo("Mark as not read");
    var story = Jsoup.parse(reader.get("/story/st1").body());
    assertThat(story.select(".rows > li.is-read")).hasSize(1);
    assertThat(Jsoup.parse(owner.get("/story/st1").body()).select("li.is-read")).isEmpty();

    reader.post("/article/f1/unread", Map.of());
    assertThat(Jsoup.parse(reader.get("/story/st1").body()).select("li.is-read")).isEmpty();
  }

  @Test
  void newReportsOfASeenStoryAreShownInIt() {
    reader.post("/story/st1/read", Map.of());
    later(Duration.ofMinutes(5));
    report("st1", "g2");

    var page = Jsoup.parse(reader.get("/story/st1").body());

    assertThat(page.select(".row-new")).hasSize(1);
    assertThat(page.select("li:has(.row-new)").text()).contains("Report g2");
    assertThat(Jsoup.parse(owner.get("/story/st1").body()).select(".row-new")).isEmpty();
  }

  @Test
  void marksWorkWithoutScripts() {
    var form = Jsoup.parse(reader.get("/article/m1").body()).select("form.mark-read");
    var path = form.attr("action");
    assertThat(path).endsWith("/read");

    var answer = reader.post(path, Map.of("next", form.select("[name=next]").val()));

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("-st2");
    assertThat(new Browser(server).get("/article/m1").body()).doesNotContain("mark-read");
  }
}
