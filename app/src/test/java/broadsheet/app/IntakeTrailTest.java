package broadsheet.app;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.source.IntakeMark;
import broadsheet.source.ReaderVersion;
import broadsheet.store.MemoryIntakeMarkStore;
import org.junit.jupiter.api.Test;

class IntakeTrailTest {
  private final MemoryIntakeMarkStore marks = new MemoryIntakeMarkStore();
  private final IntakeTrail trail = new IntakeTrail(marks);

  @Test
  void aMarkIsKeptOnlyWhenTheArticlesBeforeItAre() {
    trail.begin("crawl.warc");
    trail.found(3);
    trail.reached(5);

    assertThat(marks.mark("crawl.warc")).isEmpty();
    trail.keep();

    assertThat(marks.mark("crawl.warc"))
        .contains(new IntakeMark("crawl.warc", 5, 3, ReaderVersion.CURRENT));
  }

  @Test
  void passingOverMovesNoMark() {
    marks.keep(new IntakeMark("crawl.warc", 5, 3, ReaderVersion.CURRENT));

    assertThat(trail.begin("crawl.warc").documents()).isEqualTo(5);
    assertThat(trail.reached(4)).isFalse();
    trail.keep();

    assertThat(marks.mark("crawl.warc")).map(IntakeMark::documents).contains(5L);
    assertThat(trail.reached(6)).isTrue();
    assertThat(trail.reached(7)).isFalse();
  }

  @Test
  void whatAnOlderReaderWorkedOffIsLookedAtAgain() {
    marks.keep(new IntakeMark("crawl.warc", 5, 3, ReaderVersion.CURRENT - 1));

    assertThat(trail.begin("crawl.warc").documents()).isZero();
  }
}
