package broadsheet.story;

import broadsheet.article.ArticleId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Decides which story an article belongs to: one serial fold over the admitted order. An article
 * joins the story to whose reports it is likest on the whole, so that one stray likeness does not
 * glue two events together.
 */
public final class StoryDecider {
  /** How many candidates a decision looks at. */
  public static final int CANDIDATES = 60;

  /** A story is judged by at most this many of its reports, the likest. */
  private static final int REPORTS_JUDGED = 6;

  /** Surer than this, it joins. */
  private static final double JOIN_MIN = 0.5;

  /** How much the single likest report counts against the mean of those judged. */
  private static final double BEST_SHARE = 0.5;

  private StoryDecider() {}

  /**
   * Places an article.
   *
   * @param candidates the likest earlier articles, likest first
   * @param copyOf the article that it copies, if any
   * @param stories the story of each earlier article and how many reports each story has
   */
  public static Placement place(
      ArticleId article, List<Likeness> candidates, Optional<ArticleId> copyOf, Known stories) {
    if (copyOf.isPresent()) {
      var reason = new Reason("copy", "repeats the text of an earlier report", 1);
      return new Placement.Joins(
          stories.storyOf().apply(copyOf.get()), 1, List.of(reason), copyOf.get());
    }
    return judged(candidates, stories).stream()
        .filter(joins -> joins.score() >= JOIN_MIN)
        .max(
            Comparator.comparingDouble(Placement.Joins::score)
                .thenComparing(Placement.Joins::story, Comparator.reverseOrder()))
        .<Placement>map(joins -> joins)
        .orElseGet(() -> new Placement.Starts(new StoryId(StoryIds.of(article))));
  }

  private static List<Placement.Joins> judged(List<Likeness> candidates, Known stories) {
    Map<StoryId, List<Likeness>> byStory = new HashMap<>();
    for (var candidate : candidates) {
      var story = stories.storyOf().apply(candidate.article());
      byStory.computeIfAbsent(story, _ -> new ArrayList<>()).add(candidate);
    }
    return byStory.entrySet().stream()
        .map(entry -> judge(entry.getKey(), entry.getValue(), stories.size()))
        .toList();
  }

  private static Placement.Joins judge(
      StoryId story, List<Likeness> likest, ToIntFunction<StoryId> size) {
    var judged = Math.min(REPORTS_JUDGED, size.applyAsInt(story));
    var mean = likest.stream().limit(judged).mapToDouble(Likeness::score).sum() / judged;
    var best = likest.getFirst();
    var score = BEST_SHARE * best.score() + (1 - BEST_SHARE) * mean;
    return new Placement.Joins(story, score, best.reasons(), null);
  }

  /** What is known of earlier decisions. */
  public record Known(Function<ArticleId, StoryId> storyOf, ToIntFunction<StoryId> size) {}
}
