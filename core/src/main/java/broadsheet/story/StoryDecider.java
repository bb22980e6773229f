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

  /** Surer than this, an article joins. */
  private static final double JOIN_MIN = 0.55;

  /** How many stories are looked at, those of the likest candidates. */
  private static final int STORIES_JUDGED = 8;

  /** How much a word that is a story's own speaks for it, in reasons. */
  private static final double OWN_WORD = 0.473;

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
    return judged(article, likest, memory).stream()
        .max(SUREST)
        .filter(judged -> judged.score >= JOIN_MIN)
        .<Placement>map(StoryDecider::joins)
        .orElseGet(() -> new Placement.Starts(new StoryId(StoryIds.of(article.id()))));
  }

  private static Placement copy(ArticleId original, StoryMemory memory) {
    var reason = new Reason("copy", "repeats the text of an earlier report", 1);
    var story = memory.storyOf(original).orElseThrow();
    return new Placement.Joins(story, 1, List.of(reason), original);
  }

  /** The stories that an article may belong to, each with what both have in common. */
  static List<Judged> judged(Fingerprint article, List<Likeness> likest, StoryMemory memory) {
    var byStory = byStory(likest, memory);
    var glance = memory.glance(article);
    var judged = new ArrayList<Judged>();
    for (var entry : byStory.entrySet()) {
      if (judged.size() < STORIES_JUDGED) {
        var look = memory.look(entry.getKey(), glance);
        var rival = rival(entry.getKey(), likest, memory);
        var row = StoryRow.of(look, entry.getValue(), rival);
        var score = StoryForest.TREES.likelihood(row.values());
        judged.add(new Judged(entry.getKey(), row, entry.getValue().getFirst(), look, score));
      }
    }
    return judged;
  }

  /** The candidates of each story, likest first; the story of the likest first. */
  private static Map<StoryId, List<Likeness>> byStory(List<Likeness> likest, StoryMemory memory) {
    Map<StoryId, List<Likeness>> byStory = new LinkedHashMap<>();
    for (var candidate : likest) {
      var story = memory.storyOf(candidate.article()).orElseThrow();
      byStory.computeIfAbsent(story, _ -> new ArrayList<>()).add(candidate);
    }
    return byStory;
  }

  private static double rival(StoryId story, List<Likeness> likest, StoryMemory memory) {
    return likest.stream()
        .filter(other -> !memory.storyOf(other.article()).orElseThrow().equals(story))
        .findFirst()
        .map(Likeness::score)
        .orElse(0.0);
  }

  /** A story beside the article, and its likest report. */
  record Judged(
      StoryId story, StoryRow row, Likeness likest, StoryMemory.Look look, double score) {}

  private static Placement.Joins joins(Judged judged) {
    var reasons = new ArrayList<>(judged.likest.reasons());
    var shared = judged.look.shared(0);
    if (shared.word() != null) {
      var text =
          String.format(Locale.ROOT, "“%s” stands in this story and in few others", shared.word());
      reasons.addFirst(new Reason("own word", text, OWN_WORD * shared.own()));
    }
    return new Placement.Joins(judged.story, judged.score, reasons, null);
  }
}
