package broadsheet.story;

import broadsheet.article.ArticleId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Decides which story an article belongs to: one serial fold over the admitted order. It looks at
 * whole stories, so that one stray likeness does not glue two events together, and a story that has
 * long been silent is not woken by mere likeness.
 */
public final class StoryDecider {
  /** How many candidates a decision looks at. */
  public static final int CANDIDATES = 60;

  /** A story is judged by at most this many of its reports, the likest. */
  private static final int REPORTS_JUDGED = 6;

  private static final Comparator<Judged> SUREST =
      Comparator.comparingDouble(Judged::score)
          .thenComparing(Judged::story, Comparator.reverseOrder());

  private StoryDecider() {}

  /**
   * Places an article.
   *
   * @param likest the likest earlier articles, likest first
   * @param copyOf the article that it copies, if any
   * @param memory knows all earlier articles
   */
  public static Placement place(
      Fingerprint article, List<Likeness> likest, Optional<ArticleId> copyOf, StoryMemory memory) {
    if (copyOf.isPresent()) {
      return copy(copyOf.get(), memory);
    }
    return byStory(likest, memory).entrySet().stream()
        .map(entry -> judge(article, entry.getKey(), entry.getValue(), memory))
        .filter(judged -> judged.score >= StoryModel.JOIN_MIN)
        .max(SUREST)
        .<Placement>map(judged -> joins(article, judged, memory))
        .orElseGet(() -> new Placement.Starts(new StoryId(StoryIds.of(article.id()))));
  }

  private static Placement copy(ArticleId original, StoryMemory memory) {
    var reason = new Reason("copy", "repeats the text of an earlier report", 1);
    var story = memory.storyOf(original).orElseThrow();
    return new Placement.Joins(story, 1, List.of(reason), original);
  }

  /** The candidates of each story, likest first. */
  static Map<StoryId, List<Likeness>> byStory(List<Likeness> likest, StoryMemory memory) {
    Map<StoryId, List<Likeness>> byStory = new LinkedHashMap<>();
    for (var candidate : likest) {
      var story = memory.storyOf(candidate.article()).orElseThrow();
      byStory.computeIfAbsent(story, _ -> new ArrayList<>()).add(candidate);
    }
    return byStory;
  }

  /** What the article has in common with a story whose candidates are given, likest first. */
  static StoryFeatures features(
      Fingerprint article, StoryId story, List<Likeness> likest, StoryMemory memory) {
    var judged = Math.min(REPORTS_JUDGED, memory.size(story));
    var mean = likest.stream().limit(judged).mapToDouble(Likeness::score).sum() / judged;
    return new StoryFeatures(
        likest.getFirst().score(),
        mean,
        memory.ownWord(story, article.terms().words()).map(StoryMemory.OwnWord::weight).orElse(0.0),
        memory.silence(story, article),
        memory.size(story));
  }

  private static Judged judge(
      Fingerprint article, StoryId story, List<Likeness> likest, StoryMemory memory) {
    var features = features(article, story, likest, memory);
    return new Judged(story, StoryModel.probability(features), likest.getFirst());
  }

  /** How sure it is that the article belongs to a story, and the story's likest report. */
  private record Judged(StoryId story, double score, Likeness likest) {}

  private static Placement.Joins joins(Fingerprint article, Judged judged, StoryMemory memory) {
    var reasons = new ArrayList<>(judged.likest.reasons());
    memory
        .ownWord(judged.story, article.terms().words())
        .ifPresent(own -> reasons.addFirst(reason(own)));
    return new Placement.Joins(judged.story, judged.score, reasons, null);
  }

  private static Reason reason(StoryMemory.OwnWord own) {
    var text =
        String.format(Locale.ROOT, "“%s” stands in this story and in few others", own.word());
    return new Reason("own word", text, StoryModel.OWN_WORD * own.weight());
  }
}
