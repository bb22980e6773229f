package broadsheet.store;

import broadsheet.reader.MarkStore;
import broadsheet.reader.ReaderId;
import broadsheet.story.StoryId;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Keeps what readers have read for one run. */
public final class MemoryMarkStore implements MarkStore {
  private final Map<Mark, Instant> marks = new HashMap<>();

  /** Nothing is read yet. */
  public MemoryMarkStore() {}

  private record Mark(ReaderId reader, StoryId story) {}

  @Override
  public synchronized void markRead(ReaderId reader, StoryId story, Instant at) {
    marks.put(new Mark(reader, story), at);
  }

  @Override
  public synchronized void markUnread(ReaderId reader, StoryId story) {
    marks.remove(new Mark(reader, story));
  }

  @Override
  public synchronized Map<StoryId, Instant> readAmong(
      ReaderId reader, Collection<StoryId> stories) {
    return marks.entrySet().stream()
        .filter(entry -> entry.getKey().reader().equals(reader))
        .filter(entry -> stories.contains(entry.getKey().story()))
        .collect(
            Collectors.toUnmodifiableMap(entry -> entry.getKey().story(), Map.Entry::getValue));
  }
}
