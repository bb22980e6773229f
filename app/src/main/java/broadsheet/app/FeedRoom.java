package broadsheet.app;

import broadsheet.source.EntryStore;
import broadsheet.source.FeedStore;
import broadsheet.source.LookStore;
import broadsheet.source.Outbound;

/** What is needed to look at feeds: what is kept of them, and the way to the web. */
record FeedRoom(FeedStore feeds, LookStore looks, EntryStore entries, Outbound outbound) {
  static FeedRoom of(Stores stores, Outbound outbound) {
    return new FeedRoom(stores.feeds(), stores.looks(), stores.entries(), outbound);
  }
}
