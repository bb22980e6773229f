package broadsheet.app;

import broadsheet.source.EntryStore;
import broadsheet.source.FeedStore;
import broadsheet.source.FetchResult;
import broadsheet.source.Followed;
import broadsheet.source.LookStore;
import broadsheet.source.Outbound;
import java.util.function.BiConsumer;

/** What is needed to look at feeds: what is kept of them, and the way to the web. */
record FeedRoom(
    FeedStore feeds,
    LookStore looks,
    EntryStore entries,
    Outbound outbound,
    BiConsumer<Followed, FetchResult.Fetched> heard) {
  static FeedRoom of(Stores stores, Outbound outbound) {
    return new FeedRoom(stores.feeds(), stores.looks(), stores.entries(), outbound, (_, _) -> {});
  }

  /** The same, with somebody who is told of every answer that has content. */
  FeedRoom heardBy(BiConsumer<Followed, FetchResult.Fetched> listener) {
    return new FeedRoom(feeds, looks, entries, outbound, listener);
  }
}
