package broadsheet.story;

import broadsheet.article.Article;
import broadsheet.article.ArticleId;
import broadsheet.article.Body;
import broadsheet.article.Credit;
import broadsheet.article.Heading;
import broadsheet.article.PageMark;
import broadsheet.article.PageNotes;
import broadsheet.article.Picture;
import broadsheet.article.PublicationTime;
import broadsheet.article.Section;
import broadsheet.enrichment.EnrichedArticle;
import broadsheet.enrichment.Enrichment;
import broadsheet.enrichment.EntityId;
import broadsheet.enrichment.EntityType;
import broadsheet.enrichment.Hashtag;
import broadsheet.enrichment.Keyphrase;
import broadsheet.enrichment.Mention;
import broadsheet.enrichment.Role;
import broadsheet.enrichment.SentenceVector;
import broadsheet.enrichment.Standing;
import broadsheet.source.Url;
import broadsheet.text.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Invented reports and admissions for the ports' contracts. */
public final class SampleReports {
  /** When the first sample was seen. */
  public static final Instant START = Instant.parse("2031-03-01T08:00:00Z");

  private SampleReports() {}

  /** A report with every field filled, sections and marks outside the basic plane among them. */
  public static Article full(String id) {
    var text =
        "Harbour pilots in Port Salline stopped work \uD83D\uDEA2.\n\nWhat now?\n\nTalks go on.";
    return new Article(
        new ArticleId(id),
        1,
        new Url("https://tidings.example/" + id.hashCode()),
        new Heading("Pilots stop work in Port Salline", "The Okwendi owners refuse to talk."),
        new Credit(List.of("Mira Teel", "Jon Arrad"), "The Salline Tidings", "Meridian Wire"),
        PublicationTime.at(START.minusSeconds(3600).atOffset(ZoneOffset.ofHours(-5))),
        "en",
        new Body(text, List.of(new Section("What now?", text.indexOf("What now?")))),
        new PageNotes(
            List.of("PortStrike"),
            List.of("Owners meet on Monday"),
            PublicationTime.on(LocalDate.of(2031, 3, 2)),
            new Url("https://meridian.example/pilots"),
            List.of(
                new Picture(
                    new Url("https://tidings.example/quay.jpg"), "The quay", "Bo Lund", 1200, 800),
                Picture.of(new Url("https://tidings.example/tug.jpg"))),
            List.of(PageMark.PAYWALL, PageMark.LIVE_BLOG)));
  }

  /** A report of which only the title and the text are known. */
  public static Article bare(String id, String title, String text) {
    return new Article(
        new ArticleId(id),
        1,
        null,
        new Heading(title, null),
        Credit.NONE,
        null,
        null,
        Body.of(text),
        PageNotes.NONE);
  }

  /** A report of one outlet on one day. */
  public static Article report(String id, String outlet, Instant at) {
    return new Article(
        new ArticleId(id),
        1,
        new Url("https://news.example/" + id),
        new Heading("Report " + id, null),
        Credit.of(outlet),
        PublicationTime.at(at),
        "en",
        Body.of("The ferry to Okwendi was late again, the harbour office said in note " + id + "."),
        PageNotes.NONE);
  }

  /** What is known of it, with these hashtags. */
  public static Enrichment known(String... hashtags) {
    return new Enrichment(
        "en",
        List.of(new Keyphrase("harbour office", 0.75), new Keyphrase("ferry \"late\"", 0.5)),
        List.of(hashtags).stream().map(tag -> new Hashtag(tag, 0.9, "in the headline")).toList(),
        List.of(
            mention(new Span(0, 7), "Dagna Orlik", "minister"),
            mention(new Span(9, 12), "Okwendi", null)));
  }

  private static Mention mention(Span span, String name, @Nullable String role) {
    var type = role == null ? EntityType.PLACE : EntityType.PERSON;
    var told = role == null ? null : new Role(span, role, "Okwendi", Standing.FORMER);
    return new Mention(span, type, name, new EntityId(name.toLowerCase(Locale.ROOT)), told);
  }

  /** What the report is compared by, when it was seen so many seconds after the start. */
  public static Fingerprint fingerprint(Article article, long seconds) {
    var date = article.date();
    return new Fingerprint(
        article.id(),
        START.plusSeconds(seconds),
        date == null ? null : date.instant(),
        article.outlet(),
        SentenceVector.of(new float[] {0.6f, -0.8f, seconds % 7}),
        new Terms(
            List.of(new Terms.Term("ferry", 2.5f), new Terms.Term("späte", 1f)),
            List.of(new Terms.Term("port salline", 4.25f)),
            List.of("12th", "174"),
            List.of("ferry", "line"),
            List.of(new Terms.Term("dagna orlik", 14.5f)),
            List.of("day:97", "age:17")),
        TextSketch.of(new int[] {3, -7, Integer.MAX_VALUE, (int) seconds}, 41));
  }

  /** The report's place in a story. */
  public static Member member(Fingerprint fingerprint) {
    var outlet = fingerprint.outlet();
    var published = fingerprint.publishedAt();
    return new Member(
        fingerprint.id(),
        fingerprint.seenAt(),
        published == null ? null : PublicationTime.at(published),
        outlet,
        outlet == null ? "unknown" : outlet,
        List.of(new Reason("names", "both name Port Salline, Okwendi", 0.5)),
        null);
  }

  /** Starts a story of that id with the report. */
  public static Admission starting(String story, Article article, long seconds) {
    var fingerprint = fingerprint(article, seconds);
    var begun =
        new Story(
            new StoryId(story),
            article.title(),
            "The ferry was late.",
            List.of(member(fingerprint)),
            List.of("Ferry", "PortSalline"));
    return new Admission(
        new EnrichedArticle(article, known("Ferry", "PortSalline")), fingerprint, begun);
  }

  /** Adds the report to the story as {@code earlier} left it. */
  public static Admission joining(Admission earlier, Article article, long seconds) {
    var fingerprint = fingerprint(article, seconds);
    var members = new ArrayList<>(earlier.story().members());
    members.add(member(fingerprint));
    var grown =
        new Story(
            earlier.story().id(),
            "Now with " + members.size() + " reports",
            earlier.story().gist(),
            members,
            List.of("Ferry"));
    return new Admission(new EnrichedArticle(article, known("Ferry")), fingerprint, grown);
  }
}
