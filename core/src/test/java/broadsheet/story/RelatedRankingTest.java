package broadsheet.story;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.article.ArticleId;
import broadsheet.enrichment.Enrichment;
import broadsheet.enrichment.EntityId;
import broadsheet.enrichment.EntityType;
import broadsheet.enrichment.Mention;
import broadsheet.text.Span;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RelatedRankingTest {
  private static final ArticleId READ = new ArticleId("read");
  private static final Story OWN =
      new Story(
          new StoryId("own"),
          "Talks open",
          "Talks opened.",
          List.of(member("read", null), member("second", null), member("carried", "second")),
          List.of());

  @Test
  void sameStorysOtherReportsComeFirstWithoutCopies() {
    var related = related(8, likeness("truce", 0.5));

    assertThat(related)
        .extracting(article -> article.article().value())
        .containsExactly("second", "truce");
    assertThat(related.getFirst().reasons().getFirst().text()).isEqualTo("reports the same event");
  }

  @Test
  void onlyTheStrongestOfAnotherStoryIsShown() {
    assertThat(related(8, likeness("truce", 0.5), likeness("truce too", 0.6)))
        .extracting(article -> article.article().value())
        .containsExactly("second", "truce too");
  }

  @Test
  void littleAlikeArticlesAreRelatedByWhomTheyBothName() {
    var related = related(8, likeness("strike", 0.06), likeness("recipe", 0.06));

    assertThat(related)
        .extracting(article -> article.article().value())
        .containsExactly("second", "strike");
    assertThat(related.getLast().reasons().getFirst().text())
        .isEqualTo("both name Dagna Orlik, Port Salline");
  }

  @Test
  void neverMoreThanAskedFor() {
    assertThat(related(2, likeness("truce", 0.5), likeness("strike", 0.4))).hasSize(2);
  }

  private static List<RelatedArticle> related(int limit, Likeness... alike) {
    var names = known("Dagna Orlik", "Port Salline");
    var around =
        new RelatedRanking.Surroundings(
            List.of(alike),
            id -> Optional.of(new StoryId(id.value().split(" ", -1)[0])),
            Map.of(READ, names, new ArticleId("strike"), names));
    return RelatedRanking.of(READ, OWN, around, limit);
  }

  private static Likeness likeness(String id, double score) {
    return new Likeness(new ArticleId(id), score, List.of(new Reason("words", "both say", 1)));
  }

  private static Enrichment known(String... names) {
    var mentions =
        Arrays.stream(names)
            .map(name ->
                new Mention(new Span(0, 1), EntityType.PERSON, name, new EntityId(name), null))
            .toList();
    return new Enrichment("en", List.of(), List.of(), mentions);
  }

  private static Member member(String id, @org.jspecify.annotations.Nullable String copyOf) {
    return new Member(
        new ArticleId(id),
        Instant.EPOCH,
        null,
        null,
        id,
        List.of(),
        copyOf == null ? null : new ArticleId(copyOf));
  }
}
