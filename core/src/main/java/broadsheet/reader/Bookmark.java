package broadsheet.reader;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a reader has come in the paper.
 *
 * @param visited when they last looked at the front page, null before the first time
 * @param before when the visit before this one ended, null in the first
 * @param upTo all that came until then counts as read, null when that was never said
 * @param upToBefore what {@code upTo} was before, for those who take it back
 */
public record Bookmark(
    @Nullable Instant visited,
    @Nullable Instant before,
    @Nullable Instant upTo,
    @Nullable Instant upToBefore) {
  /** Nobody has looked yet. */
  public static final Bookmark NONE = new Bookmark(null, null, null, null);

  /** Looks that are less far apart are one visit. */
  public static final Duration VISIT_GAP = Duration.ofMinutes(30);

  /** Looks that are less far apart are not noted. */
  public static final Duration NOTED_APART = Duration.ofMinutes(1);

  /** Whether a look at {@code now} is worth being kept. */
  public boolean isDue(Instant now) {
    return visited == null || !now.isBefore(visited.plus(NOTED_APART));
  }

  /** The reader looks at the front page. */
  public Bookmark visiting(Instant now) {
    if (!isDue(now)) {
      return this;
    }
    var isNew = visited == null || !now.isBefore(visited.plus(VISIT_GAP));
    return new Bookmark(now, isNew ? visited : before, upTo, upToBefore);
  }

  /** All that came until then counts as read; never less than before. */
  public Bookmark readUpTo(Instant until) {
    return upTo != null && !until.isAfter(upTo) ? this : new Bookmark(visited, before, until, upTo);
  }

  /** Takes the last {@link #readUpTo} back. */
  public Bookmark takenBack() {
    return new Bookmark(visited, before, upToBefore, null);
  }
}
