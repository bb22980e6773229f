package broadsheet.app;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.article.Article;
import broadsheet.article.ArticleId;
import broadsheet.article.Outlet;
import broadsheet.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The demo is what it is said to be: large and varied enough, invented, and nobody's copy. */
class DemoCorpusTest {
  private static final int RUN = 8;
  private static final int LONG = 300;
  private static final List<Article> ARTICLES = DemoEdition.articles();
  private static final DemoTruth TRUTH = DemoTruth.read();

  /** Names that would show that an article tells of the real world. */
  private static final Set<String> REAL =
      Set.of(
          """
          Afghanistan America American Argentina Australia Austria Bangladesh Belarus Belgium Berlin
          Biden Brazil Britain British Brussels Bulgaria Canada China Chinese Clinton Colombia Crimea
          Cuba Denmark Donetsk Egypt England Erdogan Ethiopia Europe European Finland France French
          Gaza German Germany Greece Hamas Hungary India Indonesia Iran Iranian Iraq Ireland Israel
          Israeli Italy Japan Japanese Kenya Kharkiv Kherson Kiev Korea Kremlin Kyiv Lavrov Lebanon
          Libya London Luhansk Macron Mariupol Merkel Mexico Moscow Myanmar NATO Nigeria Norway Obama
          Odesa Pakistan Palestinian Paris Pentagon Philippines Poland Portugal Putin Romania Russia
          Russian Scotland Serbia Spain Sweden Switzerland Syria Taiwan Thailand Tokyo Trump Turkey
          Twitter Ukraine Ukrainian Venezuela Vietnam Washington Yemen Zelensky Zelenskyy Reuters BBC
          CNN Facebook Google Instagram TASS Xinhua Bloomberg
          """
              .strip()
              .split("\\s+"));

  @Test
  void demoIsLargeAndVaried() {
    var ofLength = ARTICLES.stream().filter(article -> words(article) >= LONG).count();

    assertThat(ARTICLES).hasSizeGreaterThanOrEqualTo(120);
    assertThat(ARTICLES.stream().map(Article::outlet).distinct()).hasSizeGreaterThanOrEqualTo(14);
    assertThat(ofLength).isGreaterThanOrEqualTo(ARTICLES.size() / 2);
  }

  private static int words(Article article) {
    return article.text().split("\\s+").length;
  }

  @Test
  void demoTellsOfManyEventsAndOfEightAtLength() {
    var events = TRUTH.events().values().stream().collect(groupingBy(event -> event));

    assertThat(events).hasSizeGreaterThanOrEqualTo(14);
    assertThat(events.values().stream().filter(e -> e.size() >= 6 && e.size() <= 15))
        .hasSizeGreaterThanOrEqualTo(8);
  }

  @Test
  void everyArticleIsWhole() {
    assertThat(ARTICLES).extracting(Article::id).doesNotHaveDuplicates();
    assertThat(ARTICLES).extracting(Article::url).doesNotContainNull().doesNotHaveDuplicates();
    assertThat(ARTICLES).extracting(Article::date).doesNotContainNull();
    assertThat(ARTICLES).extracting(Article::title).noneMatch(String::isBlank);
    assertThat(ARTICLES).extracting(Article::text).noneMatch(String::isBlank);
  }

  @Test
  void writersKnowEveryArticleAndOutlet() {
    var ids = ARTICLES.stream().map(Article::id).collect(Collectors.toSet());
    var outlets = ARTICLES.stream().map(Article::outlet).collect(Collectors.toSet());

    assertThat(TRUTH.events().keySet()).isEqualTo(ids);
    assertThat(ids).containsAll(TRUTH.copies().values());
    assertThat(DemoEdition.outlets()).extracting(Outlet::name).containsAll(outlets);
  }

  @Test
  void nobodyButACopyHasAnothersWords() {
    var users = new HashMap<String, Set<ArticleId>>();
    for (var article : ARTICLES) {
      if (!TRUTH.isCopy(article.id())) {
        runs(article)
            .forEach(r -> users.computeIfAbsent(r, _ -> new TreeSet<>()).add(article.id()));
      }
    }

    assertThat(users.entrySet()).filteredOn(run -> run.getValue().size() > 1).isEmpty();
  }

  private static Set<String> runs(Article article) {
    var words = Words.keys(Unquoted.of(article.text()));
    var runs = new TreeSet<String>();
    for (var i = 0; i + RUN <= words.size(); i++) {
      runs.add(String.join(" ", words.subList(i, i + RUN)));
    }
    return runs;
  }

  @Test
  void worldIsInvented() {
    var found = new ArrayList<String>();
    for (var article : ARTICLES) {
      var text = article.title() + "\n" + article.standfirst() + "\n" + article.text();
      Words.in(text).stream()
          .map(span -> span.in(text))
          .filter(REAL::contains)
          .forEach(word -> found.add(article.id() + " names " + word));
    }

    assertThat(found).isEmpty();
  }
}
