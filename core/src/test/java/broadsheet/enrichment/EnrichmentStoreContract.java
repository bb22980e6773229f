package broadsheet.enrichment;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.article.ArticleId;
import broadsheet.story.Admission;
import broadsheet.story.SampleReports;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link EnrichmentStore} does. */
public abstract class EnrichmentStoreContract {
  /** A store of what is known of these. */
  protected abstract EnrichmentStore storeWith(List<Admission> admitted);

  @Test
  public void unknownArticleHasNone() {
    var store = storeWith(List.of());

    assertThat(store.enrichment(new ArticleId("none"))).isEmpty();
    assertThat(store.enrichments(List.of(new ArticleId("none")))).isEmpty();
    assertThat(store.tagged("ferry", 10, 0)).isEmpty();
    assertThat(store.countTagged("ferry")).isZero();
  }

  @Test
  public void everythingKnownComesBack() {
    var a = SampleReports.starting("s1", SampleReports.full("a"), 0);
    var b = SampleReports.starting("s2", SampleReports.full("b"), 1);
    var store = storeWith(List.of(a, b));

    var ids = List.of(new ArticleId("a"), new ArticleId("b"), new ArticleId("a"));

    assertThat(store.enrichment(new ArticleId("a"))).contains(a.enriched().enrichment());
    assertThat(store.enrichments(ids))
        .containsEntry(new ArticleId("b"), b.enriched().enrichment())
        .hasSize(2);
  }

  @Test
  public void taggedArticlesComeNewestFirstInPages() {
    var at = SampleReports.START;
    var old = SampleReports.report("old", "Gull", at.minusSeconds(900));
    var mid = SampleReports.report("mid", "Gull", at.minusSeconds(600));
    var recent = SampleReports.report("recent", "Gull", at.minusSeconds(300));
    var store =
        storeWith(
            List.of(
                SampleReports.starting("s1", mid, 0),
                SampleReports.starting("s2", recent, 1),
                SampleReports.starting("s3", old, 2)));

    assertThat(store.tagged("portsalline", 2, 0)).containsExactly(recent.id(), mid.id());
    assertThat(store.tagged("portsalline", 2, 2)).containsExactly(old.id());
    assertThat(store.countTagged("portsalline")).isEqualTo(3);
    assertThat(store.tagged("PortSalline", 2, 0)).isEmpty();
  }

  @Test
  public void hashtagsOfOneKeyTagOnce() {
    var a = SampleReports.starting("s1", SampleReports.full("a"), 0);
    var article = a.enriched().article();
    var twice =
        new Admission(
            new EnrichedArticle(article, SampleReports.known("Ferry", "FERRY")),
            a.fingerprint(),
            a.story());

    var store = storeWith(List.of(twice));

    assertThat(store.tagged("ferry", 10, 0)).containsExactly(article.id());
    assertThat(store.countTagged("ferry")).isEqualTo(1);
  }
}
