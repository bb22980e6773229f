package broadsheet.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.source.FetchResult;
import broadsheet.source.FetchResult.Failed;
import broadsheet.source.FetchResult.Fault;
import broadsheet.source.FetchResult.Fetched;
import broadsheet.source.FetchResult.Throttled;
import broadsheet.source.Purpose;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RobotsTest {
  private static final String PAGE = "http://paper.example/news/1";
  private static final String HELLO = "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello";
  private static final String NOTHING_FOR_ALL = "User-agent: *\nDisallow: /\n";
  private static final String NOTHING_FOR_US = "User-agent: Broadsheet\nDisallow: /\n";

  private Stage stage;

  @BeforeEach
  void open() throws IOException {
    stage = new Stage(Stage.PATIENT);
    stage.server.on("/news/1", HELLO).on("/news/2", HELLO);
  }

  @AfterEach
  void close() throws IOException {
    stage.close();
  }

  @ParameterizedTest
  @EnumSource(names = {"PAGE", "SITEMAP", "DOCUMENT"})
  void whatRobotsForbidsToAllIsNotAsked(Purpose purpose) {
    robots(NOTHING_FOR_ALL);

    assertThat(fault(stage.get(PAGE, purpose))).isEqualTo(Fault.ROBOTS);
    assertThat(stage.server.asked("/news/1")).isZero();
  }

  @ParameterizedTest
  @EnumSource(names = {"FEED", "IMAGE", "HUB"})
  void feedsAndImagesAreNotCrawled(Purpose purpose) {
    robots(NOTHING_FOR_ALL);

    assertThat(stage.get(PAGE, purpose)).isInstanceOf(Fetched.class);
  }

  @Test
  void feedIsNotAskedWhereRobotsNamesUs() {
    robots(NOTHING_FOR_US);

    assertThat(fault(stage.get(PAGE, Purpose.FEED))).isEqualTo(Fault.ROBOTS);
  }

  @Test
  void robotsIsAskedOnceADay() {
    robots("User-agent: *\nDisallow: /private\n");

    stage.get(PAGE, Purpose.PAGE);
    stage.get("http://paper.example/news/2", Purpose.PAGE);
    assertThat(stage.server.asked("/robots.txt")).isEqualTo(1);
    stage.time.sleep(Duration.ofHours(24));
    stage.get(PAGE, Purpose.PAGE);

    assertThat(stage.server.asked("/robots.txt")).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 404, 410, 418})
  void refusedRobotsForbidsNothing(int status) {
    stage.server.on("/robots.txt", "HTTP/1.1 " + status + " No\r\n\r\n");

    assertThat(stage.get(PAGE, Purpose.PAGE)).isInstanceOf(Fetched.class);
  }

  @Test
  void pagesWaitWhileRobotsCannotBeRead() {
    stage.server.on("/robots.txt", "HTTP/1.1 500 Oh\r\n\r\n");

    assertThat(fault(stage.get(PAGE, Purpose.PAGE))).isEqualTo(Fault.SERVER_ERROR);
    assertThat(fault(stage.get(PAGE, Purpose.PAGE))).isEqualTo(Fault.SERVER_ERROR);
    assertThat(stage.server.asked("/robots.txt")).isEqualTo(1);
    assertThat(stage.server.asked("/news/1")).isZero();
    assertThat(stage.get(PAGE, Purpose.FEED)).isInstanceOf(Fetched.class);

    robots("");
    stage.time.sleep(Duration.ofMinutes(10));
    assertThat(stage.get(PAGE, Purpose.PAGE)).isInstanceOf(Fetched.class);
  }

  @Test
  void pagesWaitWhileRobotsAsksForARest() {
    stage.server.on("/robots.txt", "HTTP/1.1 503 Oh\r\nRetry-After: 3600\r\n\r\n");

    assertThat(stage.get(PAGE, Purpose.PAGE)).isInstanceOf(Throttled.class);
  }

  @Test
  void robotsMayLieElsewhere() {
    stage.server.on(
        "/robots.txt", "HTTP/1.1 301 There\r\nLocation: http://other.example/rules\r\n\r\n");
    stage.server.on("/rules", ok(NOTHING_FOR_ALL));

    assertThat(fault(stage.get(PAGE, Purpose.PAGE))).isEqualTo(Fault.ROBOTS);
  }

  @Test
  void redirectIsCheckedByTheRobotsOfWhereItLeads() {
    robots("User-agent: *\nDisallow: /news/2\n");
    stage.server.on("/a", "HTTP/1.1 302 There\r\nLocation: /news/2\r\n\r\n");

    assertThat(fault(stage.get("http://paper.example/a", Purpose.PAGE))).isEqualTo(Fault.ROBOTS);
    assertThat(stage.server.asked("/news/2")).isZero();
  }

  @Test
  void crawlDelayIsObeyed() {
    robots("User-agent: *\nCrawl-delay: 7\n");

    stage.get(PAGE, Purpose.PAGE);
    stage.get("http://paper.example/news/2", Purpose.PAGE);

    assertThat(stage.time.passed()).isEqualTo(Duration.ofSeconds(1 + 7));
  }

  @Test
  void beginningOfAnEndlessRobotsCounts() {
    stage.server.on(
        "/robots.txt",
        visit -> {
          visit.send("HTTP/1.1 200 OK\r\n\r\n" + NOTHING_FOR_ALL);
          visit.sendForEver("# endless\n".repeat(1000), 0);
        });

    assertThat(fault(stage.get(PAGE, Purpose.PAGE))).isEqualTo(Fault.ROBOTS);
    assertThat(stage.server.bytesSent()).isLessThan(16L << 20);
  }

  private void robots(String content) {
    stage.server.on("/robots.txt", ok(content));
  }

  private static String ok(String content) {
    return "HTTP/1.1 200 OK\r\nContent-Length: " + content.length() + "\r\n\r\n" + content;
  }

  private static Fault fault(FetchResult result) {
    assertThat(result).isInstanceOf(Failed.class);
    return ((Failed) result).fault();
  }
}
