package broadsheet.store;

import broadsheet.story.VersionStoreContract;

class MemoryVersionStoreTest extends VersionStoreContract {
  @Override
  protected Place place() {
    var shelf = new MemoryShelf();
    var stories = new MemoryStoryStore(shelf);
    var versions = new MemoryVersionStore(shelf);
    return new Place(
        stories,
        stories,
        new MemoryArticleStore(shelf),
        new MemoryEnrichmentStore(shelf),
        versions,
        versions,
        new MemoryOutletShelf(shelf));
  }
}
