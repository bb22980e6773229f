package broadsheet.enrichment;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.article.ArticleId;
import broadsheet.enrichment.event.Happenings;
import broadsheet.enrichment.figure.Reckoning;
import broadsheet.story.Admission;
import broadsheet.story.SampleReports;
import broadsheet.text.Span;
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
  public void statementsComeBackWithAllThatIsKnownOfThem() {
    var a = SampleReports.starting("s1", SampleReports.full("a"), 0);
    var known = SampleReports.known("Ferry");
    var enrichment =
        new Enrichment(
            "en",
            known.keyphrases(),
            known.hashtags(),
            List.of(),
            known.entities(),
            statements(),
            List.of(new Span(4, 9)),
            List.of(),
            Reckoning.NONE,
            List.of(),
            Happenings.NONE);
    var enriched = new EnrichedArticle(a.enriched().article(), enrichment);

    var store = storeWith(List.of(new Admission(enriched, a.fingerprint(), a.story())));

    assertThat(store.enrichment(new ArticleId("a"))).contains(enrichment);
  }

  private static List<Statement> statements() {
    var office =
        new Speaker(new Span(36, 54), "office", new EntityId("O:office"), true, "named", List.of());
    var pronoun =
        new Speaker(null, null, null, false, "two", List.of("Dagna Orlik", "Tomas Brell"));
    return List.of(
        new Statement(
            new Span(0, 34),
            List.of(new Span(4, 9)),
            new Span(55, 59),
            office,
            StatementAct.DENIAL,
            "Okwendi",
            "Dagna Orlik",
            List.of("Telegram")),
        new Statement(
            new Span(0, 3),
            List.of(),
            null,
            pronoun,
            StatementAct.RED_LINE,
            null,
            null,
            List.of()));
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
