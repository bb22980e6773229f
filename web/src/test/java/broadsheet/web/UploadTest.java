package broadsheet.web;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.source.RawDocument;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UploadTest {
  private final DemoDesk demo = DemoNews.desk();
  private final WebServer server = new WebServer(demo.desk(), WebSettings.local(0)).start();
  private final Browser owner = new Browser(server).asOwner();

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void droppedFilesAreHandedOver() {
    var answer = owner.upload("../../etc/news.html", "<h1>Fire in Dorn Bay</h1>");

    assertThat(answer.headers().firstValue("Location")).hasValue("/intake/1");
    assertThat(demo.intake.submitted.getFirst())
        .containsExactly(new RawDocument("news.html", "<h1>Fire in Dorn Bay</h1>", null));
    assertThat(owner.get("/add").body()).contains("Under way");
  }

  @Test
  void pathsAndTheDemoAreHandedOver() {
    assertThat(owner.post("/add/path", Map.of("path", " /news ")).statusCode()).isEqualTo(303);
    assertThat(owner.post("/add/path", Map.of("path", " ")).statusCode()).isEqualTo(422);
    assertThat(owner.post("/add/demo", Map.of()).statusCode()).isEqualTo(303);
    assertThat(demo.intake.paths).containsExactly("/news");
  }

  @Test
  void tooMuchAtOnceIsRefused() {
    var answer = owner.upload("big.txt", "a".repeat(65 * 1024 * 1024));

    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(demo.intake.submitted).isEmpty();
  }

  @Test
  void thousandFilesAreTakenAndNoMore() {
    var names = IntStream.range(0, 1001).mapToObj(i -> i + ".txt").toList();

    assertThat(owner.upload(names.subList(0, 1000), "news").statusCode()).isEqualTo(303);
    assertThat(owner.upload(names, "news").statusCode()).isEqualTo(413);
    assertThat(demo.intake.submitted).hasSize(1);
  }

  @Test
  void emptyUploadsAreRefused() {
    assertThat(owner.upload("empty.txt", "").statusCode()).isEqualTo(422);
  }

  @Test
  void namesAreStrippedOfPathsAndUnprintedCharacters() {
    assertThat(Upload.name("C:\\news\\a.html")).isEqualTo("a.html");
    assertThat(Upload.name("a\u202egnp.html\n.gz")).isEqualTo("agnp.html");
    assertThat(Upload.name("..")).isEqualTo("upload");
    assertThat(Upload.name("")).isEqualTo("upload");
  }

  @Test
  void oldEncodingsAreRead() {
    assertThat(Upload.decode("naïve".getBytes(StandardCharsets.ISO_8859_1))).isEqualTo("naïve");
    assertThat(Upload.decode("\ufeffnaïve".getBytes(StandardCharsets.UTF_8))).isEqualTo("naïve");
    assertThat(Upload.decode("\ufeffnaïve".getBytes(StandardCharsets.UTF_16LE))).isEqualTo("naïve");
  }

  @Test
  void zippedTextUnpacksOnlyWithinBounds() throws java.io.IOException {
    var zipped = Compression.gzip(new byte[10_000]);

    assertThat(Compression.gunzip(zipped, 100)).hasSize(100);
  }
}
