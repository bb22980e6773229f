package broadsheet.reader;

import static broadsheet.story.SampleReports.START;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.story.SampleReports;
import broadsheet.story.Story;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SeenTest {
  /** Two reports, let in at the start and a minute later. */
  private static final Story FERRY = story();

  private static Story story() {
    var first = SampleReports.starting("s1", SampleReports.report("a", "Gull", START), 0);
    return SampleReports.joining(first, SampleReports.report("b", "Tern", START), 60).story();
  }

  private static Instant at(int seconds) {
    return START.plusSeconds(seconds);
  }

  private static Seen seen(Bookmark bookmark, Seen.Mark mark) {
    return new Seen(bookmark, Map.of(FERRY.id(), mark));
  }

  @Test
  void reportsAfterTheLastLookAreNew() {
    assertThat(Seen.NOTHING.readAt(FERRY)).isEmpty();
    assertThat(Seen.NOTHING.unread(FERRY)).isZero();
    assertThat(seen(Bookmark.NONE, new Seen.Mark(at(30), true)).unread(FERRY)).isEqualTo(1);
    assertThat(seen(Bookmark.NONE, new Seen.Mark(at(90), true)).unread(FERRY)).isZero();
  }

  @Test
  void whatTheBookmarkHasPassedIsRead() {
    var passed = new Seen(Bookmark.NONE.readUpTo(at(30)), Map.of());

    assertThat(passed.readAt(FERRY)).contains(at(30));
    assertThat(passed.unread(FERRY)).isEqualTo(1);
    assertThat(new Seen(Bookmark.NONE.readUpTo(at(-1)), Map.of()).readAt(FERRY)).isEmpty();
  }

  @Test
  void laterWordCounts() {
    var passed = Bookmark.NONE.readUpTo(at(100));

    assertThat(seen(passed, new Seen.Mark(at(200), false)).readAt(FERRY)).isEmpty();
    assertThat(seen(passed, new Seen.Mark(at(50), false)).readAt(FERRY)).contains(at(100));
    assertThat(seen(passed, new Seen.Mark(at(200), true)).readAt(FERRY)).contains(at(200));
  }

  @Test
  void looksWithinHalfAnHourAreOneVisit() {
    var first = Bookmark.NONE.visiting(START);
    var again = first.visiting(START.plus(Duration.ofMinutes(29)));
    var next = again.visiting(START.plus(Duration.ofHours(2)));

    assertThat(first.before()).isNull();
    assertThat(first.visiting(at(30))).isSameAs(first);
    assertThat(again.before()).isNull();
    assertThat(next.before()).isEqualTo(START.plus(Duration.ofMinutes(29)));
  }

  @Test
  void passingIsTakenBackOnce() {
    var twice = Bookmark.NONE.readUpTo(at(10)).readUpTo(at(20));

    assertThat(twice.readUpTo(at(5))).isSameAs(twice);
    assertThat(twice.takenBack().upTo()).isEqualTo(at(10));
    assertThat(twice.takenBack().takenBack().upTo()).isNull();
  }

  @Test
  void countsWhatCameSinceTheLastVisit() {
    var visited = Bookmark.NONE.visiting(at(-7200)).visiting(at(7200));

    assertThat(SinceLast.of(List.of(FERRY), new Seen(visited, Map.of())))
        .isEqualTo(new SinceLast(at(-7200), 1, 0));
    assertThat(SinceLast.of(List.of(FERRY), seen(visited, new Seen.Mark(at(30), true))))
        .isEqualTo(new SinceLast(at(-7200), 0, 1));
    assertThat(SinceLast.of(List.of(FERRY), Seen.NOTHING)).isEqualTo(SinceLast.UNKNOWN);
  }

  @Test
  void whoReadOneCopyHasReadAll() {
    var folded = FoldedReport.fold(FERRY.members());

    assertThat(folded).hasSize(2);
    assertThat(folded.getFirst().isAmong(Set.copyOf(folded.getFirst().articles()))).isTrue();
    assertThat(folded.getFirst().isAmong(Set.of())).isFalse();
  }
}
