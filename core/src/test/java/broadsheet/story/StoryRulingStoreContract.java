package broadsheet.story;

import static broadsheet.story.SampleReports.START;
import static broadsheet.story.SampleReports.joining;
import static broadsheet.story.SampleReports.report;
import static broadsheet.story.SampleReports.starting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import broadsheet.article.ArticleId;
import broadsheet.story.StoryRuling.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link StoryRulingStore} with its {@link StoryStore} does. */
public abstract class StoryRulingStoreContract {
  private static final StoryId ONE = new StoryId("s1");
  private static final StoryId TWO = new StoryId("s2");

  protected abstract StoryRulingStore rulings();

  /** The stories of the same store. */
  protected abstract StoryStore stories();

  private Story one(List<Member> members) {
    return new Story(ONE, "Ferry", "It was late.", members, List.of("Ferry"));
  }

  private static Story two(List<Member> members) {
    return new Story(TWO, "Mill", "It opened.", members, List.of());
  }

  /** Story one has a, b and c; story two has d. */
  private List<Member> inhabited() {
    var first = starting("s1", report("a", "Gull", START), 0);
    var second = joining(first, report("b", "Tern", START), 1);
    var third = joining(second, report("c", "Skua", START), 2);
    var other = starting("s2", report("d", "Gull", START), 3);
    stories().admit(List.of(first, second, third, other));
    var members = new ArrayList<>(third.story().members());
    members.addAll(other.story().members());
    return members;
  }

  private static StoryRuling ruling(long number, Kind kind, StoryId from, StoryId into) {
    return new StoryRuling(
        number,
        kind,
        from,
        into,
        List.of(new ArticleId("c")),
        List.of(new ArticleId("a")),
        new StoryRuling.Note(START, "ada", "two \"ferries\""),
        kind == Kind.UNDO ? number - 1 : 0);
  }

  @Test
  public void rulingMovesReportsAndIsKept() {
    var members = inhabited();
    var ruling = ruling(1, Kind.SPLIT, ONE, TWO);

    rulings().rule(ruling, List.of(one(members.subList(0, 2)), two(members.subList(2, 4))));

    assertThat(rulings().rulings()).containsExactly(ruling);
    assertThat(stories().story(ONE)).contains(one(members.subList(0, 2)));
    assertThat(stories().storyOf(new ArticleId("c"))).contains(two(members.subList(2, 4)));
    assertThat(rulings().leadsTo(ONE)).isEmpty();
  }

  @Test
  public void mergedStoryLeadsOnUntilItIsBack() {
    var members = inhabited();
    rulings().rule(ruling(1, Kind.MERGE, ONE, TWO), List.of(two(members)));

    assertThat(stories().story(ONE)).isEmpty();
    assertThat(stories().latest(Instant.MAX, 9)).containsExactly(two(members));
    assertThat(rulings().leadsTo(ONE)).contains(TWO);
    assertThat(rulings().leadsTo(new StoryId("never"))).isEmpty();

    rulings()
        .rule(
            ruling(2, Kind.UNDO, TWO, ONE),
            List.of(one(members.subList(0, 3)), two(members.subList(3, 4))));

    assertThat(stories().story(ONE)).contains(one(members.subList(0, 3)));
    assertThat(rulings().leadsTo(ONE)).isEmpty();
  }

  @Test
  public void laterReportsJoinAfterThoseThatWereMoved() {
    var members = inhabited();
    rulings().rule(ruling(1, Kind.MERGE, ONE, TWO), List.of(two(members)));
    var late = starting("s2", report("e", "Tern", START), 9);
    var grown = new ArrayList<>(members);
    grown.addAll(late.story().members());

    stories().admit(List.of(new Admission(late.enriched(), late.fingerprint(), two(grown))));

    assertThat(stories().story(TWO)).contains(two(grown));
  }

  @Test
  public void rulingsAreFoundByTheirStories() {
    inhabited();
    var pin = ruling(1, Kind.PIN, ONE, ONE);
    var other = ruling(2, Kind.PIN, TWO, TWO);
    rulings().rule(pin, List.of());
    rulings().rule(other, List.of());

    assertThat(rulings().touching(ONE)).containsExactly(pin);
    assertThat(rulings().touching(new StoryId("never"))).isEmpty();
    assertThat(stories().story(ONE).orElseThrow().members()).hasSize(3);
  }

  @Test
  public void rulingOutOfOrderIsRefused() {
    inhabited();

    assertThatThrownBy(() -> rulings().rule(ruling(2, Kind.PIN, ONE, ONE), List.of()))
        .isInstanceOf(IllegalStateException.class);
    assertThat(rulings().rulings()).isEmpty();
  }
}
