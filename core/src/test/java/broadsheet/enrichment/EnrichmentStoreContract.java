package broadsheet.enrichment;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.article.ArticleId;
import broadsheet.enrichment.date.Grain;
import broadsheet.enrichment.date.ToldDate;
import broadsheet.enrichment.event.Claim;
import broadsheet.enrichment.event.Event;
import broadsheet.enrichment.event.EventKind;
import broadsheet.enrichment.event.EventStatus;
import broadsheet.enrichment.event.Happenings;
import broadsheet.enrichment.event.Party;
import broadsheet.enrichment.event.Stance;
import broadsheet.enrichment.event.StanceKind;
import broadsheet.enrichment.event.Telling;
import broadsheet.enrichment.figure.Casualties;
import broadsheet.enrichment.figure.Change;
import broadsheet.enrichment.figure.Figure;
import broadsheet.enrichment.figure.Incident;
import broadsheet.enrichment.figure.Qualifier;
import broadsheet.enrichment.figure.Reckoning;
import broadsheet.enrichment.figure.Toll;
import broadsheet.enrichment.place.Place;
import broadsheet.enrichment.place.Precision;
import broadsheet.enrichment.topic.Topic;
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
  public void everyFieldComesBack() {
    var a = SampleReports.starting("s1", SampleReports.full("a"), 0);
    var known = SampleReports.known("Ferry");
    var enrichment =
        new Enrichment(
            "en",
            List.of(new LanguagePart(new Span(2, 9), "uk")),
            known.keyphrases(),
            known.hashtags(),
            List.of(new Topic("business", 0.75, "ferry, fares")),
            known.entities(),
            statements(),
            List.of(new Span(4, 9)),
            dates(),
            reckoning(),
            places(),
            happenings());
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

  private static List<ToldDate> dates() {
    return List.of(
        new ToldDate(new Span(0, 7), "2025-03-24", "2025-03-26", null, Grain.DAY, true, "told"),
        new ToldDate(new Span(8, 15), null, null, "PT12H", Grain.TIME, false, "a length"));
  }

  private static Reckoning reckoning() {
    var dead = new Toll(4, 6.0, Qualifier.AT_LEAST, new Span(3, 9));
    return new Reckoning(figures(), incidents(dead), new Casualties(dead, null));
  }

  private static List<Figure> figures() {
    var full =
        new Figure(
            new Span(3, 9),
            4,
            6.0,
            "killed",
            "sailors",
            Qualifier.AT_LEAST,
            Change.ROSE,
            3.5,
            "in the harbour",
            0,
            "the coast guard",
            "Port Salline",
            "Monday");
    var span = new Span(9, 11);
    var sure = Qualifier.EXACTLY;
    var bare =
        new Figure(
            span, 7.25, null, "percent", null, sure, null, null, null, null, null, null, null);
    return List.of(full, bare);
  }

  private static List<Incident> incidents(Toll dead) {
    var unsaid = new Toll(20, null, Qualifier.ABOUT, null);
    var full =
        new Incident(
            "attack",
            "Port Salline",
            "Monday",
            "a depot",
            List.of("drone", "missile"),
            "the navy",
            dead,
            unsaid,
            null,
            List.of(new Span(12, 18)),
            List.of("the mayor"));
    var none = List.<String>of();
    var bare =
        new Incident("fire", null, null, null, none, null, null, null, dead, List.of(), none);
    return List.of(full, bare);
  }

  private static Happenings happenings() {
    var navy = new Party(new Span(0, 8), "The navy", "O:navy", "Velmora");
    var somebody = new Party(new Span(9, 12), null, null, null);
    var asDenied = EventStatus.DENIED;
    var said = new Telling(new Span(13, 20), new Span(0, 30), asDenied, 1, navy, "by a verb");
    var told =
        new Telling(new Span(31, 35), new Span(31, 50), EventStatus.HAPPENED, null, null, "noun");
    var full =
        new Event(
            EventKind.ATTACK,
            asDenied,
            List.of(navy),
            List.of(somebody),
            new Event.Where(new Span(21, 25), "Kovel", 0),
            1,
            List.of("drone"),
            true,
            List.of(said, told));
    var none = List.<Party>of();
    var bare =
        new Event(
            EventKind.VOTE, asDenied, none, none, null, null, List.of(), false, List.of(told));
    var denies = new Stance(StanceKind.DENIES, new Span(1, 4), navy, "the verb");
    var unverified = new Stance(StanceKind.NOT_VERIFIED, new Span(5, 8), null, "the words");
    var claim = new Claim(new Span(0, 9), List.of(navy), List.of(denies, unverified));
    return new Happenings(List.of(full, bare), List.of(claim));
  }

  private static List<Place> places() {
    return List.of(
        new Place(new Span(0, 4), "Kovel", 51.2153, 24.7087, "UA", Precision.TOWN),
        new Place(new Span(5, 9), "Black Sea", 43.0, 34.0, null, Precision.REGION));
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
