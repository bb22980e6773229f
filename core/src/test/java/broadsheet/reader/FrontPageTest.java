package broadsheet.reader;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.article.ArticleId;
import broadsheet.article.PublicationTime;
import broadsheet.story.Member;
import broadsheet.story.Story;
import broadsheet.story.StoryId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FrontPageTest {
  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

  @Test
  void moreIndependentSourcesStandHigher() {
    var few = story("few", 2, NOON);
    var many = story("many", 9, NOON);

    assertThat(FrontPage.rank(List.of(few, many)))
        .extracting(ranked -> ranked.story().id().value())
        .containsExactly("many", "few");
  }

  @Test
  void freshNewsPassesWhatWasBiggerDaysAgo() {
    var old = story("old", 9, NOON.minus(Duration.ofDays(6)));
    var fresh = story("fresh", 2, NOON);

    assertThat(FrontPage.rank(List.of(old, fresh)).getFirst().story()).isEqualTo(fresh);
  }

  @Test
  void partsAddUpToTheScore() {
    var ranked = FrontPage.rank(List.of(story("a", 3, NOON))).getFirst();

    var sum = ranked.parts().stream().mapToDouble(part -> part.weight()).sum();
    assertThat(ranked.score()).isEqualTo(sum);
    assertThat(ranked.parts()).extracting("text").contains("3 independent sources", "3 outlets");
  }

  @Test
  void layoutHoldsNoMoreThanOnePage() {
    var stories = IntStream.range(0, 90).mapToObj(i -> story("s" + i, 1, NOON)).toList();

    var page = FrontPage.lay(FrontPage.rank(stories));

    assertThat(page.lead()).hasSize(1);
    assertThat(
            page.lead().size() + page.beside().size() + page.columns().size() + page.brief().size())
        .isEqualTo(FrontPage.STORIES_MAX);
  }

  @Test
  void noStoriesMakeAnEmptyPage() {
    assertThat(FrontPage.lay(FrontPage.rank(List.of())).lead()).isEmpty();
  }

  private static Story story(String id, int sources, Instant at) {
    var members =
        IntStream.range(0, sources)
            .mapToObj(i ->
                new Member(
                    new ArticleId(id + i),
                    at,
                    PublicationTime.at(at),
                    "Outlet " + i,
                    "Outlet " + i,
                    List.of(),
                    null))
            .toList();
    return new Story(new StoryId(id), "Headline", "Gist.", members, List.of());
  }
}
