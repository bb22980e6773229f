package broadsheet.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.source.Bytes;
import broadsheet.source.FetchResult.Fetched;
import broadsheet.source.Purpose;
import broadsheet.source.Subscription;
import broadsheet.source.Subscription.State;
import broadsheet.source.Url;
import broadsheet.source.WebSub;
import broadsheet.source.WebSub.Secrets;
import broadsheet.source.WebSubAnswer;
import broadsheet.source.WebSubDelivery;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a subscriber must show to the public test of subscribers, by its numbers, in our words. */
class WebSubSubscriberTest {
  private static final Url FEED = new Url("http://paper.example/feed");
  private static final Url SELF = new Url("http://paper.example/self");
  private static final Url HUB = new Url("http://hub.example/hub");
  private static final String LINKS = links(HUB, SELF);
  private static final Bytes NEWS = Bytes.of("<feed/>".getBytes(StandardCharsets.UTF_8));

  private final ListedSubscriptions store = new ListedSubscriptions();
  private final List<String> inbox = new ArrayList<>();
  private final AtomicInteger dice = new AtomicInteger();
  private Stage stage;
  private WebSubSubscriber subscriber;

  @BeforeEach
  void open() throws IOException {
    stage = new Stage(Stage.PATIENT);
    subscriber =
        new WebSubSubscriber(
            stage.outbound,
            store,
            (feed, content) -> inbox.add(feed + " " + content.length()),
            new WebSubTerms(new Url("https://reader.example/websub"), stage.time::now, this::cast));
    stage.server.on("/hub", this::agree);
    stage.server.on("/feed", page(LINKS, "<feed/>"));
    stage.server.on("/self", page(LINKS, "<feed/>"));
  }

  @AfterEach
  void close() throws IOException {
    stage.close();
  }

  private Secrets cast() {
    var number = dice.incrementAndGet();
    return new Secrets("path" + number, "secret" + number);
  }

  @Test
  void n100HubIsFoundInTheHeaders() {
    subscribe(FEED, Map.of());

    assertActive(HUB, SELF);
  }

  @Test
  void n101HubIsFoundInAPage() {
    stage.server.on("/feed", page("", ""));
    var html =
        "<head><link rel='hub' href='http://hub.example/hub'>"
            + "<link rel=\"self nofollow\" href=/self><link rel=hub href=//late.example/></head>";

    subscribe(FEED, WebSub.links(html, FEED));

    assertActive(HUB, SELF);
  }

  @Test
  void n102And103HubIsFoundInAFeed() {
    stage.server.on("/feed", page("", "<feed/>"));

    subscribe(FEED, Map.of("hub", HUB, "self", SELF));

    assertActive(HUB, SELF);
  }

  @Test
  void n104HeadersGoBeforeLinksInTheDocument() {
    subscribe(FEED, Map.of("hub", new Url("http://old.example/"), "self", FEED));

    assertActive(HUB, SELF);
  }

  @Test
  void n200TopicIsWhatTheFeedCallsItself() {
    subscribe(FEED, Map.of());

    assertThat(lastForm()).containsEntry("hub.topic", SELF.value());
    assertThat(lastForm()).containsEntry("hub.callback", "https://reader.example/websub/path1");
    assertThat(lastForm()).containsEntry("hub.mode", "subscribe");
    assertThat(lastForm()).containsEntry("hub.secret", "secret1");
    assertThat(lastForm()).containsKey("hub.lease_seconds");
    assertThat(store.ofFeed(FEED).orElseThrow().feed()).isEqualTo(FEED);
  }

  @Test
  void n201And202TopicIsFoundBehindRedirects() {
    for (var status : List.of(302, 301)) {
      store.all.clear();
      stage.server.on("/old", "HTTP/1.1 " + status + " There\r\nLocation: /feed\r\n\r\n");

      subscribe(new Url("http://paper.example/old"), Map.of());

      assertActive(HUB, SELF);
    }
  }

  @Test
  void n203And204HubMayRedirect() {
    for (var status : List.of(307, 308)) {
      store.all.clear();
      stage.server.on("/hub", "HTTP/1.1 " + status + " There\r\nLocation: /hub2\r\n\r\n");
      stage.server.on("/hub2", this::agree);

      subscribe(FEED, Map.of());

      assertActive(HUB, SELF);
    }
  }

  @Test
  void n205VerificationOfAnotherTopicIsRefused() {
    stage.server.on("/hub", accepted());
    subscribe(FEED, Map.of());

    var answer = verify("path1", "subscribe", "http://other.example/");

    assertThat(answer).isEqualTo(new WebSubAnswer.Refused());
    assertThat(verify("path9", "subscribe", SELF.value())).isEqualTo(new WebSubAnswer.Refused());
    assertThat(store.all.getFirst().state()).isEqualTo(State.ASKED);
  }

  @Test
  void n300SignedNewsIsAccepted() {
    subscribe(FEED, Map.of());

    for (var method : List.of("sha1", "sha256", "sha384", "sha512")) {
      assertThat(subscriber.deliver("path1", signature(method, "secret1"), NEWS).status())
          .isBetween(200, 299);
    }
    assertThat(inbox).hasSize(4).containsOnly(FEED + " 7");
  }

  @Test
  void n301And302UnsignedAndWronglySignedNewsIsDropped() {
    subscribe(FEED, Map.of());

    assertThat(subscriber.deliver("path1", signature("sha256", "wrong"), NEWS))
        .isEqualTo(WebSubDelivery.IGNORED);
    assertThat(subscriber.deliver("path1", null, NEWS)).isEqualTo(WebSubDelivery.IGNORED);
    assertThat(inbox).isEmpty();
  }

  @Test
  void newsForNobodyIsGone() {
    subscribe(FEED, Map.of());
    subscriber.leave(FEED);

    assertThat(subscriber.deliver("path1", signature("sha256", "secret1"), NEWS).status())
        .isEqualTo(410);
    assertThat(subscriber.deliver("path9", null, NEWS)).isEqualTo(WebSubDelivery.GONE);
  }

  @Test
  void leaseIsRenewedBeforeItEnds() {
    subscribe(FEED, Map.of());
    var until = store.all.getFirst().until();
    assertThat(subscriber.askHubs(9)).isZero();
    stage.time.sleep(Duration.ofDays(8));

    assertThat(subscriber.askHubs(9)).isEqualTo(1);

    assertActive(HUB, SELF);
    assertThat(store.all.getFirst().until()).isAfter(until);
  }

  @Test
  void lapsedSubscriptionTakesNothing() {
    subscribe(FEED, Map.of());
    stage.time.sleep(Duration.ofDays(10));

    assertThat(subscriber.deliver("path1", signature("sha256", "secret1"), NEWS))
        .isEqualTo(WebSubDelivery.GONE);
  }

  @Test
  void sameOfferIsTakenOnce() {
    subscribe(FEED, Map.of());
    subscribe(FEED, Map.of());

    assertThat(stage.server.asked("/hub")).isEqualTo(1);
  }

  @Test
  void changedOfferReplacesTheFormer() {
    subscribe(FEED, Map.of());
    stage.server.on("/feed", page(links(new Url("http://new.example/hub"), SELF), ""));

    subscribe(FEED, Map.of());

    assertThat(store.all)
        .extracting(Subscription::state)
        .containsExactly(State.ENDED, State.ACTIVE);
    assertThat(store.ofFeed(FEED).orElseThrow().hub()).isEqualTo(new Url("http://new.example/hub"));
  }

  @Test
  void feedThatIsLeftIsUnsubscribedAndForgotten() {
    subscribe(FEED, Map.of());

    subscriber.leave(FEED);
    subscriber.askHubs(9);

    assertThat(lastForm()).containsEntry("hub.mode", "unsubscribe").doesNotContainKey("hub.secret");
    assertThat(store.all.getFirst().state()).isEqualTo(State.ENDED);
    stage.time.sleep(Duration.ofDays(30));
    subscriber.askHubs(9);
    assertThat(store.all).isEmpty();
  }

  @Test
  void hubInsideIsNeverAsked() {
    stage.server.on("/feed", page(links(new Url("http://127.0.0.1/hub"), SELF), ""));

    subscribe(FEED, Map.of());

    assertThat(stage.server.asked("/hub")).isZero();
    assertThat(store.all.getFirst().state()).isEqualTo(State.ASKED);
  }

  private void subscribe(Url feed, Map<String, Url> inDocument) {
    var result = (Fetched) stage.get(feed.value(), Purpose.FEED);
    subscriber.answered(feed, result.notes(), inDocument);
    subscriber.askHubs(9);
  }

  private void assertActive(Url hub, Url topic) {
    assertThat(store.all)
        .singleElement()
        .satisfies(one -> {
          assertThat(one.state()).isEqualTo(State.ACTIVE);
          assertThat(one.hub()).isEqualTo(hub);
          assertThat(one.topic()).isEqualTo(topic);
        });
  }

  /** A hub that calls back before it answers. */
  private void agree(RawServer.Visit visit) throws IOException {
    var form = form(visit.request());
    var path =
        form.getOrDefault("hub.callback", "").substring("https://reader.example/websub/".length());
    assertThat(verify(path, form.getOrDefault("hub.mode", ""), form.getOrDefault("hub.topic", "")))
        .isEqualTo(new WebSubAnswer.Confirmed("dare"));
    visit.send(accepted());
  }

  private WebSubAnswer verify(String path, String mode, String topic) {
    return subscriber.verify(
        path, Map.of("hub.mode", mode, "hub.topic", topic, "hub.challenge", "dare"));
  }

  private Map<String, String> lastForm() {
    return form(stage.server.requests().getLast());
  }

  private static Map<String, String> form(String request) {
    var form = new HashMap<String, String>();
    for (var field : request.substring(request.indexOf("\r\n\r\n") + 4).split("&", -1)) {
      var equals = field.indexOf('=');
      form.put(
          field.substring(0, equals),
          URLDecoder.decode(field.substring(equals + 1), StandardCharsets.UTF_8));
    }
    return form;
  }

  private static String accepted() {
    return "HTTP/1.1 202 Accepted\r\nContent-Length: 0\r\n\r\n";
  }

  private static String links(Url hub, Url self) {
    return "Link: <" + hub + ">; rel=\"hub\"\r\nLink: <" + self + ">; rel=\"self\"\r\n";
  }

  private static String page(String headers, String content) {
    var length = "Content-Length: " + content.length() + "\r\n\r\n";
    return "HTTP/1.1 200 OK\r\n" + headers + length + content;
  }

  private static String signature(String method, String secret) {
    try {
      var name = "Hmac" + method.toUpperCase(Locale.ROOT);
      var mac = Mac.getInstance(name);
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), name));
      return method + "=" + HexFormat.of().formatHex(mac.doFinal(NEWS.toArray()));
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
