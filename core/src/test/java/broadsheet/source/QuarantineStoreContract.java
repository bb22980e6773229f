package broadsheet.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link QuarantineStore} does. */
public abstract class QuarantineStoreContract {
  private static final Instant NOON = Instant.parse("2031-05-09T12:00:00Z");
  private static final Instant LATER = NOON.plusSeconds(3600);
  private static final Bytes TORN = Bytes.of("{torn".getBytes(StandardCharsets.UTF_8));

  protected abstract QuarantineStore store();

  private static UnreadDocument document(String where) {
    var origin = new Origin(new Url("https://tidings.example/" + where), NOON);
    return new UnreadDocument(
        "reports.jsonl", where, origin, DocumentFormat.ARTICLE_JSON, "broken JSON", TORN);
  }

  @Test
  public void aKeptDocumentComesBackWhole() {
    var store = store();

    var id = store.keep(document("reports.jsonl:7"), NOON, 3);

    assertThat(store.document(id)).contains(document("reports.jsonl:7"));
    assertThat(store.latest(Long.MAX_VALUE, 10))
        .containsExactly(new Quarantined(id, document("reports.jsonl:7"), 5, NOON, 1, 3));
  }

  @Test
  public void whatIsUnknownOfADocumentStaysUnknown() {
    var store = store();
    var bare = new UnreadDocument("x", "x", Origin.UNKNOWN, null, "is no text", Bytes.NONE);

    var id = store.keep(bare, NOON, 1);

    assertThat(store.document(id)).contains(bare);
  }

  @Test
  public void theNewestAreListedFirst() {
    var store = store();
    var a = store.keep(document("a"), LATER, 1);
    var b = store.keep(document("b"), NOON, 1);
    var c = store.keep(document("c"), NOON, 1);

    assertThat(ids(store.latest(Long.MAX_VALUE, 2))).containsExactly(c, b);
    assertThat(ids(store.latest(b.value(), 2))).containsExactly(a);
  }

  @Test
  public void theSameDocumentIsKeptOnceAndItsTriesCounted() {
    var store = store();
    var id = store.keep(document("a"), NOON, 1);

    var again = store.keep(document("a").because("holds nothing"), LATER, 2);

    assertThat(again).isEqualTo(id);
    assertThat(store.latest(Long.MAX_VALUE, 10))
        .containsExactly(
            new Quarantined(id, document("a").because("holds nothing"), 5, LATER, 2, 2));
  }

  @Test
  public void otherContentAtTheSamePlaceIsAnotherDocument() {
    var store = store();
    var changed =
        new UnreadDocument("reports.jsonl", "a", Origin.UNKNOWN, null, "empty", Bytes.NONE);

    store.keep(document("a"), NOON, 1);
    store.keep(changed, NOON, 1);

    assertThat(store.latest(Long.MAX_VALUE, 10)).hasSize(2);
  }

  @Test
  public void whatOlderReadersTriedIsFoundUntilItIsTriedAgain() {
    var store = store();
    var old = store.keep(document("old"), NOON, 1);
    var older = store.keep(document("older"), NOON, 1);
    store.keep(document("new"), NOON, 2);

    assertThat(ids(store.triedBefore(2, 1))).containsExactly(old);
    store.keep(document("old"), LATER, 2);

    assertThat(ids(store.triedBefore(2, 9))).containsExactly(older);
  }

  @Test
  public void aReleasedDocumentIsGone() {
    var store = store();
    var id = store.keep(document("a"), NOON, 1);

    assertThat(store.release(id)).isTrue();
    assertThat(store.release(id)).isFalse();
    assertThat(store.document(id)).isEmpty();
    assertThat(store.latest(Long.MAX_VALUE, 10)).isEmpty();
  }

  @Test
  public void theOldestLeaveWhenThereAreTooManyBytes() {
    var store = store();
    var large = Bytes.of(new byte[UnreadDocument.CONTENT_MAX]);
    var room = (int) (QuarantineStore.BYTES_MAX / UnreadDocument.CONTENT_MAX);

    var first = keepLarge(store, "first", large);
    for (var i = 0; i < room; i++) {
      keepLarge(store, "page " + i, large);
    }

    assertThat(store.document(first)).isEmpty();
    assertThat(store.latest(Long.MAX_VALUE, 2 * room)).hasSize(room);
  }

  private static QuarantineId keepLarge(QuarantineStore store, String where, Bytes content) {
    var document = new UnreadDocument("x", where, Origin.UNKNOWN, null, "too large", content);
    return store.keep(document, NOON, 1);
  }

  private static List<QuarantineId> ids(List<Quarantined> some) {
    return some.stream().map(Quarantined::id).toList();
  }
}
