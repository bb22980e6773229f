package broadsheet.fetch;

import broadsheet.source.Subscription;
import broadsheet.source.SubscriptionStore;
import broadsheet.source.Url;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** Subscriptions in a list, in the order in which they were first kept. */
final class ListedSubscriptions implements SubscriptionStore {
  final List<Subscription> all = new CopyOnWriteArrayList<>();

  @Override
  public synchronized void keep(Subscription subscription) {
    var paths = all.stream().map(Subscription::path).toList();
    var at = paths.indexOf(subscription.path());
    if (at < 0) {
      all.add(subscription);
    } else {
      all.set(at, subscription);
    }
  }

  @Override
  public Optional<Subscription> find(String path) {
    return all.stream().filter(one -> one.path().equals(path)).findFirst();
  }

  @Override
  public Optional<Subscription> ofFeed(Url feed) {
    return all.stream().filter(one -> one.feed().equals(feed)).reduce((a, b) -> b);
  }

  @Override
  public List<Subscription> due(Instant now, int countMax) {
    return all.stream()
        .filter(one -> !one.nextAt().isAfter(now))
        .sorted(Comparator.comparing(Subscription::nextAt))
        .limit(countMax)
        .toList();
  }

  @Override
  public void drop(String path) {
    all.removeIf(one -> one.path().equals(path));
  }
}
