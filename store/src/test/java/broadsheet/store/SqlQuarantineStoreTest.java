package broadsheet.store;

import broadsheet.source.QuarantineStore;
import broadsheet.source.QuarantineStoreContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class SqlQuarantineStoreTest extends QuarantineStoreContract {
  @RegisterExtension final OpenDatabase open = new OpenDatabase();

  @Override
  protected QuarantineStore store() {
    return new SqlQuarantineStore(open.database());
  }
}
