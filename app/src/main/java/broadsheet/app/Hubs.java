package broadsheet.app;

import broadsheet.fetch.WebSubSubscriber;
import broadsheet.fetch.WebSubTerms;
import broadsheet.source.AnswerNotes;
import broadsheet.source.Bytes;
import broadsheet.source.Feed;
import broadsheet.source.FeedId;
import broadsheet.source.FeedKind;
import broadsheet.source.FeedStore;
import broadsheet.source.FetchResult;
import broadsheet.source.Followed;
import broadsheet.source.Look;
import broadsheet.source.SubscriptionStore;
import broadsheet.source.Url;
import broadsheet.source.Validators;
import broadsheet.source.WebSubCallback;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Lets hubs tell of new entries (WebSub): subscribes where a feed names one, keeps subscriptions
 * alive, and hands on what is delivered. Without an address of this paper it does nothing.
 */
final class Hubs implements AutoCloseable {
  private static final Duration BEAT = Duration.ofMinutes(1);
  private static final int ASKED_A_BEAT = 50;

  private final FeedStore feeds;
  private final SubscriptionStore subscriptions;
  private final WebSubSubscriber subscriber;
  private final BiConsumer<FeedId, FetchResult.Fetched> inbox;
  private final boolean isReached;
  private final InstantSource clock;
  private final Heartbeat beat = new Heartbeat("hubs", BEAT, this::round);

  /**
   * With where deliveries go.
   *
   * @param inbox takes a feed's content, its signature checked
   */
  Hubs(
      Stores stores,
      Outside outside,
      BiConsumer<FeedId, FetchResult.Fetched> inbox,
      InstantSource clock) {
    this.feeds = stores.feeds();
    this.subscriptions = stores.subscriptions();
    this.inbox = inbox;
    this.clock = clock;
    this.isReached = outside.address() != null;
    this.subscriber =
        new WebSubSubscriber(
            outside.outbound(), subscriptions, this::arrived, WebSubTerms.at(base(outside)));
  }

  private static Url base(Outside outside) {
    var address = outside.address();
    var home = address == null ? "http://localhost" : address.value();
    return new Url(home + (home.endsWith("/") ? "" : "/") + "websub");
  }

  WebSubCallback callback() {
    return subscriber;
  }

  /** A feed has answered: a hub that it names is subscribed to. */
  void looked(Feed feed, Look look, AnswerNotes notes) {
    if (isReached && feed.kind() == FeedKind.FEED) {
      subscriber.answered(look.url(), notes, look.links());
    }
  }

  void start() {
    if (isReached) {
      beat.start();
    }
  }

  /** Tells hubs what is due: who is wanted still, and who is not. */
  void round() {
    for (var subscription : subscriptions.due(clock.instant(), ASKED_A_BEAT)) {
      if (followed(subscription.feed()).isEmpty()) {
        subscriber.leave(subscription.feed());
      }
    }
    subscriber.askHubs(ASKED_A_BEAT);
  }

  /** By its address of now: a feed that has moved keeps the id of its first one. */
  private Optional<Followed> followed(Url address) {
    return feeds.feeds().stream()
        .filter(followed -> followed.feed().url().equals(address))
        .findFirst();
  }

  private void arrived(Url feed, Bytes content) {
    var notes = new AnswerNotes(feed, null, Validators.NONE, null, null, Map.of());
    var fetched = new FetchResult.Fetched(notes, null, content);
    followed(feed)
        .ifPresent(followed ->
            Thread.ofVirtual()
                .name("delivery")
                .start(() -> inbox.accept(followed.feed().id(), fetched)));
  }

  @Override
  public void close() {
    beat.close();
  }
}
