package broadsheet.store;

import broadsheet.source.FeedStoreContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class SqlFeedStoreTest extends FeedStoreContract {
  @RegisterExtension final OpenDatabase open = new OpenDatabase();

  @Override
  protected Stores stores() {
    var feeds = new SqlFeedStore(open.database());
    return new Stores(feeds, feeds, new SqlEntryStore(open.database()));
  }
}
