package broadsheet.brief;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.article.Article;
import broadsheet.article.ArticleId;
import broadsheet.article.Body;
import broadsheet.article.Credit;
import broadsheet.article.Heading;
import broadsheet.article.PageNotes;
import broadsheet.article.PublicationTime;
import broadsheet.enrichment.EnrichedArticle;
import broadsheet.enrichment.Enrichment;
import broadsheet.enrichment.EntityId;
import broadsheet.enrichment.EntityType;
import broadsheet.enrichment.Mention;
import broadsheet.story.Member;
import broadsheet.story.Story;
import broadsheet.story.StoryId;
import broadsheet.text.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BriefEditorTest {
  private static final String WIRE =
      "LORNE, Osk (XNA) — The ferry Kittiwake ran aground off Point Sallow on Thursday with 212"
          + " people aboard, killing at least three, the coast guard of Osk said.\n\n"
          + "But rescuers brought most passengers of the Kittiwake ashore before dark, officials said.\n\n"
          + "\"No captain sails past Point Sallow in such fog,\" Dagna Orlik said in Lorne.\n\n"
          + "It was unclear why the ferry Kittiwake had left its lane off Point Sallow.\n\n"
          + "Tugs will try to pull the Kittiwake free at high water on Saturday.";
  private static final String OWN =
      "Four passengers died when the ferry Kittiwake hit the rocks at Point Sallow, a hospital in"
          + " Lorne said on Friday.\n\nThe coast guard of Osk had warned of fog an hour before the"
          + " Kittiwake left Lorne.\n\nHe would not say more.";

  @Test
  void everyLineIsAllowedAndCitesItsSentence() {
    var reports =
        List.of(report("a", "Ferry aground in Osk", WIRE), report("b", "Ferry toll up", OWN));

    var brief = BriefEditor.edit(story(reports, null), reports);

    var lines = brief.sections().stream().flatMap(section -> section.lines().stream()).toList();
    assertThat(lines).hasSizeBetween(4, 9);
    assertThat(lines)
        .allSatisfy(line ->
            assertThat(Evidence.check(line, id -> article(reports, id)))
                .isEqualTo(new Verdict.Allowed()));
    assertThat(lines)
        .extracting(Line::text)
        .doesNotHaveDuplicates()
        .doesNotContain("He would not say more.");
  }

  @Test
  void sectionsHoldWhatTheyAreFor() {
    var reports =
        List.of(report("a", "Ferry aground in Osk", WIRE), report("b", "Ferry toll up", OWN));

    var brief = BriefEditor.edit(story(reports, null), reports);

    assertThat(lines(brief, SectionKind.WHAT_HAPPENED))
        .anyMatch(text -> text.startsWith("The ferry Kittiwake ran"));
    assertThat(lines(brief, SectionKind.POSITIONS))
        .anyMatch(text -> text.startsWith("\"No captain"));
    assertThat(lines(brief, SectionKind.NEXT))
        .containsExactly("Tugs will try to pull the Kittiwake free at high water on Saturday.");
    assertThat(lines(brief, SectionKind.UNKNOWN))
        .anyMatch(text -> text.startsWith("It was unclear"));
  }

  @Test
  void columnsTellNothingThatHappened() {
    var column = OWN + "\n\nThe ferry Kittiwake belonged to an owner in Lorne.";
    var reports =
        List.of(
            report("a", "Ferry aground in Osk", WIRE),
            report("b", "Opinion: The Kittiwake and us", column));

    var brief = BriefEditor.edit(story(reports, null), reports);

    assertThat(brief.sections())
        .filteredOn(section -> section.kind() == SectionKind.WHAT_HAPPENED)
        .flatExtracting(BriefSection::lines)
        .isNotEmpty()
        .allSatisfy(
            line -> assertThat(line.citations().getFirst().article().value()).isEqualTo("a"));
  }

  @Test
  void writtenDayOfTheMainClauseIsTold() {
    var published = PublicationTime.parse("2031-05-09").orElseThrow();

    assertThat(WrittenDays.told("On May 6 the ferry sank off Lorne.", published))
        .hasToString("Optional[2031-05-06]");
    assertThat(WrittenDays.told("Osk voted on 28 April, two days late.", published))
        .hasToString("Optional[2031-04-28]");
    assertThat(WrittenDays.told("Osk voted again after the storm of May 6.", published)).isEmpty();
    assertThat(WrittenDays.told("From May 2 to May 6 the port was shut.", published)).isEmpty();
  }

  @Test
  void copiesAreNotCited() {
    var reports = List.of(report("a", "Ferry aground", WIRE), report("b", "Ferry aground", WIRE));

    var brief = BriefEditor.edit(story(reports, new ArticleId("a")), reports);

    assertThat(brief.sections())
        .flatExtracting(BriefSection::lines)
        .allSatisfy(
            line -> assertThat(line.citations().getFirst().article().value()).isEqualTo("a"));
  }

  @Test
  void smallStoryHasFewLines() {
    var reports = List.of(report("a", "Ferry aground", WIRE));

    var brief = BriefEditor.edit(story(reports, null), reports);

    assertThat(brief.sections()).flatExtracting(BriefSection::lines).hasSizeBetween(2, 5);
  }

  @Test
  void gistIsTheCentralOpeningWithoutItsDateline() {
    var reports = List.of(report("a", "Ferry aground", WIRE), report("b", "Ferry toll up", OWN));

    assertThat(Gists.of(reports)).startsWith("The ferry Kittiwake ran aground off Point Sallow");
    assertThat(Gists.of(List.of())).isEmpty();
  }

  @Test
  void headlineIsTheOneThatMostReportsShare() {
    var reports =
        List.of(
            report("a", "How fog forms on the strait", WIRE),
            report("b", "Ferry Kittiwake aground off Point Sallow", OWN));

    assertThat(Headlines.of(reports)).isEqualTo("Ferry Kittiwake aground off Point Sallow");
  }

  @Test
  void emptyReportsGiveAnEmptyBrief() {
    var reports = List.of(report("a", "Nothing", ""));

    assertThat(BriefEditor.edit(story(reports, null), reports).sections()).isEmpty();
  }

  private static List<String> lines(Brief brief, SectionKind kind) {
    return brief.sections().stream()
        .filter(section -> section.kind() == kind)
        .flatMap(section -> section.lines().stream())
        .map(Line::text)
        .toList();
  }

  private static @Nullable Article article(List<EnrichedArticle> reports, ArticleId id) {
    return reports.stream()
        .map(EnrichedArticle::article)
        .filter(a -> a.id().equals(id))
        .findFirst()
        .orElse(null);
  }

  private static EnrichedArticle report(String id, String title, String text) {
    var mentions = new ArrayList<Mention>();
    var name = "Dagna Orlik";
    var at = text.indexOf(name);
    if (at >= 0) {
      var span = new Span(at, at + name.length());
      mentions.add(new Mention(span, EntityType.PERSON, name, new EntityId("orlik"), null));
    }
    var date = PublicationTime.parse("2031-05-09").orElseThrow();
    var article =
        new Article(
            new ArticleId(id),
            1,
            null,
            new Heading(title, null),
            Credit.of(id),
            date,
            "en",
            Body.of(text),
            PageNotes.NONE);
    return new EnrichedArticle(article, new Enrichment("en", List.of(), List.of(), mentions));
  }

  private static Story story(List<EnrichedArticle> reports, @Nullable ArticleId copied) {
    var members = new ArrayList<Member>();
    for (var report : reports) {
      var id = report.article().id();
      var copyOf = members.isEmpty() ? null : copied;
      members.add(new Member(id, Instant.EPOCH, null, id.value(), id.value(), List.of(), copyOf));
    }
    return new Story(new StoryId("s"), "Headline", "Gist.", members, List.of());
  }
}
