package broadsheet.store;

import broadsheet.source.Subscription;
import broadsheet.source.SubscriptionStore;
import broadsheet.source.Url;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps subscriptions for one run. */
public final class MemorySubscriptionStore implements SubscriptionStore {
  private final Map<String, Subscription> byPath = new LinkedHashMap<>();

  /** No hub was asked yet. */
  public MemorySubscriptionStore() {}

  @Override
  public synchronized void keep(Subscription subscription) {
    byPath.put(subscription.path(), subscription);
  }

  @Override
  public synchronized Optional<Subscription> find(String path) {
    return Optional.ofNullable(byPath.get(path));
  }

  @Override
  public synchronized Optional<Subscription> ofFeed(Url feed) {
    return byPath.values().stream()
        .filter(subscription -> subscription.feed().equals(feed))
        .reduce((older, newer) -> newer);
  }

  @Override
  public synchronized List<Subscription> due(Instant now, int countMax) {
    return byPath.values().stream()
        .filter(subscription -> !subscription.nextAt().isAfter(now))
        .sorted(Comparator.comparing(Subscription::nextAt))
        .limit(countMax)
        .toList();
  }

  @Override
  public synchronized void drop(String path) {
    byPath.remove(path);
  }
}
