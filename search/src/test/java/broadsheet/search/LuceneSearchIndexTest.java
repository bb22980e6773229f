package broadsheet.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import broadsheet.enrichment.Hashtag;
import broadsheet.enrichment.Mention;
import broadsheet.enrichment.SentenceVector;
import broadsheet.story.SearchIndex;
import broadsheet.story.StoryId;
import broadsheet.text.Span;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LuceneSearchIndexTest {
  private static final String LONG_WORD = "wind".repeat(100);

  private final LuceneSearchIndex index = LuceneSearchIndex.inMemory();

  @BeforeEach
  void fill() {
    index.add(
        List.of(
            entry(
                "strike",
                "Pilots' strike closes Port Salline",
                "The Salline Tidings",
                "2031-03-01",
                "Dagna Orlik said the well-known harbour stays shut. No ferry sails. "
                    + "The owners of Okwendi Lines will not talk.",
                "PortStrike"),
            entry(
                "talks",
                "Talks resume in Velmora",
                "Gull Post",
                "2031-03-05",
                "Envoys met in the old customs house. To be or not to be at peace, one asked.",
                "Truce"),
            entry(
                "cup",
                "Skua lift the cup",
                "Gull Post",
                "2031-03-09",
                "Nine goals in São Brisa; the strike of Teel in minute nine was the finest. 海港 关闭 了。 "
                    + "Вибори в порту.",
                "Football")));
  }

  @AfterEach
  void close() {
    index.close();
  }

  @Test
  void titleCountsMoreThanText() {
    assertThat(ids("strike")).containsExactly("strike", "cup");
  }

  @Test
  void englishEndingsCaseAndAccentsMakeNoDifference() {
    assertThat(ids("strikes goal")).containsExactly("cup");
    assertThat(ids("sao brisa")).containsExactly("cup");
    assertThat(ids("SA\u0303O")).containsExactly("cup");
    assertThat(ids("вибори")).containsExactly("cup");
    assertThat(ids("海港")).containsExactly("cup");
  }

  @Test
  void phraseIsFoundAsItStands() {
    assertThat(ids("\"customs house\"")).containsExactly("talks");
    assertThat(ids("\"house customs\"")).isEmpty();
    assertThat(ids("well-known")).containsExactly("strike");
  }

  @Test
  void phraseOfLittleWordsIsFound() {
    assertThat(ids("to be or not to be")).containsExactly("talks");
    assertThat(ids("\"to be or not to be\"")).containsExactly("talks");
  }

  @Test
  void operatorsCombineWords() {
    assertThat(ids("ferry OR envoys")).containsExactlyInAnyOrder("strike", "talks");
    assertThat(ids("strike NOT ferry")).containsExactly("cup");
    assertThat(ids("strike -ferry")).containsExactly("cup");
    assertThat(ids("strike AND (goals OR ferry)")).hasSize(2);
    assertThat(ids("NOT strike")).containsExactly("talks");
  }

  @Test
  void anyWordWillDoWhenNoArticleHasAllOfThem() {
    assertThat(ids("ferry zeppelin")).containsExactly("strike");
    assertThat(ids("ferry AND zeppelin")).isEmpty();
  }

  @Test
  void filtersNarrow() {
    assertThat(ids("outlet:\"Gull Post\"")).containsExactlyInAnyOrder("talks", "cup");
    assertThat(ids("outlet:gull cup")).containsExactly("cup");
    assertThat(ids("hashtag:PortStrike")).containsExactly("strike");
    assertThat(ids("#truce")).containsExactly("talks");
    assertThat(ids("hashtag:port")).isEmpty();
    assertThat(ids("language:en")).hasSize(3);
    assertThat(ids("date:2031-03-05")).containsExactly("talks");
    assertThat(ids("after:2031-03-05 before:2031-03-09")).containsExactly("talks");
    assertThat(ids("title:strike")).containsExactly("strike");
  }

  @Test
  void namesHashtagsAndOutletsAreFoundAsWords() {
    assertThat(ids("truce")).containsExactly("talks");
    assertThat(ids("tidings")).containsExactly("strike");
    assertThat(ids("meridian")).hasSize(3);
  }

  @Test
  void beginOfAWordIsEnoughWithAnAsterisk() {
    assertThat(ids("Okwe*")).containsExactly("strike");
    assertThat(ids("BRÍ*")).containsExactly("cup");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"ferry",
        "ferry)",
        "(((ferry",
        "ferry AND",
        "OR ferry",
        "ferry:",
        "ferry?",
        "ferry!",
        "ferry \\",
        "/ferry/",
        "ferry~2^4",
        "[ferry TO",
        "Port Salline - ferry",
        "says: ferry",
        "*ferry",
        "ferry \uD800",
        "ferry && ||",
        "((((((((((((((((((((((((((((((ferry))))))))))))))))))))))))))))))"
      })
  void brokenSyntaxIsTakenAsWords(String words) {
    assertThat(ids(words)).containsExactly("strike");
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "\"\"", "()", "NOT", "AND OR", "-", ":", "#", "\\", "!!!", "\u200D"})
  void syntaxAloneFindsNothing(String words) {
    assertThat(ids(words)).isEmpty();
  }

  @Test
  void endlessSearchIsRefusedInWords() {
    assertThatThrownBy(() -> ids("ferry ".repeat(200)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("at most 1000 characters");
  }

  @Test
  void likenessInMeaningDoesNotPassAFilterBy() {
    var near = SentenceVector.of(new float[] {1, 0, 0, 0});

    var hits = index.search(new SearchIndex.Query("envoys outlet:tidings", 10, 0), near);

    assertThat(hits).isEmpty();
  }

  @Test
  void vectorsOfAnotherModelAreLeftAlone() {
    var other = SentenceVector.of(new float[] {1, 0, 0, 0, 0, 0, 0});

    assertThat(index.search(new SearchIndex.Query("ferry", 10, 0), other)).hasSize(1);
  }

  @Test
  void snippetIsShortAndShowsTheFoundWord() {
    index.add(
        List.of(
            entry(
                "long",
                "Weather",
                "Gull Post",
                "2031-03-10",
                "Clouds all day over the bay, ".repeat(30) + "then a waterspout! " + LONG_WORD,
                "Weather")));

    var snippet = snippet("waterspout");

    assertThat(snippet.length()).isLessThanOrEqualTo(240);
    assertThat(snippet).contains("\uE000waterspout\uE001").startsWith("…");
    assertThat(snippet("clouds").length()).isLessThanOrEqualTo(240);
  }

  @Test
  void marksInTheTextAreNotTakenForOurs() {
    index.add(
        List.of(
            entry("forged", "F", "G", "2031-03-10", "A \uE000forged\uE001 mark\n\nand zinc", "X")));

    assertThat(snippet("zinc")).isEqualTo("A forged mark and \uE000zinc\uE001");
  }

  @Test
  void wordsFarDownALongTextAreFoundAndTheOpeningIsShown() {
    var text = "The tide came in. ".repeat(5_000) + "A basilisk.";
    index.add(List.of(entry("far", "Tide", "Gull Post", "2031-03-10", text, "Tide")));

    assertThat(ids("basilisk")).containsExactly("far");
    assertThat(snippet("basilisk")).startsWith("The tide came in.");
  }

  private String snippet(String words) {
    return index.search(new SearchIndex.Query(words, 1, 0), null).getFirst().snippet();
  }

  private List<String> ids(String words) {
    return index.search(new SearchIndex.Query(words, 10, 0), null).stream()
        .map(hit -> hit.article().value())
        .toList();
  }

  private static SearchIndex.Entry entry(String... parts) {
    var article =
        new Article(
            new ArticleId(parts[0]),
            1,
            null,
            new Heading(parts[1], null),
            Credit.of(parts[2]),
            PublicationTime.on(LocalDate.parse(parts[3])),
            "en",
            Body.of(parts[4]),
            PageNotes.NONE);
    var name =
        new Mention(
            new Span(0, 1), EntityType.PERSON, "Ilo Meridian", new EntityId("ilo meridian"), null);
    var enrichment =
        new Enrichment("en", List.of(), List.of(new Hashtag(parts[5], 1, "")), List.of(name));
    return new SearchIndex.Entry(
        new EnrichedArticle(article, enrichment),
        new StoryId("s"),
        SentenceVector.of(new float[] {1, 0, 0, 0}));
  }
}
