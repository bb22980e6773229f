package broadsheet.source;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a feed, for people who look at the feed.
 *
 * @param seen when it was first seen
 * @param article the article that it became, null while there is none
 * @param why it is not an article; "" when it is one or simply waits
 */
public record EntryNote(
    EntryKey key,
    String title,
    @Nullable Url link,
    Standing standing,
    Instant seen,
    @Nullable String article,
    String why) {
  /** How far it is. */
  public enum Standing {
    WAITING,
    KEPT,
    GIVEN_UP,
    /** Known, and no article was to be made of it. */
    PASSED_OVER
  }
}
