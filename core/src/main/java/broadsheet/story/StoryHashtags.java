package broadsheet.story;

import broadsheet.enrichment.EnrichedArticle;
import broadsheet.enrichment.Hashtag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The hashtags of a story: those that its reports agree on most. */
public final class StoryHashtags {
  private static final int MOST = 6;

  /** How many times weightier the shorter name may be before both are kept. */
  private static final double SHARE_MIN = 4;

  private static final int ENDING_MAX = 3;

  private StoryHashtags() {}

  /** Display names, best first; a hashtag's score is the sum of its scores in the reports. */
  public static List<String> of(List<EnrichedArticle> reports) {
    Map<String, Tally> tallies = new LinkedHashMap<>();
    for (var report : reports) {
      for (var hashtag : report.enrichment().hashtags()) {
        tallies.merge(hashtag.key(), Tally.of(hashtag), Tally::plus);
      }
    }
    return joined(List.copyOf(tallies.values())).stream()
        .sorted(Comparator.comparingDouble((Tally tally) -> -tally.score))
        .limit(MOST)
        .map(Tally::name)
        .toList();
  }

  /**
   * "Trump" and "DonaldTrump", "Crown" and "SaltCrown" are one: the longer name stands for both.
   */
  private static List<Tally> joined(List<Tally> tallies) {
    var kept = new ArrayList<Tally>();
    for (var tally : tallies) {
      if (tallies.stream().anyMatch(other -> isPeople(tally.name, other.name))) {
        continue;
      }
      var longer = tallies.stream().filter(other -> isLonger(other.name, tally.name)).toList();
      if (longer.size() != 1 || longer.getFirst().score * SHARE_MIN < tally.score) {
        kept.add(tally);
      }
    }
    return kept.stream().map(tally -> withShorter(tally, tallies)).toList();
  }

  /** "Velmoran" beside "Velmora". */
  private static boolean isPeople(String name, String place) {
    return place.length() > ENDING_MAX
        && name.length() > place.length()
        && name.length() <= place.length() + ENDING_MAX
        && name.startsWith(place);
  }

  private static Tally withShorter(Tally tally, List<Tally> all) {
    var shorter = all.stream().filter(other -> isLonger(tally.name, other.name)).toList();
    return shorter.size() == 1 ? tally.plus(shorter.getFirst()) : tally;
  }

  /** The longer name ends with the shorter one, or goes on after it with "Of". */
  private static boolean isLonger(String name, String shorter) {
    var whole = shorter.length() > 2 && name.length() > shorter.length();
    var ends = name.endsWith(shorter) && Character.isUpperCase(shorter.charAt(0));
    var begins = name.startsWith(shorter + "Of");
    return whole && (ends || begins);
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
