package broadsheet.store;

import broadsheet.article.ArticleId;
import broadsheet.article.Version;
import broadsheet.enrichment.EnrichedArticle;
import broadsheet.enrichment.RevisedArticle;
import broadsheet.story.Admission;
import broadsheet.story.Fingerprint;
import broadsheet.story.Story;
import broadsheet.story.StoryId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

  private final Map<ArticleId, List<Version>> versions = new HashMap<>();
  private final List<ArticleId> changed = new ArrayList<>();

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

  /** These stories are so from now on; those of {@code before} that are not among them are gone. */
  synchronized void rewrite(List<Story> after, List<StoryId> before) {
    before.forEach(stories::remove);
    for (var story : after) {
      stories.put(story.id(), story);
      for (var member : story.members()) {
        var old = Objects.requireNonNull(articles.get(member.article()));
        var kept = new Kept(old.enriched(), old.fingerprint(), story.id());
        articles.put(member.article(), kept);
        admitted.put(old.fingerprint(), kept);
      }
    }
  }

  synchronized int revise(List<RevisedArticle> batch) {
    var fresh = 0;
    for (var revised : batch) {
      var kept = articles.get(revised.version().article());
      if (kept != null && kept.enriched().article().version() + 1 == revised.version().number()) {
        revise(kept, revised);
        fresh++;
      }
    }
    return fresh;
  }

  private void revise(Kept old, RevisedArticle revised) {
    var id = revised.version().article();
    var known = new ArrayList<>(versions(id));
    known.add(revised.version());
    versions.put(id, known);
    var kept = new Kept(revised.enriched(), old.fingerprint(), old.story());
    articles.put(id, kept);
    admitted.put(old.fingerprint(), kept);
    changed.add(id);
  }

  /** From the first; none for an unknown article. */
  synchronized List<Version> versions(ArticleId id) {
    var kept = articles.get(id);
    if (kept == null) {
      return List.of();
    }
    var changed = versions.get(id);
    return changed == null
        ? List.of(Version.of(kept.enriched().article(), kept.fingerprint().seenAt(), null))
        : List.copyOf(changed);
  }

  /** The articles in the order of their changes. */
  synchronized List<ArticleId> changed() {
    return List.copyOf(changed);
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
