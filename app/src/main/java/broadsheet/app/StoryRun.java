package broadsheet.app;

import broadsheet.article.ArticleId;
import broadsheet.article.PublicationTime;
import broadsheet.enrichment.EnrichedArticle;
import broadsheet.enrichment.Enrichment;
import broadsheet.pipeline.Admitter;
import broadsheet.story.ExactCandidateIndex;
import broadsheet.story.RelatedArticle;
import broadsheet.story.RelatedRanking;
import broadsheet.story.Story;
import broadsheet.story.StoryId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Makes stories in memory, for commands that keep nothing. */
final class StoryRun {
  private final ExactCandidateIndex candidates = new ExactCandidateIndex();
  private final Admitter admitter;
  private final Map<ArticleId, EnrichedArticle> articles = new HashMap<>();
  private final Map<StoryId, Story> stories = new LinkedHashMap<>();
  private final Map<ArticleId, StoryId> placed = new LinkedHashMap<>();
  private final List<Understood> waiting = new ArrayList<>();
  private final Set<ArticleId> taken = new HashSet<>();

  StoryRun(Admitter.Background background) {
    this.admitter =
        new Admitter(
            candidates, background, id -> Optional.ofNullable(stories.get(id)), this::reports);
  }

  /** Takes articles to be placed; one whose id was taken already is passed over. */
  void take(List<Understood> understood) {
    understood.stream()
        .filter(article -> taken.add(article.enriched().article().id()))
        .forEach(waiting::add);
  }

  /** Places all that was taken, in the order of publication; undated ones keep their place. */
  void place() {
    var timed = new ArrayList<Timed>();
    var before = Instant.EPOCH;
    for (var article : waiting) {
      var date = article.enriched().article().date();
      before = date == null ? before : date.instant();
      timed.add(new Timed(before, article));
    }
    timed.sort(Comparator.comparing(Timed::at));
    timed.forEach(this::admit);
    waiting.clear();
  }

  private record Timed(Instant at, Understood article) {}

  private void admit(Timed timed) {
    var enriched = timed.article.enriched();
    var admission = admitter.admit(enriched, timed.article.vector(), timed.at);
    articles.put(enriched.article().id(), enriched);
    stories.put(admission.story().id(), admission.story());
    placed.put(enriched.article().id(), admission.story().id());
  }

  /** The story of each article, in the order of placing. */
  Map<ArticleId, StoryId> placed() {
    return placed;
  }

  /** All stories, in the order in which they started. */
  List<Story> stories() {
    return List.copyOf(stories.values());
  }

  List<EnrichedArticle> reports(Story story) {
    return story.members().stream()
        .map(member -> Objects.requireNonNull(articles.get(member.article())))
        .toList();
  }

  /** What goes beside an article that was placed, most related first. */
  List<RelatedArticle> related(ArticleId article, int limit) {
    var own = Objects.requireNonNull(stories.get(placed.get(article)));
    var alike = candidates.related(article, Newsroom.RELATED_LOOKED_AT);
    var enrichments = new HashMap<ArticleId, Enrichment>();
    articles.forEach((id, enriched) -> enrichments.put(id, enriched.enrichment()));
    var around =
        new RelatedRanking.Surroundings(
            alike, other -> Optional.ofNullable(placed.get(other)), enrichments);
    return RelatedRanking.of(article, own, around, limit);
  }

  /** Whether an article may be placed when the news is to be as it was on {@code until}. */
  static boolean isUntil(@org.jspecify.annotations.Nullable PublicationTime date, Instant until) {
    return date == null || !date.instant().isAfter(until);
  }
}
