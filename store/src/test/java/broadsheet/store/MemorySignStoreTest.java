package broadsheet.store;

import broadsheet.article.SignStore;
import broadsheet.article.SignStoreContract;

class MemorySignStoreTest extends SignStoreContract {
  @Override
  protected SignStore store() {
    return new MemorySignStore();
  }
}
