package broadsheet.story;

import broadsheet.article.ArticleId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the decider remembers of earlier articles: who is in which story, since when, and how often
 * each term stands in a story and outside of it. While a long affair goes on, its names stand in
 * every story of it; what tells its stories apart are terms that the others lack. Belongs to one
 * thread.
 */
public final class StoryMemory {
  /** How many articles the background table counts for beside those remembered. */
  private static final double BACKGROUND_ARTICLES = 150;

  /** The rarity of a phrase, which no table knows. */
  private static final float PHRASE_RARITY = 9;

  private static final double WEIGHT_MAX = 12;
  private static final double MILLIS_A_DAY = 86_400_000.0;

  private final Rarity rarity;
  private final Map<ArticleId, StoryId> storyOf = new HashMap<>();
  private final Map<StoryId, Known> stories = new HashMap<>();
  private final List<Map<String, Integer>> articlesWith = counts();

  public StoryMemory(Rarity rarity) {
    this.rarity = rarity;
  }

  /** Takes note of an article that went to a story. */
  public void add(Fingerprint article, StoryId story) {
    storyOf.put(article.id(), story);
    var known = stories.computeIfAbsent(story, _ -> new Known(article.publishedAt()));
    known.size++;
    known.last = later(known.last, article.publishedAt());
    if (article.outlet() != null) {
      known.outlets.add(article.outlet());
    }
    for (var kind = 0; kind < Profile.KINDS; kind++) {
      for (var term : terms(article, kind)) {
        articlesWith.get(kind).merge(term.key(), 1, Integer::sum);
        known.articlesWith.get(kind).merge(term.key(), 1, Integer::sum);
      }
    }
    for (var kind = 0; kind < Profile.TRAITS; kind++) {
      for (var value : Profile.values(article.terms().traits(), kind)) {
        known.traits.get(kind).merge(value, 1, Integer::sum);
      }
    }
  }

  private static List<Map<String, Integer>> counts() {
    return List.of(new HashMap<>(), new HashMap<>(), new HashMap<>());
  }

  private static List<Terms.Term> terms(Fingerprint article, int kind) {
    var terms = article.terms();
    return kind == 0 ? terms.words() : kind == 1 ? terms.names() : terms.phrases();
  }

  public Optional<StoryId> storyOf(ArticleId article) {
    return Optional.ofNullable(storyOf.get(article));
  }

  /** How many reports a remembered story has. */
  int size(StoryId story) {
    return known(story).size;
  }

  /** An article made ready to be compared with stories as they are now. */
  Glance glance(Fingerprint article) {
    var sought = new ArrayList<List<Sought>>();
    for (var kind = 0; kind < Profile.KINDS; kind++) {
      var some = new ArrayList<Sought>();
      for (var term : terms(article, kind)) {
        some.add(sought(term.key(), kind));
      }
      sought.add(some);
    }
    var traits = new ArrayList<int[]>();
    for (var kind = 0; kind < Profile.TRAITS; kind++) {
      traits.add(Profile.values(article.terms().traits(), kind));
    }
    return new Glance(article, sought, traits);
  }

  private Sought sought(String key, int kind) {
    var rare = kind == Profile.KINDS - 1 ? PHRASE_RARITY : rarity.of(key);
    var background = BACKGROUND_ARTICLES * Math.exp(-rare);
    var seen = background + articlesWith.get(kind).getOrDefault(key, 0);
    var all = BACKGROUND_ARTICLES + storyOf.size();
    return new Sought(key, seen, Math.clamp(-Math.log(seen / all), 0, WEIGHT_MAX));
  }

  /**
   * A term of an article.
   *
   * @param seen in how many articles, the background's among them
   * @param weight how telling it is among the articles seen so far, from 0 to 12
   */
  record Sought(String key, double seen, double weight) {}

  /** An article's terms and traits, as telling as they are now. */
  record Glance(Fingerprint article, List<List<Sought>> sought, List<int[]> traits) {}

  /** What an article has in common with a story. */
  Look look(StoryId story, Glance glance) {
    return new Look(known(story), glance, BACKGROUND_ARTICLES + storyOf.size());
  }

  /**
   * What of an article's terms of one kind a story has.
   *
   * @param cover the share of their weight
   * @param own the weight of the term that is most the story's own, from 0 to 12
   * @param second that of the next one
   * @param word the term that is most its own, null when none is
   */
  record Shared(double cover, double own, double second, @Nullable String word) {}

  /** An article beside a story. */
  static final class Look {
    private final Known story;
    private final Glance glance;
    private final double all;

    private Look(Known story, Glance glance, double all) {
      this.story = story;
      this.glance = glance;
      this.all = all;
    }

    int size() {
      return story.size;
    }

    /** Days between the story's latest report and the article, 0 when not later or undated. */
    double silence() {
      return daysSince(story.last);
    }

    /** Days between the story's first report and the article, 0 when not later or undated. */
    double age() {
      return daysSince(story.first);
    }

    private double daysSince(@Nullable Instant then) {
      var at = glance.article.publishedAt();
      return then == null || at == null
          ? 0
          : Math.max(0, Duration.between(then, at).toMillis() / MILLIS_A_DAY);
    }

    boolean hasOutlet() {
      return story.outlets.contains(Objects.requireNonNullElse(glance.article.outlet(), ""));
    }

    int[] traits(int kind) {
      return glance.traits.get(kind);
    }

    Map<Integer, Integer> storyTraits(int kind) {
      return story.traits.get(kind);
    }

    Shared shared(int kind) {
      var known = story.articlesWith.get(kind);
      var sum = 0.0;
      var covered = 0.0;
      var own = 0.0;
      var second = 0.0;
      String word = null;
      for (var term : glance.sought.get(kind)) {
        sum += term.weight;
        var within = known.getOrDefault(term.key, 0);
        if (within > 0) {
          var share = Math.min(1, 2.0 * within / story.size);
          covered += term.weight * share;
          var outside = -Math.log((term.seen - within) / (all - story.size));
          var weight = Math.clamp(outside, 0, WEIGHT_MAX) * share;
          second = Math.max(second, Math.min(own, weight));
          word = weight > own ? term.key : word;
          own = Math.max(own, weight);
        }
      }
      return new Shared(sum == 0 ? 0 : covered / sum, own, second, word);
    }
  }

  private Known known(StoryId story) {
    return Objects.requireNonNull(stories.get(story), story::value);
  }

  private static @Nullable Instant later(@Nullable Instant a, @Nullable Instant b) {
    return a == null || (b != null && b.isAfter(a)) ? b : a;
  }

  private static final class Known {
    private final List<Map<String, Integer>> articlesWith = counts();
    private final List<Map<Integer, Integer>> traits =
        List.of(
            new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>());
    private final Set<String> outlets = new HashSet<>();
    private final @Nullable Instant first;
    private int size;
    private @Nullable Instant last;

    Known(@Nullable Instant first) {
      this.first = first;
    }
  }
}
