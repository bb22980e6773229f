package broadsheet.entity;

import broadsheet.article.ArticleId;
import broadsheet.enrichment.EntityId;
import broadsheet.enrichment.EntityType;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Port: reads who is who. */
public interface EntityStore {
  Map<EntityId, Entity> entities(Collection<EntityId> ids);

  /** Who is named in these articles. */
  List<Appearance> appearances(Collection<ArticleId> articles);

  /** Where an entity is named, newest first, after {@code offset} of them. */
  List<Appearance> reports(EntityId id, int limit, int offset);

  /** Those of a type that most articles name, after {@code offset} of them. */
  List<Entity> most(EntityType type, int limit, int offset);

  /** Those that bear a name, by its {@link NameForms#key}, the most named first. */
  List<Entity> named(String key);
}
