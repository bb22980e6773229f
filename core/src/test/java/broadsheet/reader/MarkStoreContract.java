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

    assertThat(store.seen(READER, List.of(A, B, A)).marks())
        .containsExactlyEntriesOf(Map.of(A, new Seen.Mark(NOON, true)));
    assertThat(store.seen(READER, List.of())).isEqualTo(Seen.NOTHING);
  }

  @Test
  public void marksBelongToOneReader() {
    var store = store();
    store.markRead(READER, A, NOON);
    store.move(READER, mark -> mark.readUpTo(NOON));

    assertThat(store.seen(new ReaderId("r2"), List.of(A))).isEqualTo(Seen.NOTHING);
  }

  @Test
  public void lastMarkCounts() {
    var store = store();
    store.markRead(READER, A, NOON);
    store.markUnread(READER, A, NOON.plusSeconds(60));
    store.markRead(READER, B, NOON);
    store.markRead(READER, B, NOON.plusSeconds(60));

    assertThat(store.seen(READER, List.of(A, B)).marks())
        .containsEntry(A, new Seen.Mark(NOON.plusSeconds(60), false))
        .containsEntry(B, new Seen.Mark(NOON.plusSeconds(60), true));
  }

  @Test
  public void bookmarkMovesOn() {
    var store = store();

    var first = store.move(READER, mark -> mark.visiting(NOON));
    var second = store.move(READER, mark -> mark.readUpTo(NOON.plusSeconds(5)));

    assertThat(first).isEqualTo(new Bookmark(NOON, null, null, null));
    assertThat(second).isEqualTo(new Bookmark(NOON, null, NOON.plusSeconds(5), null));
    assertThat(store.seen(READER, List.of()).bookmark()).isEqualTo(second);
  }
}
