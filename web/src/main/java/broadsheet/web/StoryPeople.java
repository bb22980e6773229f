package broadsheet.web;

import broadsheet.article.ArticleId;
import broadsheet.enrichment.EntityId;
import broadsheet.enrichment.EntityType;
import broadsheet.entity.Entity;
import broadsheet.entity.EntityStore;
import broadsheet.story.Member;
import broadsheet.story.Story;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds whom a story's reports name most. */
final class StoryPeople {
  private static final int PEOPLE = 10;

  /** Of a story with more reports, these tell. */
  private static final int REPORTS_MAX = 200;

  private StoryPeople() {}

  /** Persons first, then organisations; each by how many reports and words name it. */
  static List<EntityLink> of(Story story, EntityStore store) {
    List<ArticleId> ids = story.members().stream().map(Member::article).limit(REPORTS_MAX).toList();
    var weights = new HashMap<EntityId, Integer>();
    for (var one : store.appearances(ids)) {
      if (one.entity() != null) {
        weights.merge(one.entity(), 3 + one.mentions(), Integer::sum);
      }
    }
    var order =
        Comparator.comparingInt((Map.Entry<EntityId, Integer> one) -> -one.getValue())
            .thenComparing(one -> one.getKey().value());
    var best =
        weights.entrySet().stream()
            .sorted(order)
            .limit(4L * PEOPLE)
            .map(Map.Entry::getKey)
            .toList();
    var known = store.entities(best);
    return best.stream()
        .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
        .filter(entity -> entity.type() != EntityType.PLACE)
        .limit(PEOPLE)
        .sorted(Comparator.comparing(Entity::type))
        .map(EntityLink::of)
        .toList();
  }
}
