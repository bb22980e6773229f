package broadsheet.store;

import broadsheet.source.SubscriptionStore;
import broadsheet.source.SubscriptionStoreContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class SqlSubscriptionStoreTest extends SubscriptionStoreContract {
  @RegisterExtension final OpenDatabase open = new OpenDatabase();

  @Override
  protected SubscriptionStore store() {
    return new SqlSubscriptionStore(open.database());
  }
}
