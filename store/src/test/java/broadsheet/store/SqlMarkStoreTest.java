package broadsheet.store;

import broadsheet.reader.MarkStore;
import broadsheet.reader.MarkStoreContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class SqlMarkStoreTest extends MarkStoreContract {
  @RegisterExtension final OpenDatabase open = new OpenDatabase();

  @Override
  protected MarkStore store() {
    return new SqlMarkStore(open.database());
  }
}
