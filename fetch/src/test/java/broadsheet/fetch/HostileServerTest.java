package broadsheet.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.source.FetchResult;
import broadsheet.source.FetchResult.Failed;
import broadsheet.source.FetchResult.Fault;
import broadsheet.source.FetchResult.Fetched;
import broadsheet.source.Purpose;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileServerTest {
  private static final String OK = "HTTP/1.1 200 OK\r\n";

  private Stage stage;
  private Stage hurried;

  @BeforeEach
  void open() throws IOException {
    stage = new Stage(Stage.PATIENT);
    hurried = new Stage(Stage.HURRIED);
  }

  @AfterEach
  void close() throws IOException {
    stage.close();
    hurried.close();
  }

  @Test
  void endlessContentIsReadUpToItsBound() {
    var result =
        stage.answerTo(visit -> {
          visit.send(OK + "\r\n");
          visit.sendForEver("endless ".repeat(4096), 0);
        });

    assertThat(fault(result)).isEqualTo(Fault.TOO_LARGE);
    assertThat(stage.server.bytesSent()).isLessThan(Purpose.IMAGE.bytesMax() + (16L << 20));
  }

  @Test
  void endlessChunksAreReadUpToTheBound() {
    var result =
        stage.answerTo(visit -> {
          visit.send(OK + "Transfer-Encoding: chunked\r\n\r\n");
          visit.sendForEver("1\r\na\r\n".repeat(4096), 0);
        });

    assertThat(result).isInstanceOf(Failed.class);
    assertThat(stage.server.bytesSent()).isLessThan(2L * Purpose.IMAGE.bytesMax() + (16L << 20));
  }

  @Test
  void lengthBeyondTheBoundIsRefusedUnread() {
    var result = stage.answerTo(OK + "Content-Length: 99999999999\r\n\r\n" + "a".repeat(100));

    assertThat(fault(result)).isEqualTo(Fault.TOO_LARGE);
  }

  @Test
  void drippingContentIsGivenUp() {
    var result =
        hurried.answerTo(visit -> {
          visit.send(OK + "\r\n");
          visit.sendForEver("a", 50);
        });

    assertThat(fault(result)).isEqualTo(Fault.TOO_SLOW);
  }

  @Test
  void drippingHeadersAreGivenUp() {
    var result = hurried.answerTo(visit -> visit.sendForEver("H", 50));

    assertThat(fault(result)).isEqualTo(Fault.TOO_SLOW);
  }

  @Test
  void contentBelowTheLeastRateIsGivenUp() throws IOException {
    var standard = Stage.PATIENT;
    var demanding =
        new OutboundLimits(
            standard.deadlineMax(),
            standard.connectMax(),
            java.time.Duration.ofSeconds(1),
            standard.bytesMax(),
            standard.headerBytesMax(),
            10_000);
    try (var slow = new Stage(demanding)) {
      var result =
          slow.answerTo(visit -> {
            visit.send(OK + "\r\n");
            visit.sendForEver("drip", 20);
          });

      assertThat(result).isEqualTo(new Failed(Fault.TOO_SLOW, "sends too slowly"));
    }
  }

  @Test
  void silenceIsGivenUp() {
    assertThat(fault(hurried.answerTo(RawServer.Visit::waitForEnd))).isEqualTo(Fault.TOO_SLOW);
  }

  @Test
  void silenceInsteadOfEncryptionIsGivenUp() {
    hurried.server.on("/", RawServer.Visit::waitForEnd);

    assertThat(fault(hurried.get("https://paper.example/"))).isEqualTo(Fault.TOO_SLOW);
  }

  @Test
  void resetIsNoConnection() {
    assertThat(fault(stage.answerTo(RawServer.Visit::reset))).isEqualTo(Fault.NO_CONNECTION);
    assertThat(fault(stage.answerTo(visit -> {}))).isEqualTo(Fault.NO_CONNECTION);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length: 10\r\n\r\nshort",
        "Content-Length: -1\r\n\r\nnegative",
        "Content-Length: many\r\n\r\nno number",
        "Content-Length: 3\r\nContent-Length: 4\r\n\r\ntwo",
        "Content-Length: 3, 4\r\n\r\nlist",
        "Transfer-Encoding: chunked\r\n\r\nzz\r\nno number\r\n0\r\n\r\n",
        "Transfer-Encoding: chunked\r\n\r\n-5\r\nhello\r\n0\r\n\r\n",
        "Transfer-Encoding: chunked\r\n\r\nffffffffffffffffff\r\nhello\r\n0\r\n\r\n",
        "Transfer-Encoding: chunked\r\n\r\n5\r\nhel",
        "Transfer-Encoding: chunked\r\n\r\n3\r\nhello\r\n0\r\n\r\n",
        "Transfer-Encoding: gzip, chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n",
        "no colon\r\nContent-Length: 5\r\n\r\nhello",
        "Content-Encoding: gzip, gzip\r\n\r\nhello",
        "Content-Encoding: gzip\r\nContent-Encoding: deflate\r\n\r\nhello",
        "Content-Encoding: br\r\n\r\nhello",
        "Content-Encoding: deflate\r\n\r\nhello, this is not deflated at all",
      })
  void brokenFramingIsABadAnswer(String rest) {
    assertThat(fault(stage.answerTo(OK + rest))).isEqualTo(Fault.BAD_ANSWER);
  }

  @Test
  void whatComesAfterTheToldLengthIsNotRead() {
    var result = stage.answerTo(OK + "Content-Length: 5\r\n\r\nhello and more");

    assertThat(text(result)).isEqualTo("hello");
  }

  @Test
  void trailersAreReadAndForgotten() {
    var chunked = OK + "Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n";

    assertThat(text(stage.answerTo(chunked + "ETag: \"late\"\r\n\r\n"))).isEqualTo("hello");
    assertThat(
            fault(
                stage.answerTo(visit -> {
                  visit.send(chunked);
                  visit.sendForEver("X-Late: " + "a".repeat(1000) + "\r\n", 0);
                })))
        .isEqualTo(Fault.BAD_ANSWER);
  }

  @Test
  void floodOfHeadersIsCutOff() {
    var many =
        stage.answerTo(visit -> {
          visit.send(OK);
          visit.sendForEver("X-A: b\r\n", 0);
        });
    var large =
        stage.answerTo(visit -> {
          visit.send(OK);
          visit.sendForEver("X-A: " + "b".repeat(10_000) + "\r\n", 0);
        });
    var oneLine =
        stage.answerTo(visit -> {
          visit.send(OK + "X-A: ");
          visit.sendForEver("b".repeat(1000), 0);
        });
    var folded =
        stage.answerTo(visit -> {
          visit.send(OK + "X-A: a\r\n");
          visit.sendForEver(" more\r\n", 0);
        });

    assertThat(fault(many)).isEqualTo(Fault.BAD_ANSWER);
    assertThat(fault(large)).isEqualTo(Fault.BAD_ANSWER);
    assertThat(fault(oneLine)).isEqualTo(Fault.BAD_ANSWER);
    assertThat(fault(folded)).isEqualTo(Fault.BAD_ANSWER);
  }

  @Test
  void floodOfInterimAnswersIsCutOff() {
    var flood = stage.answerTo(visit -> visit.sendForEver("HTTP/1.1 103 Early\r\n\r\n", 0));

    assertThat(fault(flood)).isEqualTo(Fault.BAD_ANSWER);
    assertThat(
            text(
                stage.answerTo(
                    "HTTP/1.1 103 Early Hints\r\nLink: </a>; rel=preload\r\n\r\n"
                        + OK
                        + "Content-Length: 5\r\n\r\nhello")))
        .isEqualTo("hello");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html>an answer of HTTP/0.9</html>",
        "HTTP/1.1\r\n\r\n",
        "HTTP/1.1 two hundred OK\r\n\r\n",
        "HTTP/9.9 200 OK\r\n\r\nhello",
        "HTTP/1.1 -200 OK\r\n\r\nhello",
        "SSH-2.0-OpenSSH_9.9\r\n",
        "\r\n\r\n\r\n\r\n\r\n\r\n\r\n\r\n\r\n\r\n\r\n\r\n",
        "\0\0\0\0\0\0\0\0\n\0\0\0\n",
      })
  void whatIsNotHttpIsABadAnswer(String answer) {
    assertThat(stage.answerTo(answer))
        .isInstanceOfSatisfying(
            Failed.class,
            failed -> assertThat(failed.fault()).isIn(Fault.BAD_ANSWER, Fault.NO_CONNECTION));
  }

  @Test
  void packedContentIsUnpacked() throws IOException {
    var text = "The harbour is open again. ".repeat(100);

    assertThat(text(packed("gzip", gzip(text.getBytes(StandardCharsets.UTF_8))))).isEqualTo(text);
    assertThat(text(packed("x-gzip", gzip(text.getBytes(StandardCharsets.UTF_8))))).isEqualTo(text);
    assertThat(text(packed("deflate", deflated(text, false)))).isEqualTo(text);
    assertThat(text(packed("deflate", deflated(text, true)))).isEqualTo(text);
    assertThat(text(packed("identity", text.getBytes(StandardCharsets.UTF_8)))).isEqualTo(text);
    assertThat(text(packed("gzip", "never packed".getBytes(StandardCharsets.UTF_8))))
        .isEqualTo("never packed");
  }

  @Test
  void bombIsDefused() throws IOException {
    var bomb = gzip(new byte[64 << 20]);

    var result = packed("gzip", bomb);

    assertThat(fault(result)).isEqualTo(Fault.TOO_LARGE);
  }

  @Test
  void bombInABombIsNotEvenLit() throws IOException {
    var twice = gzip(gzip(new byte[64 << 20]));
    var server = stage.server;
    server.on(
        "/feed",
        visit -> {
          visit.send(OK + "Content-Encoding: gzip\r\n\r\n");
          visit.send(twice);
        });

    assertThat(fault(stage.get("http://paper.example/feed", Purpose.FEED)))
        .isEqualTo(Fault.BAD_ANSWER);
  }

  @Test
  void packedFileIsUnpackedOnceWithinTheSameBounds() throws IOException {
    var file = gzip("<urlset/>".getBytes(StandardCharsets.UTF_8));
    var bomb = gzip(new byte[64 << 20]);
    stage.server.on("/map.gz", visit -> send(visit, file));
    stage.server.on("/bomb.gz", visit -> send(visit, bomb));

    assertThat(text(stage.get("http://paper.example/map.gz", Purpose.SITEMAP)))
        .isEqualTo("<urlset/>");
    assertThat(fault(stage.get("http://paper.example/bomb.gz", Purpose.SITEMAP)))
        .isEqualTo(Fault.TOO_LARGE);
  }

  @Test
  void cutPackingIsABadAnswer() throws IOException {
    var whole = gzip("The harbour is open again.".repeat(50).getBytes(StandardCharsets.UTF_8));

    var result = packed("gzip", java.util.Arrays.copyOf(whole, whole.length / 2));

    assertThat(fault(result)).isEqualTo(Fault.BAD_ANSWER);
  }

  private static void send(RawServer.Visit visit, byte[] content) throws IOException {
    visit.send(OK + "Content-Length: " + content.length + "\r\n\r\n");
    visit.send(content);
  }

  private FetchResult packed(String coding, byte[] content) {
    return stage.answerTo(visit -> {
      visit.send(OK + "Content-Encoding: " + coding + "\r\n");
      visit.send("Content-Length: " + content.length + "\r\n\r\n");
      visit.send(content);
    });
  }

  private static byte[] gzip(byte[] content) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(content);
    }
    return packed.toByteArray();
  }

  private static byte[] deflated(String text, boolean isRaw) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var deflate =
        new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_COMPRESSION, isRaw))) {
      deflate.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return packed.toByteArray();
  }

  private static Fault fault(FetchResult result) {
    assertThat(result).isInstanceOf(Failed.class);
    return ((Failed) result).fault();
  }

  private static String text(FetchResult result) {
    assertThat(result).isInstanceOf(Fetched.class);
    return new String(((Fetched) result).content().toArray(), StandardCharsets.UTF_8);
  }
}
