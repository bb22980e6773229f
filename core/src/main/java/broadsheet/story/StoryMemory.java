package broadsheet.story;

import broadsheet.article.ArticleId;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the decider remembers of earlier articles: who is in which story, since when, and how often
 * each word stands in a story and outside of it. While a long affair goes on, its names stand in
 * every story of it; what tells its stories apart are words that the others lack. Belongs to one
 * thread.
 */
public final class StoryMemory {
  /** How many articles the background table counts for beside those remembered. */
  private static final double BACKGROUND_ARTICLES = 150;

  private static final double WEIGHT_MAX = 12;
  private static final double MILLIS_A_DAY = 86_400_000.0;

  private final Rarity rarity;
  private final Map<ArticleId, StoryId> storyOf = new HashMap<>();
  private final Map<StoryId, Known> stories = new HashMap<>();
  private final Map<String, Integer> articlesWith = new HashMap<>();

  public StoryMemory(Rarity rarity) {
    this.rarity = rarity;
  }

  /** Takes note of an article that went to a story. */
  public void add(Fingerprint article, StoryId story) {
    storyOf.put(article.id(), story);
    var known = stories.computeIfAbsent(story, _ -> new Known());
    known.size++;
    known.last = later(known.last, article.publishedAt());
    for (var word : article.terms().words()) {
      articlesWith.merge(word.key(), 1, Integer::sum);
      known.articlesWith.merge(word.key(), 1, Integer::sum);
    }
  }

  public Optional<StoryId> storyOf(ArticleId article) {
    return Optional.ofNullable(storyOf.get(article));
  }

  /** How many reports a remembered story has. */
  int size(StoryId story) {
    return known(story).size;
  }

  /** Days between a story's latest report and this article, 0 when it is not later or undated. */
  double silence(StoryId story, Fingerprint article) {
    var last = known(story).last;
    var at = article.publishedAt();
    return last == null || at == null
        ? 0
        : Math.max(0, Duration.between(last, at).toMillis() / MILLIS_A_DAY);
  }

  /** The word of the article that is most the story's own: common in it, rare outside of it. */
  Optional<OwnWord> ownWord(StoryId story, Collection<Terms.Term> words) {
    var known = known(story);
    OwnWord best = null;
    for (var word : words) {
      var within = known.articlesWith.getOrDefault(word.key(), 0);
      if (within > 0) {
        var share = Math.min(1, 2.0 * within / known.size);
        var weight = Math.min(WEIGHT_MAX, rarityOutside(known, word.key(), within)) * share;
        best = best == null || weight > best.weight ? new OwnWord(word.key(), weight) : best;
      }
    }
    return Optional.ofNullable(best);
  }

  /** A word and how telling it is, from 0 to 12. */
  record OwnWord(String word, double weight) {}

  private double rarityOutside(Known story, String word, int within) {
    var outside = articlesWith.getOrDefault(word, 0) - within;
    var seen = BACKGROUND_ARTICLES * Math.exp(-rarity.of(word)) + outside;
    return Math.max(0, -Math.log(seen / (BACKGROUND_ARTICLES + storyOf.size() - story.size)));
  }

  private Known known(StoryId story) {
    return Objects.requireNonNull(stories.get(story), story::value);
  }

  private static @Nullable Instant later(@Nullable Instant a, @Nullable Instant b) {
    return a == null || (b != null && b.isAfter(a)) ? b : a;
  }

  private static final class Known {
    private final Map<String, Integer> articlesWith = new HashMap<>();
    private int size;
    private @Nullable Instant last;
  }
}
