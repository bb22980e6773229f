package broadsheet.store;

import broadsheet.reader.AccountStore;
import broadsheet.reader.AccountStoreContract;

class MemoryAccountStoreTest extends AccountStoreContract {
  @Override
  protected AccountStore store() {
    return new MemoryAccountStore();
  }
}
