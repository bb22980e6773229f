package broadsheet.store;

import broadsheet.source.SubscriptionStore;
import broadsheet.source.SubscriptionStoreContract;

class MemorySubscriptionStoreTest extends SubscriptionStoreContract {
  @Override
  protected SubscriptionStore store() {
    return new MemorySubscriptionStore();
  }
}
