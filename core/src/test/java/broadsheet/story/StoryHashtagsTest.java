package broadsheet.story;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.enrichment.EnrichedArticle;
import broadsheet.enrichment.Enrichment;
import broadsheet.enrichment.Hashtag;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StoryHashtagsTest {
  @Test
  void shorterNameCountsForTheLongerOne() {
    assertThat(
            StoryHashtags.of(List.of(tagged("TamVael", "SaltMine", "Osk"), tagged("Vael", "Osk"))))
        .containsExactlyInAnyOrder("Osk", "TamVael", "SaltMine");
  }

  @Test
  void peopleGivesWayToItsCountry() {
    assertThat(StoryHashtags.of(List.of(tagged("Veldrinan", "Veldrin"))))
        .containsExactly("Veldrin");
  }

  private static EnrichedArticle tagged(String... names) {
    var tags = Stream.of(names).map(name -> new Hashtag(name, 0.5, "in it"));
    var enrichment = new Enrichment("en", List.of(), tags.toList(), List.of());
    return new EnrichedArticle(SampleReports.full("a"), enrichment);
  }
}
