package broadsheet.store;

import broadsheet.story.VersionStoreContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class SqlVersionStoreTest extends VersionStoreContract {
  @RegisterExtension final OpenDatabase open = new OpenDatabase();

  @Override
  protected Place place() {
    var database = open.database();
    var stories = new SqlStoryStore(database);
    var versions = new SqlVersionStore(database);
    return new Place(
        stories,
        stories,
        new SqlArticleStore(database),
        new SqlEnrichmentStore(database),
        versions,
        versions,
        new SqlOutletShelf(database));
  }
}
