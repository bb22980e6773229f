package broadsheet.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The server starts, refuses to start, and stops in good order. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class StartTest {
  private static final Pattern ADDRESS = Pattern.compile("Broadsheet is at (http://[a-z0-9:]+)");

  /** Longer than the five seconds promised, for busy machines. */
  private static final int STOPS_WITHIN = 8;

  @TempDir Path folder = Path.of("");

  private Path data() {
    return folder.resolve("data");
  }

  private Child start(String... more) throws IOException, InterruptedException {
    var words = new java.util.ArrayList<Object>();
    words.addAll(java.util.List.of("start", "--port", "0", "--data", data()));
    words.addAll(java.util.List.of(more));
    return Child.run(folder, words.toArray()).until(child -> child.out().contains("is at"));
  }

  private static int front(Child child) throws IOException, InterruptedException {
    var address = ADDRESS.matcher(child.out());
    assertThat(address.find()).as(child.out() + child.err()).isTrue();
    try (var client = HttpClient.newHttpClient()) {
      var request = HttpRequest.newBuilder(URI.create(address.group(1) + "/")).build();
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }
  }

  private long kept() {
    try (var newsroom = Newsroom.open(data(), InstantSource.system())) {
      return newsroom.stores().articles().count();
    }
  }

  @Test
  void portInUseIsSaidInOneLine() throws IOException {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var port = taken.getLocalPort();
      var desktop = new Desktop().run("start", "--light", "--data", data(), "--port", port);
      assertThat(desktop.complaints()).hasSize(1).first().asString().contains("Port " + port);
      assertThat(desktop.status()).isEqualTo(2);
    }
    assertThat(kept()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "65536", "eighty"})
  void portThatIsNoneIsWrongUse(String port) {
    var desktop = new Desktop().run("start", "--light", "--data", data(), "--port", port);
    assertThat(desktop.status()).isEqualTo(2);
    assertThat(desktop.complaints()).first().asString().contains("port");
    assertThat(data()).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"INT", "TERM"})
  void signalStopsItInOrder(String signal) throws Exception {
    try (var child = start("--light")) {
      assertThat(front(child)).isEqualTo(200);
      assertThat(child.signal(signal).endsWithin(STOPS_WITHIN)).isTrue();
      assertThat(child.err()).contains("Stopping").doesNotContain("Exception");
    }
    assertThat(data().resolve("broadsheet.db-wal")).doesNotExist();
  }

  @Test
  void itStopsWhileTheNameModelLoads() throws Exception {
    try (var child = start("--demo")) {
      assertThat(child.signal("TERM").endsWithin(STOPS_WITHIN)).isTrue();
      assertThat(child.err()).doesNotContain("Exception");
    }
    assertThat(kept()).isZero();
  }

  @Test
  void stoppedInTheMiddleOfTheDemoItTakesInTheRestNextTimeAndNothingTwice() throws Exception {
    try (var child = start("--light", "--demo")) {
      child.until(_ -> Child.hasAdmitted(data(), 1));
      assertThat(child.signal("TERM").endsWithin(STOPS_WITHIN)).isTrue();
      assertThat(child.err()).doesNotContain("Exception");
    }
    for (var i = 0; i < 2; i++) {
      try (var child = start("--light", "--demo")) {
        child.until(running -> running.err().contains("intake finished"));
        assertThat(front(child)).isEqualTo(200);
      }
      assertThat(kept()).isEqualTo(154);
    }
  }

  @Test
  void damagedIndexIsMadeAgainWhileThePagesAreServed() throws Exception {
    var file = Files.writeString(folder.resolve("r.jsonl"), Reports.lines(9));
    new Desktop().run("ingest", "--light", "--data", data(), file);
    try (var files = Files.list(data().resolve("index"))) {
      for (var part : files.toList()) {
        Files.writeString(part, part.endsWith("write.lock") ? "" : "garbage");
      }
    }
    try (var child = start("--light")) {
      assertThat(front(child)).isEqualTo(200);
      child.until(running -> running.err().contains("index rebuilt"));
      assertThat(child.err()).contains("articles=9").doesNotContain("Exception");
    }
  }
}
