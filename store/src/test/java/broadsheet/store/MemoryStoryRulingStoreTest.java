package broadsheet.store;

import broadsheet.story.StoryRulingStore;
import broadsheet.story.StoryRulingStoreContract;
import broadsheet.story.StoryStore;

class MemoryStoryRulingStoreTest extends StoryRulingStoreContract {
  private final MemoryShelf shelf = new MemoryShelf();
  private final MemoryStoryRulingStore rulings = new MemoryStoryRulingStore(shelf);

  @Override
  protected StoryRulingStore rulings() {
    return rulings;
  }

  @Override
  protected StoryStore stories() {
    return new MemoryStoryStore(shelf);
  }
}
