package broadsheet.app;

import broadsheet.fetch.WebSubSubscriber;
import broadsheet.fetch.WebSubTerms;
import broadsheet.source.AnswerNotes;
import broadsheet.source.Bytes;
import broadsheet.source.FeedId;
import broadsheet.source.FeedKind;
import broadsheet.source.FeedReading;
import broadsheet.source.FeedStore;
import broadsheet.source.FetchResult;
import broadsheet.source.Followed;
import broadsheet.source.LookReading;
import broadsheet.source.SubscriptionStore;
import broadsheet.source.Url;
import broadsheet.source.Validators;
import broadsheet.source.WebSubCallback;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets hubs tell of new entries (WebSub): subscribes where a feed names one, keeps subscriptions
 * alive, and hands on what is delivered. Without an address of this paper it does nothing.
 */
final class Hubs implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Hubs.class);
  private static final Duration BEAT = Duration.ofMinutes(1);
  private static final int ASKED_A_BEAT = 50;
  private static final Set<String> RELATIONS = Set.of("hub", "self");

  private final FeedStore feeds;
  private final SubscriptionStore subscriptions;
  private final WebSubSubscriber subscriber;
  private final BiConsumer<FeedId, FetchResult.Fetched> inbox;
  private final boolean isReached;
  private final InstantSource clock;
  private final Thread beat = Thread.ofVirtual().name("hubs").unstarted(this::run);

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

  /** A feed has answered with content: a hub that it names is subscribed to. */
  void answered(Followed followed, FetchResult.Fetched fetched) {
    if (isReached && followed.feed().kind() == FeedKind.FEED) {
      subscriber.answered(followed.feed().url(), fetched.notes(), links(fetched));
    }
  }

  /** The document's own links to hubs and to itself, the first of each kind. */
  private static Map<String, Url> links(FetchResult.Fetched fetched) {
    var links = new HashMap<String, Url>();
    if (LookReading.read(FeedKind.FEED, fetched) instanceof FeedReading.Read(var document)) {
      for (var link : document.about().links()) {
        RELATIONS.stream()
            .filter(link::is)
            .forEach(relation -> links.putIfAbsent(relation, link.href()));
      }
    }
    return links;
  }

  void start() {
    if (isReached) {
      beat.start();
    }
  }

  private void run() {
    while (true) {
      try {
        leaveUnfollowed();
        subscriber.askHubs(ASKED_A_BEAT);
        Thread.sleep(BEAT);
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        // The one place where a failed round ends; what was due still is.
        LOG.error("asking hubs failed", e);
        pause();
      }
    }
  }

  private void pause() {
    try {
      Thread.sleep(BEAT);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void leaveUnfollowed() {
    for (var subscription : subscriptions.due(clock.instant(), ASKED_A_BEAT)) {
      if (feeds.feed(FeedId.of(subscription.feed())).isEmpty()) {
        subscriber.leave(subscription.feed());
      }
    }
  }

  private void arrived(Url feed, Bytes content) {
    var notes = new AnswerNotes(feed, null, Validators.NONE, null, null, Map.of());
    var fetched = new FetchResult.Fetched(notes, null, content);
    Thread.ofVirtual().name("delivery").start(() -> inbox.accept(FeedId.of(feed), fetched));
  }

  @Override
  public void close() {
    beat.interrupt();
  }
}
