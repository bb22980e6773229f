package broadsheet.source;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.source.Subscription.State;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebSubTest {
  private static final Instant NOON = Instant.parse("2031-03-01T12:00:00Z");
  private static final Url HUB = new Url("https://hub.example/");
  private static final Url TOPIC = new Url("https://paper.example/self");
  private static final Url FEED = new Url("https://paper.example/feed");
  private static final Subscription ASKED =
      WebSub.wanted(new WebSub.Offer(HUB, TOPIC), FEED, new WebSub.Secrets("p", "key"), NOON);

  @Test
  void leaseIsRenewedAtThreeQuarters() {
    var verified = verify(ASKED, "subscribe", "4000");

    assertThat(verified.answer()).isEqualTo(new WebSubAnswer.Confirmed("c"));
    assertThat(verified.after().until()).isEqualTo(NOON.plusSeconds(4000));
    assertThat(verified.after().nextAt()).isEqualTo(NOON.plusSeconds(3000));
    assertThat(verified.after().isDelivering(NOON.plusSeconds(3999))).isTrue();
    assertThat(verified.after().isDelivering(NOON.plusSeconds(4000))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "1, 300",
    "0, 300",
    "-5, 864000",
    "soon, 864000",
    "'', 864000",
    "99999999999999, 2592000",
    "999999999999999999999999, 864000"
  })
  void leaseIsTakenWithinBounds(String told, long seconds) {
    assertThat(verify(ASKED, "subscribe", told).after().until())
        .isEqualTo(NOON.plusSeconds(seconds));
  }

  @Test
  void onlyWhatIsWantedIsConfirmed() {
    var active = verify(ASKED, "subscribe", "4000").after();
    var leaving = WebSub.unwanted(active, NOON);

    assertThat(verify(ASKED, "unsubscribe", "").answer()).isEqualTo(new WebSubAnswer.Refused());
    assertThat(verify(active, "unsubscribe", "").answer()).isEqualTo(new WebSubAnswer.Refused());
    assertThat(verify(active, "subscribe", "60").answer())
        .isEqualTo(new WebSubAnswer.Confirmed("c"));
    assertThat(verify(leaving, "subscribe", "").answer()).isEqualTo(new WebSubAnswer.Refused());
    assertThat(verify(leaving, "unsubscribe", "").after().state()).isEqualTo(State.ENDED);
    assertThat(verify(ASKED, "dance", "").answer()).isEqualTo(new WebSubAnswer.Refused());
  }

  @Test
  void verificationWithoutChallengeIsRefused() {
    var without = Map.of("hub.mode", "subscribe", "hub.topic", TOPIC.value());

    assertThat(WebSub.verify(ASKED, without, NOON).answer()).isEqualTo(new WebSubAnswer.Refused());
    assertThat(WebSub.verify(ASKED, Map.of(), NOON).answer()).isEqualTo(new WebSubAnswer.Refused());
  }

  @Test
  void refusalByTheHubIsNotedWithItsReason() {
    var refusal =
        Map.of("hub.mode", "denied", "hub.topic", TOPIC.value(), "hub.reason", "r".repeat(999));

    var verified = WebSub.verify(ASKED, refusal, NOON);

    assertThat(verified.answer()).isEqualTo(new WebSubAnswer.Noted());
    assertThat(verified.after().state()).isEqualTo(State.ENDED);
    assertThat(verified.after().reason()).hasSize(200);
  }

  @Test
  void silentHubIsAskedEverMoreRarely() {
    var subscription = ASKED;
    for (var hours : new int[] {1, 2, 4, 8, 16, 7 * 24, 7 * 24}) {
      subscription = WebSub.asked(subscription, NOON);
      assertThat(subscription.nextAt()).isEqualTo(NOON.plus(Duration.ofHours(hours)));
    }
  }

  @Test
  void hubThatDoesNotLetGoIsLeftAllTheSame() {
    var subscription = WebSub.unwanted(ASKED, NOON);
    for (var i = 0; i < WebSub.ATTEMPTS_MAX; i++) {
      subscription = WebSub.asked(subscription, NOON);
      assertThat(subscription.state()).isEqualTo(State.LEAVING);
    }

    assertThat(WebSub.asked(subscription, NOON).state()).isEqualTo(State.ENDED);
  }

  @Test
  void hubsRestIsObeyed() {
    var asked = WebSub.asked(ASKED, NOON);
    var rest = new FetchResult.Throttled(503, Duration.ofDays(3));

    assertThat(WebSub.answered(asked, rest, NOON).nextAt())
        .isEqualTo(NOON.plus(Duration.ofDays(3)));
    assertThat(WebSub.answered(asked, new FetchResult.Gone(), NOON).state()).isEqualTo(State.ENDED);
  }

  /** The key and message of RFC 4231's and RFC 2202's second cases. */
  @ParameterizedTest
  @CsvSource({
    "SHA-1, effcdf6ae5eb2fa2d27416d5f184df9c259a7c79",
    "SHA-256, 5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
  })
  void keyedDigestsAreThoseOfTheStandard(String digest, String code) {
    var message = "what do ya want for nothing?".getBytes(StandardCharsets.US_ASCII);

    assertThat(HexFormat.of().formatHex(Hmac.of(digest, "Jefe", message))).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({"sha1, SHA-1", "sha256, SHA-256", "sha384, SHA-384", "sha512, SHA-512"})
  void signatureByEveryMethodIsTaken(String method, String digest) {
    var content = Bytes.of("news".getBytes(StandardCharsets.UTF_8));
    var code = HexFormat.of().formatHex(Hmac.of(digest, "key", content.toArray()));

    assertThat(WebSub.isSigned(ASKED, method + "=" + code, content)).isTrue();
    assertThat(WebSub.isSigned(ASKED, method + "=" + code, Bytes.NONE)).isFalse();
    assertThat(WebSub.isSigned(ASKED, method + "=" + code.substring(2), content)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "=", "sha256", "sha256=", "md5=00", "sha256=zz", "sha256=0", "none=00"})
  void whatIsNoSignatureIsNotTaken(String signature) {
    assertThat(WebSub.isSigned(ASKED, signature, Bytes.NONE)).isFalse();
    assertThat(WebSub.isSigned(ASKED, null, Bytes.NONE)).isFalse();
  }

  private static WebSub.Verified verify(Subscription subscription, String mode, String lease) {
    return WebSub.verify(
        subscription,
        Map.of(
            "hub.mode",
            mode,
            "hub.topic",
            TOPIC.value(),
            "hub.challenge",
            "c",
            "hub.lease_seconds",
            lease),
        NOON);
  }
}
