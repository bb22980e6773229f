package broadsheet.reader;

import broadsheet.story.StoryId;
import java.time.Instant;
import java.util.Collection;
import java.util.function.UnaryOperator;

/** Port: keeps what a reader has seen of the paper and its stories. */
public interface MarkStore {
  /** Notes that the reader saw this story then. */
  void markRead(ReaderId reader, StoryId story, Instant at);

  /** Notes that the reader wants this story to be new to them. */
  void markUnread(ReaderId reader, StoryId story, Instant at);

  /** The reader's bookmark, and their marks on these stories. */
  Seen seen(ReaderId reader, Collection<StoryId> stories);

  /** Moves the reader's bookmark; answers where it is then. */
  Bookmark move(ReaderId reader, UnaryOperator<Bookmark> change);
}
