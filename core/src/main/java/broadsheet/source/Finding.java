package broadsheet.source;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an address offers, or how far the search for it is.
 *
 * @param address as it was typed
 * @param phase what is being done now, for people ("Looking at five addresses where feeds are")
 * @param problem why nothing can be offered, for people; "" when something can or while it runs
 * @param offers the best first, at most {@link #OFFERS_MAX}
 */
public record Finding(
    long number,
    String address,
    String phase,
    boolean finished,
    String problem,
    List<Offer> offers) {
  /** A list of feeds may hold many; more are left out. */
  public static final int OFFERS_MAX = 1000;

  public Finding {
    offers = List.copyOf(offers);
  }

  /**
   * One thing that can be followed.
   *
   * @param entries how many it holds now; -1 when it was not asked (a line of a list of feeds)
   * @param perWeek entries a week, by the dates of those it holds; 0 when unknown
   * @param newest when its last entry came out, null when unknown
   * @param headlines a few of its latest, at most five
   * @param isAdvised whether one would want it: not the comments' feed, not a second form of it
   * @param isFollowed whether it is followed already
   */
  public record Offer(
      FeedChoice choice,
      int entries,
      double perWeek,
      @Nullable Instant newest,
      List<String> headlines,
      boolean isAdvised,
      boolean isFollowed) {
    public Offer {
      headlines = List.copyOf(headlines);
    }
  }
}
