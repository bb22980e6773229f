package broadsheet.source;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Port: keeps which feeds are followed. */
public interface FeedStore {
  /** All of them, by folder, then name. */
  List<Followed> feeds();

  Optional<Followed> feed(FeedId id);

  /**
   * Follows these from {@code now} on; those that are followed already stay as they are. Answers
   * how many are new.
   */
  int follow(Collection<Feed> feeds, Instant now);

  /** Changes one wholly or not at all; answers what is kept now, empty when it is not followed. */
  Optional<Followed> change(FeedId id, UnaryOperator<Followed> change);

  /** Follows it no more and forgets its entries; articles stay. */
  void remove(FeedId id);
}
