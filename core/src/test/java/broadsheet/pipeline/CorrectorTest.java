package broadsheet.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.article.ArticleId;
import broadsheet.enrichment.EnrichedArticle;
import broadsheet.pipeline.Corrector.Corrected;
import broadsheet.story.Member;
import broadsheet.story.Reason;
import broadsheet.story.SampleReports;
import broadsheet.story.Story;
import broadsheet.story.StoryCorrection;
import broadsheet.story.StoryCorrection.Merge;
import broadsheet.story.StoryCorrection.Pin;
import broadsheet.story.StoryCorrection.Split;
import broadsheet.story.StoryCorrection.Undo;
import broadsheet.story.StoryId;
import broadsheet.story.StoryIds;
import broadsheet.story.StoryRuling;
import broadsheet.story.StoryRuling.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CorrectorTest {
  private static final StoryRuling.Note NOTE =
      new StoryRuling.Note(SampleReports.START, "ada", "two ferries");
  private static final List<String> GULL_OUTLETS = List.of("a1", "a2", "a3");

  private final Map<StoryId, Story> stories = new TreeMap<>();
  private final List<StoryRuling> rulings = new ArrayList<>();
  private final Corrector corrector =
      new Corrector(id -> Optional.ofNullable(stories.get(id)), CorrectorTest::reports);

  CorrectorTest() {
    keep(story("sa", GULL_OUTLETS, 0));
    keep(story("sb", List.of("b1", "b2"), 10));
  }

  private static Story story(String id, List<String> articles, int from) {
    var members = new ArrayList<Member>();
    for (var i = 0; i < articles.size(); i++) {
      var report = SampleReports.report(articles.get(i), "Gull", SampleReports.START);
      members.add(SampleReports.member(SampleReports.fingerprint(report, from + i)));
    }
    return Admitter.told(
        new StoryId(id), members, reports(new Story(new StoryId(id), "", "", members, List.of())));
  }

  private static List<EnrichedArticle> reports(Story story) {
    return story.members().stream()
        .map(member ->
            new EnrichedArticle(
                SampleReports.report(member.article().value(), "Gull", SampleReports.START),
                SampleReports.known("Ferry")))
        .toList();
  }

  private void keep(Story story) {
    stories.put(story.id(), story);
  }

  private StoryRuling rule(StoryCorrection asked) {
    var done = (Corrected.Done) corrector.correct(asked, rulings, NOTE);
    rulings.add(done.ruling());
    if (done.ruling().moves()) {
      stories.remove(done.ruling().from());
    }
    done.after().forEach(this::keep);
    return done.ruling();
  }

  private String refused(StoryCorrection asked) {
    return ((Corrected.Refused) corrector.correct(asked, rulings, NOTE)).why();
  }

  private Map<String, List<String>> told() {
    var told = new LinkedHashMap<String, List<String>>();
    stories.forEach((id, story) ->
        told.put(
            id.value(), story.members().stream().map(member -> member.article().value()).toList()));
    return told;
  }

  private static Split split(String story, String... articles) {
    return new Split(new StoryId(story), ids(articles));
  }

  private static Pin pin(String story, String... articles) {
    return new Pin(new StoryId(story), ids(articles));
  }

  private static Merge merge(String gone, String into) {
    return new Merge(new StoryId(gone), new StoryId(into));
  }

  private static List<ArticleId> ids(String... articles) {
    return List.of(articles).stream().map(ArticleId::new).toList();
  }

  @Test
  void reportsThatAreSetApartMakeAStoryOfTheirOwn() {
    var ruling = rule(split("sa", "a3", "a2"));

    var fresh = StoryIds.of(new ArticleId("a2"));
    assertThat(told().get("sa")).containsExactly("a1");
    assertThat(told().get(fresh)).containsExactly("a2", "a3");
    assertThat(ruling.beside()).isEqualTo(ids("a1"));
    assertThat(
            Objects.requireNonNull(stories.get(new StoryId(fresh)))
                .members()
                .getFirst()
                .joined()
                .getFirst())
        .isEqualTo(
            new Reason("ruling", "an editor set it apart from another story: two ferries", 1));
  }

  @Test
  void storyKeepsItsIdWhenTheReportThatBeganItLeaves() {
    var begun = StoryIds.of(new ArticleId("c1"));
    keep(story(begun, List.of("c1", "c2"), 20));

    var ruling = rule(split(begun, "c1"));

    assertThat(told().get(begun)).containsExactly("c2");
    assertThat(ruling.into().value()).isNotEqualTo(begun);
    assertThat(told().get(ruling.into().value())).containsExactly("c1");
  }

  @Test
  void mergedReportsStandInTheOrderOfAdmission() {
    rule(merge("sa", "sb"));

    assertThat(told()).isEqualTo(Map.of("sb", List.of("a1", "a2", "a3", "b1", "b2")));
  }

  @Test
  void takenBackCorrectionsLeaveNothingBehind() {
    var before = Map.copyOf(stories);

    rule(merge("sa", "sb"));
    rule(new Undo(1));
    rule(split("sb", "b2"));
    rule(new Undo(3));
    rule(pin("sa", "a1", "a2"));
    rule(new Undo(5));

    assertThat(stories).isEqualTo(before);
    assertThat(rulings).extracting(StoryRuling::number).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
    assertThat(rulings.getLast().kind()).isEqualTo(Kind.UNDO);
  }

  @Test
  void whatCameAfterAMergeStaysWhenItIsTakenBack() {
    rule(merge("sa", "sb"));
    keep(story("sb", List.of("a1", "a2", "a3", "b1", "b2", "late"), 0));

    rule(new Undo(1));

    assertThat(told().get("sa")).containsExactly("a1", "a2", "a3");
    assertThat(told().get("sb")).containsExactly("b1", "b2", "late");
  }

  @Test
  void copiesGoWithTheirReport() {
    var plain = story("sc", List.of("c1", "c2", "c3"), 30);
    var members = new ArrayList<>(plain.members());
    var copy = members.get(2);
    members.set(
        2,
        new Member(
            copy.article(),
            copy.seenAt(),
            copy.published(),
            copy.outlet(),
            copy.origin(),
            copy.joined(),
            new ArticleId("c2")));
    keep(new Story(plain.id(), plain.headline(), plain.gist(), members, plain.hashtags()));

    rule(split("sc", "c2"));

    assertThat(told().get("sc")).containsExactly("c1");
  }

  @Test
  void pinnedReportsAreNotSetApartByMistake() {
    rule(pin("sa", "a1", "a2"));

    assertThat(refused(split("sa", "a2"))).contains("pinned");
    rule(new Undo(1));
    rule(split("sa", "a2"));
    assertThat(told().get("sa")).containsExactly("a1", "a3");
  }

  @Test
  void whatCannotBeDoneIsRefusedInWords() {
    assertThat(refused(split("sa"))).contains("Tick");
    assertThat(refused(split("sa", "b1"))).contains("Tick");
    assertThat(refused(split("sa", "a1", "a2", "a3"))).contains("At least one");
    assertThat(refused(split("none", "a1"))).contains("not there");
    assertThat(refused(merge("sa", "sa"))).contains("itself");
    assertThat(refused(merge("sa", "none"))).contains("not there");
    assertThat(refused(pin("sa", "a1"))).contains("two reports");
    assertThat(refused(new Undo(7))).contains("no such");
    assertThat(rulings).isEmpty();
  }

  @Test
  void onlyTheLatestOfTwoEntangledCorrectionsCanBeTakenBack() {
    rule(merge("sa", "sb"));
    keep(story("sd", List.of("d1"), 40));
    rule(merge("sb", "sd"));

    assertThat(refused(new Undo(1))).contains("later corrections");
    rule(new Undo(2));
    assertThat(refused(new Undo(2))).contains("already");
    rule(new Undo(1));

    assertThat(told().get("sa")).containsExactly("a1", "a2", "a3");
    assertThat(told().get("sd")).containsExactly("d1");
  }
}
