package broadsheet.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What every {@link IntakeMarkStore} does. */
public abstract class IntakeMarkStoreContract {
  protected abstract IntakeMarkStore store();

  @Test
  public void aFileNeverSeenHasNoMark() {
    assertThat(store().mark("archive.warc")).isEmpty();
  }

  @Test
  public void theLastMarkOfAFileIsKept() {
    var store = store();

    store.keep(new IntakeMark("archive.warc", 32, 20, 1));
    store.keep(new IntakeMark("archive.warc", 64, 41, 2));
    store.keep(new IntakeMark("other.warc", 5, 5, 1));

    assertThat(store.mark("archive.warc")).contains(new IntakeMark("archive.warc", 64, 41, 2));
    assertThat(store.mark("other.warc")).contains(new IntakeMark("other.warc", 5, 5, 1));
  }
}
