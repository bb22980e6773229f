package broadsheet.source;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Port: keeps subscriptions at hubs. */
public interface SubscriptionStore {
  /** Keeps, or replaces the one with the same path. */
  void keep(Subscription subscription);

  Optional<Subscription> find(String path);

  /** The newest that was kept for a feed. */
  Optional<Subscription> ofFeed(Url feed);

  /** Those for which something is to be done by {@code now}, the longest due first. */
  List<Subscription> due(Instant now, int countMax);

  void drop(String path);
}
