package broadsheet.store;

import broadsheet.article.ArticleId;
import broadsheet.enrichment.EnrichedArticle;
import broadsheet.story.Admission;
import broadsheet.story.Fingerprint;
import broadsheet.story.Story;
import broadsheet.story.StoryId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the in-memory stores of one run hold together: the articles and stories that a data folder
 * would hold. Its own monitor guards it.
 */
public final class MemoryShelf {
  private static final Comparator<Fingerprint> BY_ADMISSION =
      Comparator.comparing(Fingerprint::seenAt).thenComparing(Fingerprint::id);

  private final Map<ArticleId, Kept> articles = new HashMap<>();
  private final TreeMap<Fingerprint, Kept> admitted = new TreeMap<>(BY_ADMISSION);
  private final Map<StoryId, Story> stories = new HashMap<>();

  record Kept(EnrichedArticle enriched, Fingerprint fingerprint, StoryId story) {}

  synchronized void admit(List<Admission> batch) {
    batch.forEach(AdmissionWriter::check);
    for (var admission : batch) {
      var fingerprint = admission.fingerprint();
      var story = admission.story();
      var kept = new Kept(admission.enriched(), fingerprint, story.id());
      if (articles.putIfAbsent(fingerprint.id(), kept) == null) {
        admitted.put(fingerprint, kept);
        stories.put(story.id(), story);
      }
    }
  }

  synchronized @Nullable Kept kept(ArticleId id) {
    return articles.get(id);
  }

  synchronized @Nullable Story story(StoryId id) {
    return stories.get(id);
  }

  synchronized int count() {
    return articles.size();
  }

  synchronized List<Story> stories() {
    return List.copyOf(stories.values());
  }

  /** Everything kept, in the order of admission. */
  synchronized List<Kept> all() {
    return List.copyOf(admitted.values());
  }
}
