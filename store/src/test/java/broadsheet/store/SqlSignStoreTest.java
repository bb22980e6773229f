package broadsheet.store;

import broadsheet.article.SignStore;
import broadsheet.article.SignStoreContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class SqlSignStoreTest extends SignStoreContract {
  @RegisterExtension final OpenDatabase open = new OpenDatabase();

  @Override
  protected SignStore store() {
    return new SqlSignStore(open.database());
  }
}
