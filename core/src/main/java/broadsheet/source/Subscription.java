package broadsheet.source;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A hub's promise to tell of a topic's news (W3C WebSub), and how far it has come.
 *
 * @param path the last part of the callback's address: nobody can guess it, nobody else has it
 * @param topic as the publisher names itself (rel="self")
 * @param feed the address under which the topic is polled
 * @param secret shared with the hub, with which it signs what it delivers
 * @param attempts questions to the hub since it last agreed
 * @param until when an active subscription ends; null before the hub has agreed
 * @param nextAt when something is to be done: ask again, or renew
 * @param reason the hub's words when it refused, null when it has not
 */
public record Subscription(
    String path,
    Url topic,
    Url hub,
    Url feed,
    String secret,
    State state,
    int attempts,
    @Nullable Instant until,
    Instant nextAt,
    @Nullable String reason) {
  /** Where a subscription stands. */
  public enum State {
    /** Wanted: the hub was asked, or will be, and has not yet agreed. */
    ASKED,
    /** The hub has agreed and delivers. */
    ACTIVE,
    /** No longer wanted; the hub has not yet confirmed. */
    LEAVING,
    /** Refused or left: nothing is delivered any more. */
    ENDED
  }

  /** Whether what arrives is to be read at {@code now}. */
  public boolean isDelivering(Instant now) {
    return state == State.ACTIVE && until != null && now.isBefore(until);
  }

  Subscription in(State newState) {
    return new Subscription(
        path, topic, hub, feed, secret, newState, attempts, until, nextAt, reason);
  }

  Subscription leaving(Instant now) {
    return new Subscription(path, topic, hub, feed, secret, State.LEAVING, 0, until, now, null);
  }

  Subscription agreed(Instant newUntil, Instant renewAt) {
    return new Subscription(
        path, topic, hub, feed, secret, State.ACTIVE, 0, newUntil, renewAt, null);
  }

  Subscription asked(Instant again) {
    return new Subscription(
        path, topic, hub, feed, secret, state, attempts + 1, until, again, reason);
  }

  Subscription notBefore(Instant time) {
    var later = time.isAfter(nextAt) ? time : nextAt;
    return new Subscription(path, topic, hub, feed, secret, state, attempts, until, later, reason);
  }

  Subscription refused(String why, Instant again) {
    return new Subscription(
        path, topic, hub, feed, secret, State.ENDED, attempts, null, again, why);
  }
}
