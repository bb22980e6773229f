package broadsheet.store;

import broadsheet.reader.AccountStore;
import broadsheet.reader.AccountStoreContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class SqlAccountStoreTest extends AccountStoreContract {
  @RegisterExtension final OpenDatabase open = new OpenDatabase();

  @Override
  protected AccountStore store() {
    return new SqlAccountStore(open.database());
  }
}
