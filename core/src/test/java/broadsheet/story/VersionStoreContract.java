package broadsheet.story;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.article.Article;
import broadsheet.article.ArticleId;
import broadsheet.article.ArticleIds;
import broadsheet.article.ArticleStore;
import broadsheet.article.Body;
import broadsheet.article.Change;
import broadsheet.article.Citation;
import broadsheet.article.Heading;
import broadsheet.article.OutletShelf;
import broadsheet.article.PageNotes;
import broadsheet.article.Reading;
import broadsheet.article.Version;
import broadsheet.article.VersionStore;
import broadsheet.enrichment.EnrichedArticle;
import broadsheet.enrichment.EnrichmentStore;
import broadsheet.enrichment.RevisedArticle;
import broadsheet.enrichment.RevisionStore;
import broadsheet.text.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What every {@link VersionStore} does together with its {@link RevisionStore}. */
public abstract class VersionStoreContract {
  private static final Change CHANGE =
      new Change(Change.Size.SUBSTANTIVE, Change.Telling.SILENT, true, false, 1, 2, 3, 4);
  private static final Instant LATER = SampleReports.START.plusSeconds(900);

  /** The stores of one place, so that one sees what another wrote. */
  public record Place(
      StoryStore stories,
      Indexables indexables,
      ArticleStore articles,
      EnrichmentStore enrichments,
      VersionStore versions,
      RevisionStore revisions,
      OutletShelf outlets) {}

  /** An empty place. */
  protected abstract Place place();

  private static Place holding(Place place, Article... articles) {
    for (var article : articles) {
      place.stories.admit(List.of(SampleReports.starting("s" + article.id(), article, 5)));
    }
    return place;
  }

  private static RevisedArticle next(Article article, String text, String... hashtags) {
    var revised =
        new Article(
            article.id(),
            article.version() + 1,
            article.url(),
            new Heading(article.title() + "!", article.standfirst()),
            article.credit(),
            article.date(),
            "fr",
            Body.of(text),
            new PageNotes(List.of(), List.of(), article.date(), null, List.of(), List.of()));
    return new RevisedArticle(
        new EnrichedArticle(revised, SampleReports.known(hashtags)),
        Version.of(revised, LATER.plusSeconds(revised.version()), CHANGE));
  }

  @Test
  public void articleThatNeverChangedHasOneVersion() {
    var article = SampleReports.full("a");
    var place = holding(place(), article);

    assertThat(place.versions.versions(article.id()))
        .containsExactly(Version.of(article, SampleReports.START.plusSeconds(5), null));
    assertThat(place.versions.article(article.id(), 1)).contains(article);
    assertThat(place.versions.article(article.id(), 2)).isEmpty();
    assertThat(place.versions.versions(new ArticleId("none"))).isEmpty();
    assertThat(place.versions.lastChanged(9)).isEmpty();
  }

  @Test
  public void newVersionIsReadEverywhereAndTheOldOneStays() {
    var article = SampleReports.full("a");
    var place = holding(place(), article);
    var next = next(article, "The pilots went back to work.", "Pilots");

    assertThat(place.revisions.revise(List.of(next))).isEqualTo(1);

    var newest = next.enriched().article();
    assertThat(place.articles.article(article.id())).contains(newest);
    assertThat(place.versions.article(article.id(), 2)).contains(newest);
    assertThat(place.enrichments.enrichment(article.id())).contains(next.enriched().enrichment());
    assertThat(place.versions.versions(article.id()))
        .containsExactly(
            Version.of(article, SampleReports.START.plusSeconds(5), null), next.version());
    assertThat(place.versions.article(article.id(), 1).orElseThrow().text())
        .isEqualTo(article.text());
    assertThat(place.indexables.indexables(List.of(article.id())))
        .extracting(SearchIndex.Entry::enriched)
        .containsExactly(next.enriched());
  }

  @Test
  public void citationOfAnOlderVersionStillFindsItsSentence() {
    var article = SampleReports.full("a");
    var place = holding(place(), article);
    var span = new Span(0, article.text().indexOf("\n\n"));
    var cited = new Citation(article.id(), 1, span);

    place.revisions.revise(List.of(next(article, "All new.", "Pilots")));
    var old = place.versions.article(cited.article(), cited.version()).orElseThrow();

    assertThat(cited.span().in(old.text())).isEqualTo(span.in(article.text()));
  }

  @Test
  public void storyAndWhatItWasComparedByStay() {
    var article = SampleReports.full("a");
    var place = holding(place(), article);
    var story = place.stories.storyOf(article.id());
    var before = fingerprints(place);

    place.revisions.revise(List.of(next(article, "All new.", "Pilots")));

    assertThat(place.stories.storyOf(article.id())).isEqualTo(story);
    assertThat(fingerprints(place)).isEqualTo(before);
  }

  private static List<Fingerprint> fingerprints(Place place) {
    var fingerprints = new ArrayList<Fingerprint>();
    place.stories.replay(Instant.EPOCH, (fingerprint, _) -> fingerprints.add(fingerprint));
    return fingerprints;
  }

  @Test
  public void hashtagsFollowTheNewestText() {
    var article = SampleReports.full("a");
    var place = holding(place(), article);
    assertThat(place.enrichments.countTagged("ferry")).isEqualTo(1);

    place.revisions.revise(List.of(next(article, "All new.", "Pilots")));

    assertThat(place.enrichments.countTagged("ferry")).isZero();
    assertThat(place.enrichments.tagged("pilots", 9, 0)).containsExactly(article.id());
  }

  @Test
  public void revisingTwiceAndSkippingVersionsChangeNothing() {
    var article = SampleReports.full("a");
    var place = holding(place(), article);
    var second = next(article, "Second.", "Pilots");
    var third = next(second.enriched().article(), "Third.", "Pilots");

    assertThat(place.revisions.revise(List.of(third))).isZero();
    assertThat(place.revisions.revise(List.of(second))).isEqualTo(1);
    assertThat(place.revisions.revise(List.of(second))).isZero();
    assertThat(place.revisions.revise(List.of(third))).isEqualTo(1);

    assertThat(place.versions.versions(article.id()))
        .extracting(Version::number)
        .containsExactly(1, 2, 3);
    assertThat(place.revisions.revise(List.of(next(SampleReports.full("none"), "x")))).isZero();
  }

  @Test
  public void newestReadingIsFoundByAddress() {
    var a = SampleReports.full("a");
    var b = SampleReports.full("b");
    var bare = SampleReports.bare("bare", "No address", "Nowhere.");
    var place = holding(place(), a, b, bare);
    var next = next(a, "All new.", "Pilots");
    place.revisions.revise(List.of(next));
    var here = ArticleIds.address(a).orElseThrow();
    var there = ArticleIds.address(b).orElseThrow();

    assertThat(place.versions.byAddress(List.of(here, there, "nowhere.example/x", "")))
        .isEqualTo(
            Map.of(
                here,
                new Reading(next.enriched().article(), next.version().seenAt()),
                there,
                new Reading(b, null)));
  }

  @Test
  public void lastChangedComeFirst() {
    var a = SampleReports.full("a");
    var b = SampleReports.full("b");
    var place = holding(place(), a, b);
    var changed = next(a, "All new.", "Pilots");
    place.revisions.revise(List.of(changed, next(b, "All new.", "Pilots")));
    place.revisions.revise(List.of(next(changed.enriched().article(), "Newer.", "Pilots")));

    assertThat(place.versions.lastChanged(9)).containsExactly(a.id(), b.id());
    assertThat(place.versions.lastChanged(1)).containsExactly(a.id());
  }

  @Test
  public void outletsHaveTheirArticles() {
    var a = SampleReports.report("a", "Gull", SampleReports.START);
    var b = SampleReports.report("b", "Tern", SampleReports.START);
    var c = SampleReports.report("c", "Gull", SampleReports.START);
    var place = place();
    place.stories.admit(
        List.of(
            SampleReports.starting("s1", a, 1),
            SampleReports.starting("s2", b, 2),
            SampleReports.starting("s3", c, 3)));

    assertThat(place.outlets.counts()).isEqualTo(Map.of("Gull", 2L, "Tern", 1L));
    assertThat(place.outlets.latest(List.of("Gull"), 9, 0)).containsExactly(c.id(), a.id());
    assertThat(place.outlets.latest(List.of("Gull", "Tern"), 1, 1)).containsExactly(b.id());
    assertThat(place.outlets.latest(List.of(), 9, 0)).isEmpty();
    assertThat(place.outlets.languages(List.of("Gull"))).isEqualTo(Map.of("en", 2L));
  }
}
