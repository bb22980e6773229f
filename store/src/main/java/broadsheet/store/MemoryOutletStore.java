package broadsheet.store;

import broadsheet.article.Outlet;
import broadsheet.article.OutletStore;
import java.util.List;
import java.util.TreeMap;

/** Keeps outlets for one run. */
public final class MemoryOutletStore implements OutletStore {
  private final TreeMap<String, Outlet> byName = new TreeMap<>();

  /** Nothing is known yet. */
  public MemoryOutletStore() {}

  @Override
  public synchronized List<Outlet> outlets() {
    return List.copyOf(byName.values());
  }

  @Override
  public synchronized void learn(List<Outlet> outlets) {
    outlets.forEach(outlet -> byName.put(outlet.name(), outlet));
  }
}
