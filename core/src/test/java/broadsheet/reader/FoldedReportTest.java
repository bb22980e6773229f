package broadsheet.reader;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.article.ArticleId;
import broadsheet.story.Member;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FoldedReportTest {
  @Test
  void copiesOfCopiesFoldUnderTheFirst() {
    var folded = FoldedReport.fold(List.of(member("a", null), member("b", "a"), member("c", "b")));

    assertThat(folded).hasSize(1);
    assertThat(folded.getFirst().copies())
        .extracting(Member::article)
        .extracting(ArticleId::value)
        .containsExactly("b", "c");
  }

  @Test
  void copyOfAReportElsewhereStandsByItself() {
    assertThat(FoldedReport.fold(List.of(member("b", "gone")))).hasSize(1);
  }

  @Test
  void circleOfCopiesLosesNoReport() {
    assertThat(FoldedReport.fold(List.of(member("a", "b"), member("b", "a")))).hasSize(2);
  }

  private static Member member(String id, @Nullable String copyOf) {
    return new Member(
        new ArticleId(id),
        Instant.EPOCH,
        null,
        "Quay Herald",
        "Quay Herald",
        List.of(),
        copyOf == null ? null : new ArticleId(copyOf));
  }
}
