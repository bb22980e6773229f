package broadsheet.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import broadsheet.article.Article;
import broadsheet.enrichment.EnrichedArticle;
import broadsheet.enrichment.Enrichment;
import broadsheet.enrichment.SentenceVector;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link SearchIndex} does. */
public abstract class SearchIndexContract {
  protected abstract SearchIndex index();

  @Test
  public void emptyIndexFindsNothing() {
    var index = index();
    index.add(List.of());

    assertThat(index.count()).isZero();
    assertThat(ids(index, "ferry")).isEmpty();
  }

  @Test
  public void addedArticleIsFoundByWordsOfTitleAndText() {
    var index = index();
    index.add(List.of(entry("a", "Pilots stop work", "Ships wait outside Port Salline.")));

    assertThat(ids(index, "pilots")).containsExactly("a");
    assertThat(ids(index, "SALLINE ships")).containsExactly("a");
    assertThat(ids(index, "glacier")).isEmpty();
  }

  @Test
  public void hitNamesItsStoryAndMarksFoundWords() {
    var index = index();
    index.add(List.of(entry("a", "Pilots stop work", "Ships wait outside Port Salline.")));

    var hit = index.search(new SearchIndex.Query("ships", 10, 0), null).getFirst();

    assertThat(hit.story()).isEqualTo(new StoryId("story-a"));
    assertThat(hit.snippet()).isEqualTo("\uE000Ships\uE001 wait outside Port Salline.");
    assertThat(hit.total()).isEqualTo(1);
  }

  @Test
  public void addingAgainReplaces() {
    var index = index();
    index.add(List.of(entry("a", "Pilots stop work", "Ships wait.")));

    index.add(List.of(entry("a", "Pilots return", "Ships sail.")));

    assertThat(index.count()).isEqualTo(1);
    assertThat(ids(index, "wait")).isEmpty();
    assertThat(ids(index, "sail")).containsExactly("a");
  }

  @Test
  public void clearedIndexIsEmpty() {
    var index = index();
    index.add(List.of(entry("a", "Pilots stop work", "Ships wait.")));

    index.clear();

    assertThat(index.count()).isZero();
    assertThat(ids(index, "ships")).isEmpty();
  }

  @Test
  public void hitsComeInPagesThatDoNotOverlap() {
    var index = index();
    var entries = new ArrayList<SearchIndex.Entry>();
    for (var i = 0; i < 25; i++) {
      entries.add(entry("a" + i, "Ferry " + i, "The ferry was late."));
    }
    index.add(entries);
    var seen = new ArrayList<String>();

    for (var offset = 0; offset < 30; offset += 10) {
      var page = index.search(new SearchIndex.Query("ferry", 10, offset), null);
      page.forEach(hit -> seen.add(hit.article().value()));
      assertThat(page).allSatisfy(hit -> assertThat(hit.total()).isEqualTo(25));
    }

    assertThat(seen).hasSize(25).doesNotHaveDuplicates();
    assertThat(index.search(new SearchIndex.Query("ferry", 0, 0), null)).isEmpty();
  }

  @Test
  public void likeMeaningIsFoundWithoutACommonWord() {
    var index = index();
    index.add(
        List.of(
            entry("boat", "Vessels idle", "Nothing moves at the quay.", vector(1, 0.1f)),
            entry("cup", "Skua win the cup", "Nine goals in the rain.", vector(-0.2f, 1))));

    var hits = index.search(new SearchIndex.Query("ferry", 10, 0), vector(1, 0));

    assertThat(hits).extracting(hit -> hit.article().value()).containsExactly("boat");
    assertThat(hits.getFirst().snippet()).isEqualTo("Nothing moves at the quay.");
  }

  @Test
  public void wordsAndMeaningTogetherComeFirst() {
    var index = index();
    index.add(
        List.of(
            entry("words", "Ferry prices", "A ferry, a ferry and a ferry.", vector(0, 1)),
            entry("both", "The ferry is late", "It waits.", vector(1, 0.2f)),
            entry("meaning", "Vessels idle", "Nothing moves.", vector(1, 0.1f))));

    var hits = index.search(new SearchIndex.Query("ferry", 10, 0), vector(1, 0));

    assertThat(hits.getFirst().article().value()).isEqualTo("both");
    assertThat(hits).hasSize(3);
  }

  @Test
  public void blankSearchIsRefusedInWords() {
    var index = index();

    assertThatThrownBy(() -> ids(index, " \t"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("at least one word");
  }

  private static List<String> ids(SearchIndex index, String words) {
    return index.search(new SearchIndex.Query(words, 10, 0), null).stream()
        .map(hit -> hit.article().value())
        .toList();
  }

  /** An article without outlet, hashtags or names, and with a vector like no other. */
  protected static SearchIndex.Entry entry(String id, String title, String text) {
    return entry(id, title, text, vector(0, 0));
  }

  protected static SearchIndex.Entry entry(
      String id, String title, String text, SentenceVector vector) {
    var enrichment = new Enrichment("en", List.of(), List.of(), List.of());
    return entry(SampleReports.bare(id, title, text), enrichment, vector);
  }

  protected static SearchIndex.Entry entry(
      Article article, Enrichment enrichment, SentenceVector vector) {
    return new SearchIndex.Entry(
        new EnrichedArticle(article, enrichment), new StoryId("story-" + article.id()), vector);
  }

  /** A direction in a plane of an eight-dimensional space. */
  protected static SentenceVector vector(float x, float y) {
    return SentenceVector.of(new float[] {0, x, 0, 0, y, 0, 0, 0});
  }
}
