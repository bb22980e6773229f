package broadsheet.store;

import broadsheet.entity.EntityStore;
import broadsheet.entity.RegisterStore;
import broadsheet.entity.RegisterStoreContract;
import broadsheet.entity.RulingStore;

class MemoryRegisterStoreTest extends RegisterStoreContract {
  private final MemoryRegisterStore store = new MemoryRegisterStore();

  @Override
  protected RegisterStore register() {
    return store;
  }

  @Override
  protected RulingStore rulings() {
    return store;
  }

  @Override
  protected EntityStore entities() {
    return store;
  }
}
