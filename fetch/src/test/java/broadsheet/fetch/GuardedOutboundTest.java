package broadsheet.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.source.FetchResult;
import broadsheet.source.FetchResult.Failed;
import broadsheet.source.FetchResult.Fault;
import broadsheet.source.FetchResult.Fetched;
import broadsheet.source.FetchResult.Gone;
import broadsheet.source.FetchResult.NotModified;
import broadsheet.source.FetchResult.Throttled;
import broadsheet.source.OutboundRequest;
import broadsheet.source.Purpose;
import broadsheet.source.Url;
import broadsheet.source.Validators;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuardedOutboundTest {
  private static final Url FEED = new Url("http://paper.example/feed");
  private static final String HELLO = "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello";

  private Stage stage;

  @BeforeEach
  void open() throws IOException {
    stage = new Stage(Stage.PATIENT);
  }

  @AfterEach
  void close() throws IOException {
    stage.close();
  }

  @Test
  void questionSaysWhoAsksAndNothingElse() {
    stage.server.on("/feed", HELLO);

    stage.get(FEED.value(), Purpose.FEED);

    assertThat(stage.server.requests().getLast())
        .startsWith("GET /feed HTTP/1.1\r\nHost: paper.example\r\n")
        .contains("User-Agent: Broadsheet/1 (+https://instance.example/about)\r\n")
        .contains("Accept-Encoding: gzip\r\n")
        .contains("Accept: application/atom+xml")
        .doesNotContain("Cookie", "Referer", "If-None-Match", "If-Modified-Since");
  }

  @Test
  void answerTellsTypeTimesAndLinks() {
    stage.server.on(
        "/feed",
        String.join(
            "\r\n",
            "HTTP/1.1 200 OK",
            "Content-Type: text/xml; charset=x",
            "ETag: \"v1\"",
            "Last-Modified: yesterday",
            "Date: Sat, 01 Mar 2031 12:00:00 GMT",
            "Cache-Control: max-age=900",
            "Set-Cookie: a=b",
            "Link: <https://hub.example/>; rel=hub",
            "Content-Length: 5",
            "",
            "hello"));

    var result = (Fetched) stage.get(FEED.value(), Purpose.FEED);

    assertThat(result.contentType()).isEqualTo("text/xml; charset=x");
    assertThat(result.notes().url()).isEqualTo(FEED);
    assertThat(result.notes().movedTo()).isNull();
    assertThat(result.notes().validators()).isEqualTo(new Validators("\"v1\"", "yesterday"));
    assertThat(result.notes().freshFor()).isEqualTo(Duration.ofMinutes(15));
    assertThat(result.notes().date()).isEqualTo(Instant.parse("2031-03-01T12:00:00Z"));
    assertThat(result.notes().links()).containsEntry("hub", new Url("https://hub.example/"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"v1\"",
        "W/\"v1\"",
        "v1",
        "\"v1-gzip\"",
        "\"a b\\\" c, d\"",
        "\"",
        "\"\u00e9\u00ff\"",
        "*"
      })
  void validatorsGoBackByteForByte(String etag) {
    stage.server.on("/feed", "HTTP/1.1 200 OK\r\nETag: " + etag + "\r\nContent-Length: 0\r\n\r\n");
    var first = (Fetched) stage.get(FEED.value(), Purpose.FEED);
    stage.server.on("/feed", "HTTP/1.1 304 Not Modified\r\n\r\n");

    var second = ask(first.notes().validators());

    assertThat(stage.server.requests().getLast()).contains("\r\nIf-None-Match: " + etag + "\r\n");
    assertThat(((NotModified) second).notes().validators()).isEqualTo(new Validators(etag, null));
  }

  @Test
  void unchangedAnswerMayBringNewValidators() {
    stage.server.on("/feed", "HTTP/1.1 304 Not Modified\r\nETag: \"v2\"\r\n\r\n");

    var result = (NotModified) ask(new Validators("\"v1\"", "long ago"));

    assertThat(result.notes().validators()).isEqualTo(new Validators("\"v2\"", "long ago"));
    assertThat(stage.server.requests().getLast()).contains("If-Modified-Since: long ago\r\n");
  }

  @Test
  void unchangedAnswerToAPlainQuestionIsABadOne() {
    stage.server.on("/feed", "HTTP/1.1 304 Not Modified\r\n\r\n");

    assertThat(fault(ask(Validators.NONE))).isEqualTo(Fault.BAD_ANSWER);
  }

  @Test
  void validatorThatCouldSmuggleAHeaderIsNotSent() {
    stage.server.on("/feed", HELLO);

    ask(new Validators("\"a\"\r\nX-Evil: 1", "b\nX-Evil: 2"));

    assertThat(stage.server.requests().getLast()).doesNotContain("X-Evil", "If-");
  }

  @ParameterizedTest
  @CsvSource({
    "401, FORBIDDEN",
    "402, FORBIDDEN",
    "403, FORBIDDEN",
    "404, NOT_FOUND",
    "418, OTHER_STATUS",
    "451, FORBIDDEN",
    "500, SERVER_ERROR",
    "502, SERVER_ERROR",
    "204, OTHER_STATUS",
    "206, OTHER_STATUS",
    "300, OTHER_STATUS",
    "302, OTHER_STATUS",
    "999, SERVER_ERROR",
  })
  void refusalsAreToldApart(int status, Fault fault) {
    var result = stage.answerTo("HTTP/1.1 " + status + " So\r\nContent-Length: 0\r\n\r\n");

    assertThat(fault(result)).isEqualTo(fault);
    assertThat(((Failed) result).why()).contains("answered " + status);
  }

  @Test
  void goneIsGone() {
    assertThat(stage.answerTo("HTTP/1.1 410 Gone\r\n\r\n")).isEqualTo(new Gone());
  }

  @Test
  void hostThatAsksForARestIsNotAskedInIt() {
    stage.server.on("/feed", "HTTP/1.1 429 Slow\r\nRetry-After: 600\r\n\r\n");
    stage.server.on("/page", HELLO);

    assertThat(stage.get(FEED.value())).isEqualTo(new Throttled(429, Duration.ofMinutes(10)));
    assertThat(stage.get("http://paper.example/page")).isInstanceOf(Throttled.class);
    assertThat(stage.get("http://radio.example/page")).isInstanceOf(Fetched.class);
    assertThat(stage.server.asked("/page")).isEqualTo(1);
    stage.time.sleep(Duration.ofMinutes(10));
    assertThat(stage.get("http://paper.example/page")).isInstanceOf(Fetched.class);
  }

  @Test
  void refusalWithARestIsThrottling() {
    assertThat(stage.answerTo("HTTP/1.1 403 No\r\nRetry-After: 60\r\n\r\n"))
        .isEqualTo(new Throttled(403, Duration.ofMinutes(1)));
    assertThat(stage.answerTo("HTTP/1.1 503 No\r\n\r\n")).isEqualTo(new Throttled(503, null));
  }

  @Test
  void questionsToOneHostAreASecondApartOnRedirectsToo() {
    redirect("/feed", 302, "/there");
    stage.server.on("/there", HELLO);

    stage.get(FEED.value());
    stage.get("http://www.paper.example/there");

    assertThat(stage.time.passed()).isEqualTo(Duration.ofSeconds(2));
  }

  @Test
  void permanentRedirectsTellTheNewAddress() {
    redirect("/feed", 301, "https://paper.example/nowhere");
    redirect("/a", 308, "/b#part");
    stage.server.on("/b", HELLO);

    var moved = (Fetched) stage.get("http://paper.example/a");

    assertThat(moved.notes().movedTo()).isEqualTo(new Url("http://paper.example/b"));
    assertThat(moved.notes().url()).isEqualTo(new Url("http://paper.example/b"));
  }

  @ParameterizedTest
  @ValueSource(ints = {302, 303, 307})
  void oneTemporaryRedirectOnTheWayMakesTheMoveTemporary(int status) {
    redirect("/a", 301, "/b");
    redirect("/b", status, "/c");
    redirect("/c", 301, "/d");
    stage.server.on("/d", HELLO);

    var result = (Fetched) stage.get("http://paper.example/a");

    assertThat(result.notes().movedTo()).isNull();
    assertThat(result.notes().url()).isEqualTo(new Url("http://paper.example/d"));
  }

  @Test
  void fiveRedirectsAreFollowedAndNotSix() {
    for (var i = 0; i < 6; i++) {
      redirect("/" + i, 302, "/" + (i + 1));
    }
    stage.server.on("/6", HELLO);

    assertThat(fault(stage.get("http://paper.example/0"))).isEqualTo(Fault.TOO_MANY_REDIRECTS);
    assertThat(stage.get("http://paper.example/1")).isInstanceOf(Fetched.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/a", "/a#b", "http://PAPER.example:80/a", ""})
  void circleIsSeenAtOnce(String location) {
    redirect("/a", 302, location);

    assertThat(fault(stage.get("http://paper.example/a"))).isEqualTo(Fault.TOO_MANY_REDIRECTS);
    assertThat(stage.server.asked("/a")).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1/",
        "http://127.1/",
        "http://[::1]/",
        "http://[::ffff:10.0.0.1]/",
        "http://[64:ff9b::a9fe:a9fe]/",
        "http://169.254.169.254/latest/meta-data/",
        "http://0x7f000001/",
        "http://2130706433/",
        "http://inside.example/",
        "http://paper.example:22/",
        "http://user@paper.example/",
        "ftp://paper.example/",
        "file:///etc/passwd",
        "gopher://paper.example/",
        "data:text/plain,x",
        "javascript:alert(1)",
      })
  void redirectToWhatMayNotBeAskedIsRefused(String location) {
    stage.with("inside.example", "10.1.2.3");
    redirect("/a", 302, location);

    assertThat(fault(stage.get("http://paper.example/a"))).isEqualTo(Fault.REFUSED_ADDRESS);
    assertThat(stage.dialled).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http:", "http:///", "\\\\paper.example\\a", "http://a\tb/"})
  void redirectToNoAddressIsABadAnswer(String location) {
    redirect("/a", 302, location);

    assertThat(fault(stage.get("http://paper.example/a")))
        .isIn(Fault.BAD_ANSWER, Fault.REFUSED_ADDRESS);
    assertThat(stage.dialled).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1", "10.0.0.1", "169.254.169.254", "::1", "fd00::1", "64:ff9b::a00:1",
        "2002:a00:1::", "2001:db8::1", "224.0.0.1", "0.0.0.0", "100.64.0.1", "198.18.0.1"
      })
  void hostWithOneAddressInsideIsRefusedWhole(String inside) {
    stage.with("mixed.example", Stage.PUBLIC, inside);

    assertThat(fault(stage.get("http://mixed.example/"))).isEqualTo(Fault.REFUSED_ADDRESS);
    assertThat(stage.dialled).isEmpty();
  }

  @Test
  void addressThatWasCheckedIsTheOneThatIsDialled() {
    var looks = new AtomicInteger();
    stage.with(
        "changing.example",
        host ->
            List.of(
                InetAddress.ofLiteral(looks.getAndIncrement() == 0 ? Stage.PUBLIC : "127.0.0.1")));
    stage.server.on("/", HELLO);

    assertThat(stage.get("http://changing.example/")).isInstanceOf(Fetched.class);
    assertThat(looks).hasValue(1);
    assertThat(stage.dialled.getFirst().getAddress().getHostAddress()).isEqualTo(Stage.PUBLIC);
    assertThat(fault(stage.get("http://changing.example/"))).isEqualTo(Fault.REFUSED_ADDRESS);
  }

  @Test
  void hostThatChangesBetweenRobotsAndPageIsCheckedEachTime() {
    var looks = new AtomicInteger();
    stage.with(
        "changing.example",
        host ->
            List.of(
                InetAddress.ofLiteral(looks.getAndIncrement() == 0 ? Stage.PUBLIC : "127.0.0.1")));

    assertThat(fault(stage.get("http://changing.example/", Purpose.PAGE)))
        .isEqualTo(Fault.REFUSED_ADDRESS);
    assertThat(stage.server.requests()).hasSize(1);
  }

  @Test
  void hostWithTooManyAddressesOrNoneIsRefused() {
    stage.with("crowd.example", Collections.nCopies(65, Stage.PUBLIC).toArray(String[]::new));
    stage.with("none.example", new String[0]);
    stage.with(
        "unknown.example",
        host -> {
          throw new UnknownHostException(host);
        });

    assertThat(fault(stage.get("http://crowd.example/"))).isEqualTo(Fault.REFUSED_ADDRESS);
    assertThat(fault(stage.get("http://none.example/"))).isEqualTo(Fault.NO_SUCH_HOST);
    assertThat(fault(stage.get("http://unknown.example/"))).isEqualTo(Fault.NO_SUCH_HOST);
    assertThat(stage.dialled).isEmpty();
  }

  @Test
  void formIsPostedAndKeptOnTheRedirectsThatKeepIt() {
    redirect("/hub", 307, "/hub2");
    redirect("/old", 302, "/hub2");
    stage.server.on("/hub2", "HTTP/1.1 202 Accepted\r\n\r\n");

    var request = OutboundRequest.get(new Url("http://hub.example/hub"), Purpose.HUB);
    var accepted = stage.outbound.ask(request.with(Map.of("b", "x y", "a", "\u00e9&=")));

    assertThat(accepted).isInstanceOf(Fetched.class);
    assertThat(stage.server.requests().getLast())
        .startsWith("POST /hub2 ")
        .endsWith("\r\n\r\na=%C3%A9%26%3D&b=x+y");
    var old = OutboundRequest.get(new Url("http://hub.example/old"), Purpose.HUB);
    assertThat(fault(stage.outbound.ask(old.with(Map.of("a", "b"))))).isEqualTo(Fault.OTHER_STATUS);
  }

  @Test
  void stoppedThreadIsToldAndStaysInterrupted() throws Exception {
    var result = new AtomicReference<FetchResult>();
    var stays = new AtomicBoolean();
    var thread =
        Thread.ofVirtual()
            .start(() -> {
              Thread.currentThread().interrupt();
              result.set(stage.get(FEED.value()));
              stays.set(Thread.currentThread().isInterrupted());
            });
    thread.join();

    assertThat(fault(result.get())).isEqualTo(Fault.NO_CONNECTION);
    assertThat(stays).isTrue();
  }

  private void redirect(String from, int status, String to) {
    stage.server.on(
        from, "HTTP/1.1 " + status + " There\r\nLocation: " + to + "\r\nContent-Length: 0\r\n\r\n");
  }

  private FetchResult ask(Validators validators) {
    return stage.outbound.ask(OutboundRequest.get(FEED, Purpose.FEED).with(validators));
  }

  private static Fault fault(FetchResult result) {
    assertThat(result).isInstanceOf(Failed.class);
    return ((Failed) result).fault();
  }
}
