package broadsheet.app;

import broadsheet.source.FeedId;
import broadsheet.source.FetchResult;
import broadsheet.source.FollowDesk;
import broadsheet.source.WebSubCallback;

/** All who bring news from the web: they look at feeds and make articles of what is new. */
final class Reporters implements AutoCloseable {
  private final FeedDesk feeds;
  private final EntryDesk entries;
  private final FollowRoom follow;
  private final Hubs hubs;
  private final SignDesk signs;

  Reporters(Stores stores, Outside outside, EntryDesk.Admission admission, SteadyClock clock) {
    var outbound = outside.outbound();
    this.hubs = new Hubs(stores, outside, this::delivered, clock);
    var room = FeedRoom.of(stores, outbound).heardBy(hubs::looked);
    var maker = new EntryMaker(outbound, clock);
    var parts = new EntryDesk.Parts(stores.entries(), stores.quarantine(), maker);
    this.feeds = new FeedDesk(room, clock, FeedDesk.Limits.STANDARD);
    this.entries = new EntryDesk(parts, admission, clock);
    this.signs = new SignDesk(stores, outbound, clock);
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

  /** What hubs call. */
  WebSubCallback hubs() {
    return hubs.callback();
  }

  private void delivered(FeedId feed, FetchResult.Fetched content) {
    feeds.delivered(feed, content);
  }

  void start() {
    hubs.start();
    feeds.start();
    entries.start();
    signs.start();
  }

  @Override
  public void close() {
    signs.close();
    hubs.close();
    follow.close();
    feeds.close();
    entries.close();
  }
}
