package broadsheet.store;

import broadsheet.enrichment.EnrichmentStore;
import broadsheet.enrichment.EnrichmentStoreContract;
import broadsheet.story.Admission;
import java.util.List;

class MemoryEnrichmentStoreTest extends EnrichmentStoreContract {
  @Override
  protected EnrichmentStore storeWith(List<Admission> admitted) {
    var shelf = new MemoryShelf();
    shelf.admit(admitted);
    return new MemoryEnrichmentStore(shelf);
  }
}
