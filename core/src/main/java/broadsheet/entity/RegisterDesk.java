package broadsheet.entity;

import broadsheet.enrichment.EntityId;

/** Port: lets editors correct the register. What they say holds for all articles, and stays. */
public interface RegisterDesk {
  /** These two are one. */
  void unite(EntityId one, EntityId other);

  /** This name, by its {@link Alias#key}, is another's. */
  void split(EntityId id, String key);
}
