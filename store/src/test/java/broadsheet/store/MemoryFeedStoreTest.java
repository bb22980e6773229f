package broadsheet.store;

import broadsheet.source.FeedStoreContract;

class MemoryFeedStoreTest extends FeedStoreContract {
  @Override
  protected Stores stores() {
    var store = new MemoryFeedStore();
    return new Stores(store, store, store);
  }
}
