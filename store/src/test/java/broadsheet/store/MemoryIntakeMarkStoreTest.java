package broadsheet.store;

import broadsheet.source.IntakeMarkStore;
import broadsheet.source.IntakeMarkStoreContract;

class MemoryIntakeMarkStoreTest extends IntakeMarkStoreContract {
  @Override
  protected IntakeMarkStore store() {
    return new MemoryIntakeMarkStore();
  }
}
