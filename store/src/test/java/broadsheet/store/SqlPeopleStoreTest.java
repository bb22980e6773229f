package broadsheet.store;

import broadsheet.reader.PeopleStoreContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class SqlPeopleStoreTest extends PeopleStoreContract {
  @RegisterExtension final OpenDatabase open = new OpenDatabase();

  @Override
  protected Room room() {
    var database = open.database();
    return new Room(
        new SqlAccountStore(database),
        new SqlPeopleStore(database),
        new SqlInvitationStore(database),
        new SqlSessionStore(database));
  }
}
