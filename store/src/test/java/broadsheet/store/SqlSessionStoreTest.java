package broadsheet.store;

import broadsheet.reader.SessionStore;
import broadsheet.reader.SessionStoreContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class SqlSessionStoreTest extends SessionStoreContract {
  @RegisterExtension final OpenDatabase open = new OpenDatabase();

  @Override
  protected SessionStore store() {
    return new SqlSessionStore(open.database());
  }
}
