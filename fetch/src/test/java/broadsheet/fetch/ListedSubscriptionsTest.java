package broadsheet.fetch;

import broadsheet.source.SubscriptionStore;
import broadsheet.source.SubscriptionStoreContract;

class ListedSubscriptionsTest extends SubscriptionStoreContract {
  @Override
  protected SubscriptionStore store() {
    return new ListedSubscriptions();
  }
}
