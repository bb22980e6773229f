package broadsheet.ask;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.article.Article;
import broadsheet.article.ArticleId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every {@link LeadFinder} does. */
public abstract class LeadFinderContract {
  private static final LocalDate JUNE = LocalDate.parse("2031-06-01");

  private final List<Article> articles =
      List.of(
          AskNews.article(
              "a", "2031-06-03", "Ferry strike ends", "Pilots sail again from Salline."),
          AskNews.article("b", "2031-04-03", "Ferry delayed", "A storm kept the ferry in port."),
          AskNews.article("c", "2031-06-04", "Harvest begins", "Farmers bring in the barley."));

  /** A finder that knows these articles. */
  protected abstract LeadFinder finder(List<Article> articles);

  @Test
  public void articlesThatShareAWordAreFound() {
    assertThat(found("ferry pilots", null, null)).containsExactly("a", "b");
  }

  @Test
  public void articlesOutsideTheTimeAreLeftOut() {
    assertThat(found("ferry", JUNE, null)).containsExactly("a");
    assertThat(found("ferry", null, JUNE)).containsExactly("b");
  }

  @Test
  public void wordsThatNobodyUsesFindNothing() {
    assertThat(found("glacier", null, null)).isEmpty();
    assertThat(found("\"(*:)", null, null)).isEmpty();
  }

  private List<String> found(String words, @Nullable LocalDate from, @Nullable LocalDate until) {
    return finder(articles).leads(new LeadFinder.Request(words, from, until, 10)).stream()
        .map(LeadFinder.Lead::article)
        .map(ArticleId::value)
        .toList();
  }
}
