package broadsheet.story;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.article.ArticleId;
import broadsheet.story.StoryRuling.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RuledPlacementTest {
  private static final Fingerprint NEWEST = print("new", 9);
  private static final Placement ALONE =
      new Placement.Starts(new StoryId(StoryIds.of(NEWEST.id())));

  private final StoryMemory memory = new StoryMemory(Rarity.unknown());

  RuledPlacementTest() {
    memory.add(print("a1", 1), new StoryId("sa"));
    memory.add(print("b1", 2), new StoryId("sb"));
  }

  private static Fingerprint print(String id, long seconds) {
    return SampleReports.fingerprint(
        SampleReports.report(id, "Gull", SampleReports.START), seconds);
  }

  private static StoryRuling ruling(
      long number, Kind kind, List<String> moved, List<String> beside) {
    return new StoryRuling(
        number,
        kind,
        new StoryId("x"),
        new StoryId("x"),
        moved.stream().map(ArticleId::new).toList(),
        beside.stream().map(ArticleId::new).toList(),
        new StoryRuling.Note(SampleReports.START, "ada", ""),
        0);
  }

  private Placement place(String copyOf, StoryRuling... rulings) {
    var likest = List.of(new Likeness(new ArticleId("a1"), 0.97, List.of()));
    var original =
        copyOf.isEmpty() ? Optional.<ArticleId>empty() : Optional.of(new ArticleId(copyOf));
    return RuledPlacement.place(
        new RuledPlacement.Case(NEWEST, likest, original), memory, StoryLinks.of(List.of(rulings)));
  }

  @Test
  void withoutRulingsItGoesWhereItIsLikest() {
    assertThat(place("").story()).isEqualTo(new StoryId("sa"));
    assertThat(place("", ruling(1, Kind.PIN, List.of("a1", "b1"), List.of())).story())
        .isEqualTo(new StoryId("sa"));
  }

  @Test
  void reportThatWasSetApartIsNeverPutBack() {
    var apart = ruling(1, Kind.SPLIT, List.of("new"), List.of("a1"));

    assertThat(place("", apart)).isEqualTo(ALONE);
    assertThat(place("a1", apart)).isEqualTo(ALONE);
    assertThat(place("", ruling(1, Kind.SPLIT, List.of("a1"), List.of("new")))).isEqualTo(ALONE);
  }

  @Test
  void reportGoesWhereItWasPutBeside() {
    assertThat(place("", ruling(1, Kind.MERGE, List.of("new"), List.of("b1"))).story())
        .isEqualTo(new StoryId("sb"));
    assertThat(place("a1", ruling(1, Kind.PIN, List.of("b1", "new"), List.of())).story())
        .isEqualTo(new StoryId("sb"));
    assertThat(place("", ruling(1, Kind.SPLIT, List.of("new", "b1"), List.of("a1"))).story())
        .isEqualTo(new StoryId("sb"));
  }

  @Test
  void latestRulingCounts() {
    var apart = ruling(1, Kind.SPLIT, List.of("new"), List.of("a1"));
    var together = ruling(2, Kind.MERGE, List.of("new"), List.of("a1"));
    var undo =
        new StoryRuling(
            3,
            Kind.UNDO,
            new StoryId("x"),
            new StoryId("x"),
            List.of(),
            List.of(),
            together.note(),
            2);

    assertThat(place("", apart, together).story()).isEqualTo(new StoryId("sa"));
    assertThat(place("", apart, together, undo)).isEqualTo(ALONE);
  }

  @Test
  void rulingOnReportsThatNeverCameIsPassedOver() {
    assertThat(place("", ruling(1, Kind.MERGE, List.of("new"), List.of("later"))).story())
        .isEqualTo(new StoryId("sa"));
  }

  @Test
  void pinHoldsReportsTogether() {
    var links = StoryLinks.of(List.of(ruling(1, Kind.PIN, List.of("a1", "b1"), List.of())));

    assertThat(links.arePinnedBeyond(Set.of(new ArticleId("a1")))).isTrue();
    assertThat(links.arePinnedBeyond(Set.of(new ArticleId("a1"), new ArticleId("b1")))).isFalse();
  }

  @Test
  void rulingsAreReadAsTheyArePrinted() {
    var ruling = ruling(4, Kind.SPLIT, List.of("new", "b1"), List.of("a1"));

    assertThat(StoryRulingJson.parse(StoryRulingJson.print(ruling))).contains(ruling);
    assertThat(StoryRulingJson.parse("{}")).isEmpty();
    assertThat(StoryRulingJson.parse("[1")).isEmpty();
    assertThat(StoryRulingJson.parse("{\"kind\":\"burn\",\"at\":\"2031-03-01T08:00:00Z\"}"))
        .isEmpty();
  }
}
