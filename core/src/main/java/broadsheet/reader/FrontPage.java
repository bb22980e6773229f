package broadsheet.reader;

import broadsheet.story.Reason;
import broadsheet.story.Story;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * What stands where on a front page: the lead, a few stories beside it, the columns, and the rest
 * in one line each.
 */
public record FrontPage(
    List<RankedStory> lead,
    List<RankedStory> beside,
    List<RankedStory> columns,
    List<RankedStory> brief) {
  /** How many stories one page holds. */
  public static final int STORIES_MAX = 40;

  private static final int BESIDE = 3;
  private static final int COLUMNS = 12;
  private static final double SOURCES_WEIGHT = 1.0;
  private static final double BREADTH_WEIGHT = 0.5;
  private static final double HOURS_A_POINT = 24;

  public FrontPage {
    lead = List.copyOf(lead);
    beside = List.copyOf(beside);
    columns = List.copyOf(columns);
    brief = List.copyOf(brief);
  }

  /**
   * Most important first: one point each time the independent sources double, half a point each
   * time the outlets double, one point less for each day behind the newest report.
   */
  public static List<RankedStory> rank(List<Story> stories) {
    var newest = stories.stream().map(Story::last).max(Comparator.naturalOrder());
    return stories.stream()
        .map(story -> score(story, newest.orElseThrow()))
        .sorted(
            Comparator.comparingDouble(RankedStory::score)
                .reversed()
                .thenComparing(ranked -> ranked.story().id()))
        .toList();
  }

  /** Lays out ranked stories, at most {@link #STORIES_MAX} of them. */
  public static FrontPage lay(List<RankedStory> ranked) {
    return new FrontPage(
        part(ranked, 0, 1),
        part(ranked, 1, 1 + BESIDE),
        part(ranked, 1 + BESIDE, 1 + BESIDE + COLUMNS),
        part(ranked, 1 + BESIDE + COLUMNS, STORIES_MAX));
  }

  private static RankedStory score(Story story, Instant newest) {
    var sources = story.independentSources();
    var outlets = story.outlets().size();
    var hours = Duration.between(story.last(), newest).toMinutes() / 60.0;
    var parts =
        List.of(
            new Reason("sources", count(sources, "independent source"), weigh(sources)),
            new Reason("breadth", count(outlets, "outlet"), BREADTH_WEIGHT * log2(outlets + 1)),
            new Reason("freshness", behind(hours), -hours / HOURS_A_POINT));
    return new RankedStory(story, parts.stream().mapToDouble(Reason::weight).sum(), parts);
  }

  private static double weigh(int sources) {
    return SOURCES_WEIGHT * log2(sources + 1);
  }

  private static double log2(int value) {
    return Math.log(value) / Math.log(2);
  }

  private static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  private static String behind(double hours) {
    return hours < 0.05
        ? "has the newest report"
        : String.format(Locale.ROOT, "last report %.1f hours before the newest", hours);
  }

  private static List<RankedStory> part(List<RankedStory> ranked, int begin, int end) {
    return ranked.subList(Math.min(begin, ranked.size()), Math.min(end, ranked.size()));
  }
}
