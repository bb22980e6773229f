package broadsheet.store;

import broadsheet.source.IntakeMarkStore;
import broadsheet.source.IntakeMarkStoreContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class SqlIntakeMarkStoreTest extends IntakeMarkStoreContract {
  @RegisterExtension final OpenDatabase open = new OpenDatabase();

  @Override
  protected IntakeMarkStore store() {
    return new SqlIntakeMarkStore(open.database());
  }
}
