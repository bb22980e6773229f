package broadsheet.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HubTest {
  private final WebServer server =
      new WebServer(DemoNews.desk().desk(), WebSettings.local(0)).start();
  private final HttpClient client = HttpClient.newHttpClient();

  @AfterEach
  void close() {
    client.close();
    server.close();
  }

  @Test
  void aWantedSubscriptionAnswersTheChallengeAsPlainText() throws Exception {
    var answer = send(request("/websub/known?hub.mode=subscribe&hub.challenge=%3Cb%3Ex").GET());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("<b>x");
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/plain");
  }

  @Test
  void anUnknownSubscriptionIsRefused() throws Exception {
    assertThat(send(request("/websub/other?hub.challenge=x").GET()).statusCode()).isEqualTo(404);
    assertThat(send(delivery("/websub/other")).statusCode()).isEqualTo(410);
  }

  @Test
  void deliveryNeedsItsSignatureAndNoForm() throws Exception {
    var signed = send(delivery("/websub/known").header("X-Hub-Signature", "signed"));

    assertThat(signed.statusCode()).isEqualTo(202);
    assertThat(send(delivery("/websub/known")).statusCode()).isEqualTo(202);
  }

  private HttpRequest.Builder delivery(String path) {
    return request(path).POST(HttpRequest.BodyPublishers.ofString("<rss/>"));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path));
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}
