package broadsheet.story;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.article.ArticleId;
import broadsheet.enrichment.SentenceVector;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StoryDeciderTest {
  private static final Instant NOON = Instant.parse("2026-11-09T12:00:00Z");

  private final StoryMemory memory = new StoryMemory(Rarity.unknown());

  @Test
  void articleUnlikeAnyStoryStartsOne() {
    remember("flood", print("a1", NOON, "flood", "river"));
    var article = print("new", NOON, "match", "goal");

    var placement = place(article, likeness("a1", 0.05));

    assertThat(placement).isEqualTo(new Placement.Starts(new StoryId(StoryIds.of(article.id()))));
  }

  @Test
  void articleJoinsTheStoryWhoseReportsItIsLikestOnTheWhole() {
    remember("match", print("m1", NOON, "goal"), print("m2", NOON, "goal"));
    remember("flood", print("f1", NOON, "river"), print("f2", NOON, "river"));
    var article = print("new", NOON, "river", "goal");

    var placement =
        place(
            article,
            likeness("m1", 0.9),
            likeness("f1", 0.89),
            likeness("f2", 0.88),
            likeness("m2", 0.1));

    assertThat(placement.story()).isEqualTo(new StoryId("flood"));
  }

  @Test
  void longSilenceMakesAJoinLessSure() {
    remember("talks", print("a1", NOON, "talks"), print("a2", NOON, "talks"));
    var next = print("next", NOON.plusSeconds(3_600), "talks");
    var weeksLater = print("later", NOON.plusSeconds(20L * 86_400), "talks");
    Likeness[] alike = {likeness("a1", 0.5), likeness("a2", 0.5)};

    assertThat(sureness(weeksLater, alike)).isLessThan(sureness(next, alike));
  }

  @Test
  void wordThatOnlyTheStoryHasIsAReason() {
    remember("first", print("a1", NOON, "envoy", "customs"));
    remember("second", print("b1", NOON, "envoy", "truce"));

    var placement = place(print("new", NOON, "envoy", "truce"), likeness("b1", 0.8));

    assertThat(placement)
        .isInstanceOfSatisfying(
            Placement.Joins.class,
            joins ->
                assertThat(joins.reasons())
                    .anySatisfy(reason -> {
                      assertThat(reason.kind()).isEqualTo("own word");
                      assertThat(reason.text()).contains("truce");
                    }));
  }

  @Test
  void copyGoesWhereItsOriginalIs() {
    remember("flood", print("a1", NOON, "river"));

    var placement =
        StoryDecider.place(
            print("new", NOON, "river"), List.of(), Optional.of(new ArticleId("a1")), memory);

    assertThat(placement)
        .isInstanceOfSatisfying(
            Placement.Joins.class,
            joins -> {
              assertThat(joins.story()).isEqualTo(new StoryId("flood"));
              assertThat(joins.copyOf()).isEqualTo(new ArticleId("a1"));
            });
  }

  private void remember(String story, Fingerprint... reports) {
    Arrays.stream(reports).forEach(report -> memory.add(report, new StoryId(story)));
  }

  private Placement place(Fingerprint article, Likeness... likest) {
    return StoryDecider.place(article, List.of(likest), Optional.empty(), memory);
  }

  private double sureness(Fingerprint article, Likeness... likest) {
    return StoryDecider.judged(article, List.of(likest), memory).getFirst().score();
  }

  private static Likeness likeness(String id, double score) {
    return new Likeness(new ArticleId(id), score, List.of(new Reason("words", "both", 1)));
  }

  private static Fingerprint print(String id, Instant at, String... words) {
    var terms = Arrays.stream(words).map(word -> new Terms.Term(word, 6)).toList();
    return new Fingerprint(
        new ArticleId(id),
        at,
        at,
        null,
        SentenceVector.of(new float[] {1}),
        new Terms(terms, List.of(), List.of(), List.of()),
        TextSketch.of(new int[64], 0));
  }
}
