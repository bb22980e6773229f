package broadsheet.story;

import broadsheet.enrichment.EnrichedArticle;
import broadsheet.enrichment.Hashtag;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The hashtags of a story: those that its reports agree on most. */
public final class StoryHashtags {
  private static final int MOST = 6;

  private StoryHashtags() {}

  /** Display names, best first; a hashtag's score is the sum of its scores in the reports. */
  public static List<String> of(List<EnrichedArticle> reports) {
    Map<String, Tally> tallies = new LinkedHashMap<>();
    for (var report : reports) {
      for (var hashtag : report.enrichment().hashtags()) {
        tallies.merge(hashtag.key(), Tally.of(hashtag), Tally::plus);
      }
    }
    return tallies.values().stream()
        .sorted(Comparator.comparingDouble((Tally tally) -> -tally.score))
        .limit(MOST)
        .map(Tally::name)
        .toList();
  }

  private record Tally(String name, double score) {
    static Tally of(Hashtag hashtag) {
      return new Tally(hashtag.name(), hashtag.score());
    }

    Tally plus(Tally other) {
      return new Tally(name, score + other.score);
    }
  }
}
