package broadsheet.source;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Picks the feeds to look at now: one a host at a time, none that is to be left alone. */
public final class Rota {
  /** While the clock is in doubt, so many feeds are asked, to learn the time. */
  private static final int ASKED_IN_DOUBT = 3;

  private Rota() {}

  /**
   * What binds the choice.
   *
   * @param passed a time that has surely passed; in doubt, no rest is over before it
   * @param isSure whether the clock is believed
   * @param busy hosts that are being asked
   * @param resting hosts that asked to be left alone, and until when
   * @param room how many looks may begin
   */
  public record Bounds(
      Instant passed, boolean isSure, Set<String> busy, Map<String, Instant> resting, int room) {
    public Bounds {
      busy = Set.copyOf(busy);
      resting = Map.copyOf(resting);
    }
  }

  /** The feeds to begin with, of those that are due, the longest due first. */
  public static List<DueFeed> pick(List<DueFeed> due, Bounds bounds) {
    var taken = new HashSet<>(bounds.busy());
    var room =
        bounds.isSure() ? bounds.room() : Math.min(bounds.room(), ASKED_IN_DOUBT - taken.size());
    var picked = new ArrayList<DueFeed>();
    for (var feed : due) {
      if (picked.size() < room && mayAsk(feed, bounds) && taken.add(feed.url().host())) {
        picked.add(feed);
      }
    }
    return picked;
  }

  private static boolean mayAsk(DueFeed feed, Bounds bounds) {
    var rest = feed.restUntil();
    var hostRest = bounds.resting().get(feed.url().host());
    return (rest == null || !rest.isAfter(bounds.passed()))
        && (hostRest == null || !hostRest.isAfter(bounds.passed()));
  }
}
