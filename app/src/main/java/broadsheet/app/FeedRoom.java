package broadsheet.app;

import broadsheet.source.AnswerNotes;
import broadsheet.source.EntryStore;
import broadsheet.source.Feed;
import broadsheet.source.FeedStore;
import broadsheet.source.Look;
import broadsheet.source.LookStore;
import broadsheet.source.Outbound;

/** What is needed to look at feeds: what is kept of them, and the way to the web. */
record FeedRoom(
    FeedStore feeds, LookStore looks, EntryStore entries, Outbound outbound, Listener listener) {
  /** Is told of every look that brought content and was kept. */
  @FunctionalInterface
  interface Listener {
    void looked(Feed feed, Look look, AnswerNotes notes);
  }

  static FeedRoom of(Stores stores, Outbound outbound) {
    return new FeedRoom(
        stores.feeds(), stores.looks(), stores.entries(), outbound, (_, _, _) -> {});
  }

  /** The same, with somebody who listens. */
  FeedRoom heardBy(Listener newListener) {
    return new FeedRoom(feeds, looks, entries, outbound, newListener);
  }
}
