package broadsheet.source;

import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * How a subscription at a hub goes: W3C WebSub as a pure state machine. What is sent is told as
 * requests; what comes moves a {@link Subscription} on.
 */
public final class WebSub {
  /** The lease that is asked for; the hub may grant another. */
  public static final Duration LEASE = Duration.ofDays(10);

  /** A hub's longer lease is renewed as if it were this long. */
  public static final Duration LEASE_MAX = Duration.ofDays(30);

  /** A hub's shorter lease is taken to be this long before it is renewed. */
  public static final Duration LEASE_MIN = Duration.ofMinutes(5);

  /** How long a hub may take to agree before it is asked again; doubled with each attempt. */
  public static final Duration PATIENCE = Duration.ofHours(1);

  /** After these many unanswered questions the hub is asked once a week only. */
  public static final int ATTEMPTS_MAX = 6;

  private static final Duration REST = Duration.ofDays(7);
  private static final int CHALLENGE_LENGTH_MAX = 4096;
  private static final int REASON_LENGTH_MAX = 200;

  /** The digests that a hub may sign with, by their names on the wire. */
  private static final Map<String, String> DIGESTS =
      Map.of("sha1", "SHA-1", "sha256", "SHA-256", "sha384", "SHA-384", "sha512", "SHA-512");

  private WebSub() {}

  /** A hub and the name under which it knows the topic. */
  public record Offer(Url hub, Url topic) {}

  /** A subscription after a call of the hub, and what the hub is told. */
  public record Verified(Subscription after, WebSubAnswer answer) {}

  /**
   * The hub that an answer offers. The Link header goes before links in the document (§ 4); without
   * rel="self" the topic is the address that answered, so after redirects.
   *
   * @param inDocument the document's links by relation: "hub", "self"
   */
  public static Optional<Offer> offer(AnswerNotes notes, Map<String, Url> inDocument) {
    var hub = notes.links().getOrDefault("hub", inDocument.get("hub"));
    var self = notes.links().getOrDefault("self", inDocument.getOrDefault("self", notes.url()));
    return Optional.ofNullable(hub).map(url -> new Offer(url, self));
  }

  /** Links of a page to its hub and to itself, in its head or its body (§ 4). */
  public static Map<String, Url> links(String html, Url page) {
    var links = new TreeMap<String, Url>();
    for (var link : Jsoup.parse(html, page.value()).select("link[rel][href]")) {
      var href = link.absUrl("href");
      for (var relation : List.of("hub", "self")) {
        if (isOf(link.attr("rel"), relation) && Url.isWebAddress(href)) {
          links.putIfAbsent(relation, new Url(href));
        }
      }
    }
    return links;
  }

  private static boolean isOf(String relations, String relation) {
    return List.of(relations.toLowerCase(Locale.ROOT).split(" ", -1)).contains(relation);
  }

  /** A new subscription, to be asked for at once. */
  public static Subscription wanted(Offer offer, Url feed, Secrets secrets, Instant now) {
    return new Subscription(
        secrets.path(),
        offer.topic(),
        offer.hub(),
        feed,
        secrets.secret(),
        Subscription.State.ASKED,
        0,
        null,
        now,
        null);
  }

  /** What nobody may guess: the callback's path and the key of signatures, fresh ones each time. */
  public record Secrets(String path, String secret) {}

  /** A subscription that is no longer wanted: the hub is to be told at once. */
  public static Subscription unwanted(Subscription subscription, Instant now) {
    return subscription.leaving(now);
  }

  /** The question to the hub that is due (§ 5.1). */
  public static OutboundRequest question(Subscription subscription, Url callback) {
    var common =
        Map.of(
            "hub.callback", callback.value(),
            "hub.topic", subscription.topic().value());
    var form = new TreeMap<>(common);
    if (subscription.state() == Subscription.State.LEAVING) {
      form.put("hub.mode", "unsubscribe");
    } else {
      form.put("hub.mode", "subscribe");
      form.put("hub.secret", subscription.secret());
      form.put("hub.lease_seconds", Long.toString(LEASE.toSeconds()));
    }
    return OutboundRequest.get(subscription.hub(), Purpose.HUB).with(form);
  }

  /**
   * When the hub is about to be asked; it may call back before it answers. Whatever it answers, it
   * must still confirm with a call: without one it is asked again, ever more rarely.
   */
  public static Subscription asked(Subscription subscription, Instant now) {
    var attempts = subscription.attempts() + 1;
    if (subscription.state() == Subscription.State.LEAVING && attempts > ATTEMPTS_MAX) {
      return subscription.asked(now).in(Subscription.State.ENDED);
    }
    var wait = attempts >= ATTEMPTS_MAX ? REST : PATIENCE.multipliedBy(1L << (attempts - 1));
    return subscription.asked(now.plus(wait));
  }

  /** After the hub's own answer: it may want to be left alone, or be no more. */
  public static Subscription answered(Subscription subscription, FetchResult result, Instant now) {
    return switch (result) {
      case FetchResult.Throttled throttled when throttled.retryAfter() != null ->
          subscription.notBefore(now.plus(throttled.retryAfter()));
      case FetchResult.Gone gone -> subscription.refused("the hub is gone", now.plus(REST));
      case FetchResult.Throttled throttled -> subscription;
      case FetchResult.Fetched accepted -> subscription;
      case FetchResult.NotModified unasked -> subscription;
      case FetchResult.Failed failed -> subscription;
    };
  }

  /** The hub calls to verify, or to refuse (§ 5.2, § 5.3). */
  public static Verified verify(
      Subscription subscription, Map<String, String> parameters, Instant now) {
    var refused = new Verified(subscription, new WebSubAnswer.Refused());
    if (!subscription.topic().value().equals(parameters.get("hub.topic"))) {
      return refused;
    }
    var challenge = parameters.getOrDefault("hub.challenge", "");
    var isAsked = !challenge.isEmpty() && challenge.length() <= CHALLENGE_LENGTH_MAX;
    return switch (parameters.getOrDefault("hub.mode", "")) {
      case "subscribe" -> isAsked ? subscribed(subscription, parameters, now) : refused;
      case "unsubscribe" -> isAsked ? left(subscription, challenge) : refused;
      case "denied" -> denied(subscription, parameters, now);
      default -> refused;
    };
  }

  private static Verified subscribed(
      Subscription subscription, Map<String, String> parameters, Instant now) {
    var isWanted =
        subscription.state() == Subscription.State.ASKED
            || subscription.state() == Subscription.State.ACTIVE;
    if (!isWanted) {
      return new Verified(subscription, new WebSubAnswer.Refused());
    }
    var lease = lease(parameters.get("hub.lease_seconds"));
    var agreed = subscription.agreed(now.plus(lease), now.plus(lease.multipliedBy(3).dividedBy(4)));
    var challenge = parameters.getOrDefault("hub.challenge", "");
    return new Verified(agreed, new WebSubAnswer.Confirmed(challenge));
  }

  /** Within the bounds; the lease that was asked for when the hub does not say. */
  private static Duration lease(@Nullable String seconds) {
    var isNumber =
        seconds != null
            && !seconds.isEmpty()
            && seconds.length() <= 18
            && seconds.chars().allMatch(c -> c >= '0' && c <= '9');
    if (!isNumber) {
      return LEASE;
    }
    var lease = Duration.ofSeconds(Math.min(Long.parseLong(seconds), LEASE_MAX.toSeconds()));
    return lease.compareTo(LEASE_MIN) < 0 ? LEASE_MIN : lease;
  }

  private static Verified left(Subscription subscription, String challenge) {
    var state = subscription.state();
    return state == Subscription.State.LEAVING || state == Subscription.State.ENDED
        ? new Verified(
            subscription.in(Subscription.State.ENDED), new WebSubAnswer.Confirmed(challenge))
        : new Verified(subscription, new WebSubAnswer.Refused());
  }

  private static Verified denied(
      Subscription subscription, Map<String, String> parameters, Instant now) {
    var reason = parameters.getOrDefault("hub.reason", "");
    var bounded = reason.substring(0, Math.min(reason.length(), REASON_LENGTH_MAX));
    return new Verified(subscription.refused(bounded, now.plus(REST)), new WebSubAnswer.Noted());
  }

  /**
   * Whether {@code signature} is the hub's: "method=hex" with sha1, sha256, sha384 or sha512 over
   * the content, keyed with the secret (§ 7.1). Compares in constant time.
   */
  public static boolean isSigned(
      Subscription subscription, @Nullable String signature, Bytes content) {
    var equals = signature == null ? -1 : signature.indexOf('=');
    if (signature == null || equals < 0) {
      return false;
    }
    var digest = DIGESTS.get(signature.substring(0, equals));
    var told = hex(signature.substring(equals + 1));
    return digest != null
        && told.isPresent()
        && MessageDigest.isEqual(
            Hmac.of(digest, subscription.secret(), content.toArray()), told.get());
  }

  private static Optional<byte[]> hex(String text) {
    var isHex =
        text.length() <= 128
            && text.length() % 2 == 0
            && text.chars().allMatch(c -> c < 128 && Character.digit(c, 16) >= 0);
    return isHex ? Optional.of(HexFormat.of().parseHex(text)) : Optional.empty();
  }
}
