package broadsheet.store;

import broadsheet.story.Indexables;
import broadsheet.story.StoryStore;
import broadsheet.story.StoryStoreContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class SqlStoryStoreTest extends StoryStoreContract {
  @RegisterExtension final OpenDatabase open = new OpenDatabase();

  @Override
  protected StoryStore store() {
    return new SqlStoryStore(open.database());
  }

  @Override
  protected Indexables indexables() {
    return new SqlStoryStore(open.database());
  }
}
