package broadsheet.reader;

import broadsheet.story.StoryId;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/** Port: keeps what a reader has read. */
public interface MarkStore {
  /** Notes that the reader saw this story then. */
  void markRead(ReaderId reader, StoryId story, Instant at);

  void markUnread(ReaderId reader, StoryId story);

  /** When the reader last saw each of these stories; unseen ones are missing. */
  Map<StoryId, Instant> readAmong(ReaderId reader, Collection<StoryId> stories);
}
