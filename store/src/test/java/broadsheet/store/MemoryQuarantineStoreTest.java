package broadsheet.store;

import broadsheet.source.QuarantineStore;
import broadsheet.source.QuarantineStoreContract;

class MemoryQuarantineStoreTest extends QuarantineStoreContract {
  @Override
  protected QuarantineStore store() {
    return new MemoryQuarantineStore();
  }
}
