package broadsheet.reader;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.story.StoryId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What every {@link MarkStore} does. */
public abstract class MarkStoreContract {
  private static final Instant NOON = Instant.parse("2031-03-01T12:00:00Z");
  private static final ReaderId READER = new ReaderId("r1");
  private static final StoryId A = new StoryId("a");
  private static final StoryId B = new StoryId("b");
  private static final StoryId C = new StoryId("c");

  protected abstract MarkStore store();

  @Test
  public void readStoriesAreToldAmongThoseAskedFor() {
    var store = store();
    store.markRead(READER, A, NOON);
    store.markRead(READER, C, NOON);

    assertThat(store.readAmong(READER, List.of(A, B, A))).containsExactlyEntriesOf(Map.of(A, NOON));
    assertThat(store.readAmong(READER, List.of())).isEmpty();
  }

  @Test
  public void marksBelongToOneReader() {
    var store = store();
    store.markRead(READER, A, NOON);

    assertThat(store.readAmong(new ReaderId("r2"), List.of(A))).isEmpty();
  }

  @Test
  public void lastReadingCounts() {
    var store = store();
    store.markRead(READER, A, NOON);

    store.markRead(READER, A, NOON.plusSeconds(60));

    assertThat(store.readAmong(READER, List.of(A))).containsEntry(A, NOON.plusSeconds(60));
  }

  @Test
  public void unreadStoryIsMissing() {
    var store = store();
    store.markRead(READER, A, NOON);

    store.markUnread(READER, A);
    store.markUnread(READER, B);

    assertThat(store.readAmong(READER, List.of(A, B))).isEmpty();
  }
}
