package broadsheet.source;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How often a feed wishes to be asked.
 *
 * @param ttl how long a copy stays good (RSS ttl), null when not given
 * @param skipHours hours of the day, 0 to 23, UTC, in which it does not change
 * @param skipDays days, UTC, on which it does not change
 * @param updateEvery sy:updatePeriod divided by sy:updateFrequency, null when not given
 */
public record FeedHints(
    @Nullable Duration ttl,
    Set<Integer> skipHours,
    Set<DayOfWeek> skipDays,
    @Nullable Duration updateEvery) {
  public static final FeedHints NONE = new FeedHints(null, Set.of(), Set.of(), null);

  public FeedHints {
    skipHours = Set.copyOf(skipHours);
    skipDays = Set.copyOf(skipDays);
  }
}
