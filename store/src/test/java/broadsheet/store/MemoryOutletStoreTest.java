package broadsheet.store;

import broadsheet.article.OutletStore;
import broadsheet.article.OutletStoreContract;

class MemoryOutletStoreTest extends OutletStoreContract {
  @Override
  protected OutletStore store() {
    return new MemoryOutletStore();
  }
}
