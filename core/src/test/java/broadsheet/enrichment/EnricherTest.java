package broadsheet.enrichment;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.article.Article;
import broadsheet.article.ArticleId;
import broadsheet.article.Body;
import broadsheet.article.Credit;
import broadsheet.article.Heading;
import broadsheet.article.PageNotes;
import org.junit.jupiter.api.Test;

class EnricherTest {
  private static final String TEXT =
      """
      RIVERTON, Velmora (NCA) \u2014 Dock workers in Riverton walked out on Monday over a wage freeze \
      that Foreign Minister Dagna Orlik had defended.

      Mr. Brandt, who leads the Harbour Workers' Union, said the wage freeze had to go. \
      "Nobody wants this," Ivo Brandt told the Riverton Post.

      Ms. Orlik said the wage freeze was needed. The union said the walkout would go on until \
      Friday. Shippers said the walkout in Riverton cost 3 million a day.\
      """;

  private final Enrichment enrichment = enrich("Dockers strike in Riverton over wage freeze", TEXT);

  @Test
  void hashtagsSayWhoWhereAndWhat() {
    assertThat(enrichment.hashtags())
        .extracting(Hashtag::name)
        .contains("Riverton", "WageFreeze", "DagnaOrlik")
        .hasSizeBetween(3, 10);
  }

  @Test
  void outletsAgenciesTitlesAndWeekdaysAreNoHashtags() {
    assertThat(enrichment.hashtags())
        .extracting(Hashtag::key)
        .doesNotContain("nca", "rivertonpost", "monday", "friday", "minister", "mr")
        .doesNotHaveDuplicates();
  }

  @Test
  void singleCommonWordsAreNoHashtags() {
    assertThat(enrichment.hashtags())
        .extracting(Hashtag::key)
        .doesNotContain("dockers", "dock", "walkout", "union", "wage", "shippers");
  }

  @Test
  void everyHashtagHasItsReasonAndScore() {
    assertThat(enrichment.hashtags())
        .allMatch(tag -> !tag.reason().isBlank() && tag.score() > 0 && tag.score() <= 1);
    assertThat(enrichment.hashtags().getFirst().score()).isEqualTo(1);
  }

  @Test
  void keyphrasesComeBestFirst() {
    assertThat(enrichment.keyphrases()).extracting(Keyphrase::name).contains("wage freeze");
    assertThat(enrichment.keyphrases())
        .isSortedAccordingTo((one, other) -> Double.compare(other.score(), one.score()));
  }

  @Test
  void sameArticleIsAlwaysEnrichedTheSame() {
    assertThat(enrich("Dockers strike in Riverton over wage freeze", TEXT)).isEqualTo(enrichment);
  }

  @Test
  void emptyArticleHasNothingToSay() {
    var empty = enrich("", "");

    assertThat(empty.entities()).isEmpty();
    assertThat(empty.hashtags()).isEmpty();
    assertThat(empty.keyphrases()).isEmpty();
  }

  @Test
  void hashtagIsWrittenInCapitalizedWordsWithoutMarks() {
    assertThat(Hashtags.tag("cease-fire talks", EntityType.OTHER)).isEqualTo("CeaseFireTalks");
    assertThat(Hashtags.tag("Tomas B. Okwendi", EntityType.PERSON)).isEqualTo("TomasOkwendi");
    assertThat(Hashtags.tag("Workers' Party", EntityType.ORGANIZATION)).isEqualTo("WorkersParty");
    assertThat(Hashtags.tag("F.S.B.", EntityType.ORGANIZATION)).isEqualTo("FSB");
  }

  private static Enrichment enrich(String title, String text) {
    var article =
        new Article(
            new ArticleId("1"),
            1,
            null,
            new Heading(title, null),
            Credit.of("Riverton Post"),
            null,
            "en",
            Body.of(text),
            PageNotes.NONE);
    return Enricher.enrich(article, "en", new PlainEntityRecognizer(), Readers.NONE);
  }
}
