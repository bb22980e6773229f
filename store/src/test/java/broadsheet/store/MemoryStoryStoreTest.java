package broadsheet.store;

import broadsheet.story.Indexables;
import broadsheet.story.StoryStore;
import broadsheet.story.StoryStoreContract;

class MemoryStoryStoreTest extends StoryStoreContract {
  private final MemoryStoryStore store = new MemoryStoryStore(new MemoryShelf());

  @Override
  protected StoryStore store() {
    return store;
  }

  @Override
  protected Indexables indexables() {
    return store;
  }
}
