package broadsheet.story;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.enrichment.EnrichedArticle;
import broadsheet.enrichment.Enrichment;
import broadsheet.enrichment.Speaker;
import broadsheet.enrichment.Statement;
import broadsheet.enrichment.StatementAct;
import broadsheet.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeaningsTest {
  private static final Span CLAIM = new Span(4, 30);

  @Test
  void claimThatCameThroughAnotherOutletLeansOnIt() {
    var report = report("Okwendi Herald", "The Salline Tidings");

    assertThat(Leanings.leansOn(report))
        .containsExactly(new Leaning(report.article().id(), CLAIM, "The Salline Tidings"));
  }

  @Test
  void claimMadeToTheOutletItselfLeansOnNobody() {
    assertThat(Leanings.leansOn(report("Salline Tidings", "The Salline Tidings"))).isEmpty();
  }

  private static EnrichedArticle report(String outlet, String via) {
    var speaker = new Speaker(null, "Dagna Orlik", null, false, "named", List.of());
    var statement =
        new Statement(
            CLAIM, List.of(), null, speaker, StatementAct.STATEMENT, null, null, List.of(via));
    var known =
        new Enrichment("en", List.of(), List.of(), List.of()).withStatements(List.of(statement));
    return new EnrichedArticle(SampleReports.report("a1", outlet, SampleReports.START), known);
  }
}
