package broadsheet.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.source.FetchResult;
import broadsheet.source.FetchResult.Failed;
import broadsheet.source.FetchResult.Fault;
import broadsheet.source.FetchResult.Fetched;
import java.io.IOException;
import java.net.InetAddress;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;

class EncryptionTest {
  private static final String HELLO = "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello";
  private final Instant now = Instant.now();

  @Test
  void trustedCertificateOfTheHostIsTaken() throws Exception {
    var good = certificate("paper.example");

    assertThat(ask("https://paper.example/", good, good.client())).isInstanceOf(Fetched.class);
  }

  @Test
  void certificateThatNobodyVouchesForIsRefused() throws Exception {
    var unknown = certificate("paper.example");

    assertThat(fault(ask("https://paper.example/", unknown, Stage.defaultTrust())))
        .isEqualTo(Fault.CERTIFICATE);
  }

  @Test
  void certificateOfAnotherHostIsRefused() throws Exception {
    var other = certificate("radio.example");

    assertThat(fault(ask("https://paper.example/", other, other.client())))
        .isEqualTo(Fault.CERTIFICATE);
  }

  @Test
  void redirectOutOfEncryptionIsRefused() throws Exception {
    var good = certificate("paper.example");

    var result = ask("https://paper.example/down", good, good.client());

    assertThat(fault(result)).isEqualTo(Fault.REFUSED_ADDRESS);
  }

  @Test
  void whatIsWrongWithACertificateIsSaid() throws Exception {
    var authority = certificate("authority.example");
    var past = span(-20, -1);
    var future = span(1, 20);
    var present = span(-9, 9);

    assertThat(
            ask(
                "https://paper.example/",
                authority.signed("paper.example", present),
                authority.client()))
        .isInstanceOf(Fetched.class);
    assertThat(why(authority.signed("paper.example", past), authority.client()))
        .isEqualTo("its certificate has expired");
    assertThat(why(authority.signed("paper.example", future), authority.client()))
        .isEqualTo("its certificate is not valid yet");
    assertThat(why(authority.signed("radio.example", present), authority.client()))
        .isEqualTo("its certificate is for another name");
    assertThat(why(certificate("paper.example"), Stage.defaultTrust()))
        .isEqualTo("nobody trusted vouches for its certificate");
  }

  private static String why(SelfSigned shown, SSLContext trust) throws Exception {
    var result = ask("https://paper.example/", shown, trust);
    assertThat(fault(result)).isEqualTo(Fault.CERTIFICATE);
    return ((Failed) result).why();
  }

  private SelfSigned.Span span(int fromDays, int untilDays) {
    return new SelfSigned.Span(
        now.plus(Duration.ofDays(fromDays)), now.plus(Duration.ofDays(untilDays)));
  }

  private SelfSigned certificate(String host) throws GeneralSecurityException, IOException {
    return new SelfSigned(host, now.minus(Duration.ofDays(9)), now.plus(Duration.ofDays(9)));
  }

  private static FetchResult ask(String url, SelfSigned certificate, SSLContext trust)
      throws GeneralSecurityException, IOException {
    var door =
        certificate
            .server()
            .getServerSocketFactory()
            .createServerSocket(0, 50, InetAddress.getLoopbackAddress());
    var server = new RawServer(door).on("/", HELLO);
    server.on("/down", "HTTP/1.1 302 Down\r\nLocation: http://paper.example/\r\n\r\n");
    try (var stage = new Stage(server, Stage.settings(Stage.PATIENT), trust)) {
      return stage.get(url);
    }
  }

  private static Fault fault(FetchResult result) {
    assertThat(result).isInstanceOf(Failed.class);
    return ((Failed) result).fault();
  }
}
