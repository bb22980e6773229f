package broadsheet.article;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.story.SampleReports;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every {@link ArticleStore} does. */
public abstract class ArticleStoreContract {
  /** A store that keeps these articles. */
  protected abstract ArticleStore storeWith(List<Article> articles);

  @Test
  public void emptyStoreHasNothing() {
    var store = storeWith(List.of());

    assertThat(store.count()).isZero();
    assertThat(store.article(new ArticleId("none"))).isEmpty();
    assertThat(store.articles(List.of())).isEmpty();
    assertThat(store.known(List.of())).isEmpty();
  }

  @Test
  public void everyFieldComesBack() {
    var article = SampleReports.full("full");

    assertThat(storeWith(List.of(article)).article(article.id())).contains(article);
  }

  @Test
  public void unknownFieldsStayUnknown() {
    var article = SampleReports.bare("bare", "", "");

    assertThat(storeWith(List.of(article)).article(article.id())).contains(article);
  }

  @Test
  public void dayWithoutTimeStaysADay() {
    var day = PublicationTime.on(LocalDate.of(1969, 7, 20));
    var article = SampleReports.full("day").withDate(day);

    assertThat(storeWith(List.of(article)).article(article.id())).contains(article);
  }

  @Test
  public void wildTextsComeBack() {
    var wild =
        List.of(
            "'; DROP TABLE article; --",
            "a\0b",
            "\u202Eright to left\u202C",
            "\uFEFF\r\n\t",
            "\uE000\uE001",
            "\uD83C\uDFF4\u200D\u2620",
            "%s {0} (?) \\\"");
    var articles =
        IntStream.range(0, wild.size())
            .mapToObj(i -> SampleReports.bare("w" + i + wild.get(i), wild.get(i), wild.get(i)))
            .toList();

    var store = storeWith(articles);

    assertThat(store.articles(articles.stream().map(Article::id).toList())).isEqualTo(articles);
  }

  @Test
  public void articlesComeInTheOrderAskedForAndUnknownOnesAreLeftOut() {
    var a = SampleReports.full("a");
    var b = SampleReports.full("b");
    var store = storeWith(List.of(a, b));

    var found = store.articles(List.of(b.id(), new ArticleId("c"), a.id()));

    assertThat(found).containsExactly(b, a);
  }

  @Test
  public void knownTellsTheKeptOnes() {
    var a = SampleReports.full("a");
    var store = storeWith(List.of(a));

    assertThat(store.known(List.of(new ArticleId("A"), a.id()))).containsExactly(a.id());
    assertThat(store.count()).isEqualTo(1);
  }

  @Test
  public void thousandsOfIdsCanBeAskedForAtOnce() {
    var a = SampleReports.full("a");
    var store = storeWith(List.of(a));
    var many =
        new ArrayList<>(IntStream.range(0, 3000).mapToObj(i -> new ArticleId("x" + i)).toList());
    many.add(a.id());

    assertThat(store.known(many)).containsExactly(a.id());
    assertThat(store.articles(many)).containsExactly(a);
  }
}
