package broadsheet.store;

import broadsheet.reader.MarkStore;
import broadsheet.reader.MarkStoreContract;

class MemoryMarkStoreTest extends MarkStoreContract {
  @Override
  protected MarkStore store() {
    return new MemoryMarkStore();
  }
}
