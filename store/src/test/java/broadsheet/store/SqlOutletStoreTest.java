package broadsheet.store;

import broadsheet.article.OutletStore;
import broadsheet.article.OutletStoreContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class SqlOutletStoreTest extends OutletStoreContract {
  @RegisterExtension final OpenDatabase open = new OpenDatabase();

  @Override
  protected OutletStore store() {
    return new SqlOutletStore(open.database());
  }
}
