package broadsheet.store;

import broadsheet.reader.PeopleStoreContract;

class MemoryPeopleStoreTest extends PeopleStoreContract {
  @Override
  protected Room room() {
    var sessions = new MemorySessionStore();
    var accounts = new MemoryAccountStore(sessions);
    return new Room(accounts, accounts, accounts, sessions);
  }
}
