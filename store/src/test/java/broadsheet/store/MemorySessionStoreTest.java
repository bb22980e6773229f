package broadsheet.store;

import broadsheet.reader.SessionStore;
import broadsheet.reader.SessionStoreContract;

class MemorySessionStoreTest extends SessionStoreContract {
  @Override
  protected SessionStore store() {
    return new MemorySessionStore();
  }
}
