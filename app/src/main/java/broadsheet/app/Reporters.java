package broadsheet.app;

import broadsheet.source.FollowDesk;
import broadsheet.source.Outbound;

/** All who bring news from the web: they look at feeds and make articles of what is new. */
final class Reporters implements AutoCloseable {
  private final FeedDesk feeds;
  private final EntryDesk entries;
  private final FollowRoom follow;

  Reporters(Stores stores, Outbound outbound, EntryDesk.Admission admission, SteadyClock clock) {
    var room = FeedRoom.of(stores, outbound);
    var maker = new EntryMaker(outbound, clock);
    var parts = new EntryDesk.Parts(stores.entries(), stores.quarantine(), maker);
    this.feeds = new FeedDesk(room, clock, FeedDesk.Limits.STANDARD);
    this.entries = new EntryDesk(parts, admission, clock);
    this.follow = FollowRoom.open(stores.feeds(), outbound, clock);
  }

  /** Finds and follows sources for the pages. */
  FollowDesk follow() {
    return follow;
  }

  /** Looks at feeds; content that a hub delivers goes in here too. */
  FeedDesk feeds() {
    return feeds;
  }

  void start() {
    feeds.start();
    entries.start();
  }

  @Override
  public void close() {
    follow.close();
    feeds.close();
    entries.close();
  }
}
