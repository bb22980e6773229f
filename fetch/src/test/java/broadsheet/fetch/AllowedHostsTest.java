package broadsheet.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.source.FetchResult;
import broadsheet.source.FetchResult.Failed;
import broadsheet.source.FetchResult.Fault;
import broadsheet.source.FetchResult.Fetched;
import broadsheet.source.OutboundRequest;
import broadsheet.source.Purpose;
import broadsheet.source.Url;
import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllowedHostsTest {
  private static final String HELLO = "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello";

  private RawServer server;

  @BeforeEach
  void open() throws IOException {
    server = new RawServer().on("/", HELLO);
  }

  @AfterEach
  void close() throws IOException {
    server.close();
  }

  @Test
  void nobodyAsksThisMachineUnlessAllowed() {
    assertThat(fault(ask("http://127.0.0.1:" + server.port() + "/", Set.of())))
        .isEqualTo(Fault.REFUSED_ADDRESS);
    assertThat(fault(ask("http://localhost:" + server.port() + "/", Set.of())))
        .isEqualTo(Fault.REFUSED_ADDRESS);
    assertThat(server.requests()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "localhost", "LocalHost"})
  void namedHostIsAsked(String host) {
    assertThat(ask("http://" + host + ":" + server.port() + "/", Set.of(host)))
        .isInstanceOf(Fetched.class);
    assertThat(ask("http://" + host + ":" + server.port() + "/", withPort(host)))
        .isInstanceOf(Fetched.class);
  }

  @Test
  void hostNamedWithAnotherPortIsNotAsked() {
    assertThat(fault(ask("http://127.0.0.1:" + server.port() + "/", Set.of("127.0.0.1:80"))))
        .isEqualTo(Fault.REFUSED_ADDRESS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"169.254.169.254", "0.0.0.0", "224.0.0.1", "192.0.2.1"})
  void someAddressesCannotBeAllowed(String host) {
    assertThat(fault(ask("http://" + host + "/", Set.of(host)))).isEqualTo(Fault.REFUSED_ADDRESS);
  }

  @Test
  void allowedHostIsNotAskedBecauseAnotherOneSaysSo() throws IOException {
    var settings = Stage.settings(Stage.PATIENT).withAllowedHosts(Set.of("127.0.0.1"));
    try (var stage = new Stage(server, settings, Stage.defaultTrust())) {
      server.on("/a", "HTTP/1.1 302 In\r\nLocation: http://127.0.0.1/\r\n\r\n");

      assertThat(fault(stage.get("http://paper.example/a"))).isEqualTo(Fault.REFUSED_ADDRESS);
      assertThat(server.asked("/")).isZero();
      assertThat(stage.get("http://127.0.0.1/a")).isInstanceOf(Fetched.class);
    }
  }

  private Set<String> withPort(String host) {
    return Set.of(host + ":" + server.port());
  }

  private static FetchResult ask(String url, Set<String> allowed) {
    var settings = OutboundSettings.standard("").withAllowedHosts(allowed);
    try (var outbound = new GuardedOutbound(settings)) {
      return outbound.ask(OutboundRequest.get(new Url(url), Purpose.IMAGE));
    }
  }

  private static Fault fault(FetchResult result) {
    assertThat(result).isInstanceOf(Failed.class);
    return ((Failed) result).fault();
  }
}
