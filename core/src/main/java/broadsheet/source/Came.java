package broadsheet.source;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What came of asking for a feed.
 *
 * @param document what was read of the answer's content, null when there was none to read
 * @param complaint why the answer's content could not be read, null when it could
 * @param fresh how many entries are new
 */
public record Came(
    FetchResult result, @Nullable FeedDocument document, @Nullable Complaint complaint, int fresh) {
  /** So many dated entries tell how often they come. */
  private static final int DATED_MAX = 20;

  private static final double DAY_SECONDS = 86_400;
  private static final double HOUR = 1 / 24.0;

  /** Of an answer without content. */
  public static Came without(FetchResult result) {
    return new Came(result, null, null, 0);
  }

  public static Came read(FetchResult result, FeedDocument document, int fresh) {
    return new Came(result, document, null, fresh);
  }

  public static Came unreadable(FetchResult result, Complaint complaint) {
    return new Came(result, null, complaint, 0);
  }

  /** By the dates of its last entries, how many come a day; below 0 when they do not say. */
  double datedPerDay(Instant now) {
    if (document == null) {
      return -1;
    }
    List<Instant> times =
        document.entries().stream()
            .map(Entry::time)
            .filter(Objects::nonNull)
            .filter(time -> !time.isAfter(now))
            .sorted(Comparator.reverseOrder())
            .limit(DATED_MAX)
            .toList();
    if (times.size() < 2) {
      return -1;
    }
    var days = (now.getEpochSecond() - times.getLast().getEpochSecond()) / DAY_SECONDS;
    return times.size() / Math.max(HOUR, days);
  }
}
