package broadsheet.store;

import broadsheet.entity.EntityStore;
import broadsheet.entity.RegisterStore;
import broadsheet.entity.RegisterStoreContract;
import broadsheet.entity.RulingStore;
import org.junit.jupiter.api.extension.RegisterExtension;

class SqlRegisterStoreTest extends RegisterStoreContract {
  @RegisterExtension final OpenDatabase open = new OpenDatabase();

  @Override
  protected RegisterStore register() {
    return new SqlRegisterStore(open.database());
  }

  @Override
  protected RulingStore rulings() {
    return new SqlRegisterStore(open.database());
  }

  @Override
  protected EntityStore entities() {
    return new SqlEntityStore(open.database());
  }
}
