package broadsheet.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every {@link SubscriptionStore} does. */
public abstract class SubscriptionStoreContract {
  private static final Instant NOON = Instant.parse("2031-03-01T12:00:00Z");
  private static final Url FEED = new Url("https://paper.example/feed");

  protected abstract SubscriptionStore store();

  @Test
  public void keptSubscriptionIsFoundByItsPath() {
    var store = store();
    var asked = wanted("p1", FEED, NOON);
    var active = asked.agreed(NOON.plusSeconds(60), NOON.plusSeconds(45));
    store.keep(asked);
    store.keep(wanted("p2", FEED, NOON).refused("no room", NOON));

    assertThat(store.find("p1")).contains(asked);
    store.keep(active);
    assertThat(store.find("p1")).contains(active);
    assertThat(store.find("p2").orElseThrow().reason()).isEqualTo("no room");
    assertThat(store.find("p3")).isEmpty();
  }

  @Test
  public void newestOfAFeedIsFound() {
    var store = store();
    store.keep(wanted("p1", FEED, NOON));
    store.keep(wanted("p2", FEED, NOON));
    store.keep(wanted("p3", new Url("https://radio.example/feed"), NOON));
    store.keep(wanted("p1", FEED, NOON.plusSeconds(5)));

    assertThat(store.ofFeed(FEED).orElseThrow().path()).isEqualTo("p2");
    assertThat(store.ofFeed(new Url("https://none.example/feed"))).isEmpty();
  }

  @Test
  public void dueOnesComeTheLongestDueFirst() {
    var store = store();
    store.keep(wanted("p1", FEED, NOON));
    store.keep(wanted("p2", FEED, NOON.minusSeconds(2)));
    store.keep(wanted("p3", FEED, NOON.plusSeconds(1)));
    store.keep(wanted("p4", FEED, NOON.minusSeconds(1)));

    assertThat(store.due(NOON, 9)).extracting(Subscription::path).containsExactly("p2", "p4", "p1");
    assertThat(store.due(NOON, 2)).extracting(Subscription::path).containsExactly("p2", "p4");
  }

  @Test
  public void droppedSubscriptionIsGone() {
    var store = store();
    store.keep(wanted("p1", FEED, NOON));

    store.drop("p1");
    store.drop("never kept");

    assertThat(store.find("p1")).isEmpty();
    assertThat(store.due(NOON, 9)).isEmpty();
  }

  private static Subscription wanted(String path, Url feed, Instant nextAt) {
    var offer =
        new WebSub.Offer(new Url("https://hub.example/"), new Url("https://paper.example/"));
    return WebSub.wanted(offer, feed, new WebSub.Secrets(path, "key of " + path), nextAt);
  }
}
