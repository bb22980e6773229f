package broadsheet.app;

import broadsheet.article.ArticleId;
import broadsheet.enrichment.EnrichedArticle;
import broadsheet.story.Admission;
import broadsheet.story.Story;
import broadsheet.story.StoryId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Stories and articles of the batch being admitted, in front of those in the store. */
final class Unsaved {
  private final Stores stores;
  private final Map<StoryId, Story> stories = new HashMap<>();
  private final Map<ArticleId, EnrichedArticle> articles = new HashMap<>();

  Unsaved(Stores stores) {
    this.stores = stores;
  }

  void add(Admission admission) {
    stories.put(admission.story().id(), admission.story());
    articles.put(admission.enriched().article().id(), admission.enriched());
  }

  void clear() {
    stories.clear();
    articles.clear();
  }

  Optional<Story> story(StoryId id) {
    return Optional.ofNullable(stories.get(id)).or(() -> stores.stories().story(id));
  }

  List<EnrichedArticle> reports(Story story) {
    Set<ArticleId> saved =
        story.members().stream()
            .map(member -> member.article())
            .filter(id -> !articles.containsKey(id))
            .collect(Collectors.toSet());
    var all = new HashMap<>(articles);
    var enrichments = stores.enrichments().enrichments(saved);
    for (var article : stores.articles().articles(saved)) {
      var enrichment = enrichments.get(article.id());
      if (enrichment != null) {
        all.put(article.id(), new EnrichedArticle(article, enrichment));
      }
    }
    return story.members().stream()
        .flatMap(member -> Optional.ofNullable(all.get(member.article())).stream())
        .toList();
  }
}
