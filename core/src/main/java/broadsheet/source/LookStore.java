package broadsheet.source;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Port: tells whose turn it is, and keeps what a look brought. */
public interface LookStore {
  /** Feeds to look at now, the longest due first: not paused, not gone. */
  List<DueFeed> due(Instant now, int limit);

  /** When the next feed is due; empty when none ever is. */
  Optional<Instant> nextDue();

  /**
   * Keeps a look: the feed's state and its new entries, in one transaction. False, and nothing is
   * kept, when the feed is followed no more or at another address than was asked.
   */
  boolean looked(Look look);
}
