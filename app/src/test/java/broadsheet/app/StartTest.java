package broadsheet.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The server says in one line why it cannot start. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class StartTest {
  @TempDir Path folder = Path.of("");

  private Path data() {
    return folder.resolve("data");
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
}
