package broadsheet.reader;

import broadsheet.story.Story;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came since a reader last looked at the paper.
 *
 * @param visited when that was, null when they never did
 * @param stories how many stories began
 * @param reports how many reports came to stories that they have read
 */
public record SinceLast(@Nullable Instant visited, int stories, int reports) {
  /** For those of whom nothing is known. */
  public static final SinceLast UNKNOWN = new SinceLast(null, 0, 0);

  /** Counts over {@code stories}, of which some were read. */
  public static SinceLast of(List<Story> stories, Seen seen) {
    var before = seen.bookmark().before();
    if (before == null) {
      return UNKNOWN;
    }
    var fresh = 0;
    var reports = 0;
    for (var story : stories) {
      var isRead = seen.readAt(story).isPresent();
      fresh += !isRead && story.firstSeen().isAfter(before) ? 1 : 0;
      reports += seen.unread(story);
    }
    return new SinceLast(before, fresh, reports);
  }

  public boolean isEmpty() {
    return stories == 0 && reports == 0;
  }
}
