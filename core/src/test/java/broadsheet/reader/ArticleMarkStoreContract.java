package broadsheet.reader;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.article.ArticleId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link ArticleMarkStore} does. */
public abstract class ArticleMarkStoreContract {
  private static final Instant NOON = Instant.parse("2031-03-01T12:00:00Z");
  private static final ReaderId READER = new ReaderId("r1");
  private static final ArticleId A = new ArticleId("a");
  private static final ArticleId B = new ArticleId("b");

  protected abstract ArticleMarkStore store();

  @Test
  public void openedReportsAreToldAmongThoseAskedFor() {
    var store = store();
    store.markRead(READER, A, NOON);
    store.markRead(READER, A, NOON.plusSeconds(1));

    assertThat(store.readAmong(READER, List.of(A, B))).containsExactly(A);
    assertThat(store.readAmong(READER, List.of(B))).isEmpty();
    assertThat(store.readAmong(new ReaderId("r2"), List.of(A))).isEmpty();
  }

  @Test
  public void unreadReportsAreForgotten() {
    var store = store();
    store.markRead(READER, A, NOON);
    store.markRead(READER, B, NOON);

    store.markUnread(READER, List.of(A, new ArticleId("never")));

    assertThat(store.readAmong(READER, List.of(A, B))).containsExactly(B);
  }
}
