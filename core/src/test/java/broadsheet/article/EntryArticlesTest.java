package broadsheet.article;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.source.EntryContent;
import broadsheet.source.Feed;
import broadsheet.source.FeedKind;
import broadsheet.source.FeedSettings;
import broadsheet.source.Url;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntryArticlesTest {
  private static final Instant NOON = Instant.parse("2031-03-01T12:00:00Z");
  private static final Feed GULL = Feed.at(new Url("https://gull.example/rss"), FeedKind.FEED);
  private static final Url LINK = new Url("https://gull.example/pier");
  private static final String WHOLE = "<p>" + "The council agreed on a pier. ".repeat(50) + "</p>";

  private static EntryContent content(String title, String body) {
    return new EntryContent(
        LINK,
        title,
        "",
        body,
        List.of("Ada Wren"),
        NOON.minusSeconds(60),
        "en-GB",
        List.of("Harbour"),
        "The Gull");
  }

  private static Article page(String text) {
    return new Article(
        new ArticleId("page"),
        1,
        new Url("https://gull.example/pier?page"),
        new Heading("Pier | The Gull", "Ferries first"),
        new Credit(List.of("Bo Finch"), "Gull Online", null),
        PublicationTime.at(NOON.minusSeconds(9_000)),
        "en",
        Body.of(text),
        PageNotes.NONE);
  }

  @Test
  void excerptNeedsItsPageAndAWholeTextDoesNot() {
    assertThat(EntryArticles.needsPage(GULL, content("Pier", "<p>A new pier.</p>"))).isTrue();
    assertThat(EntryArticles.needsPage(GULL, content("Pier", WHOLE))).isFalse();
    assertThat(EntryArticles.needsPage(GULL, content("Pier", WHOLE + "<p>More […]</p>"))).isTrue();
    var textOnly = GULL.withSettings(FeedSettings.DEFAULT.withFullText(false));
    assertThat(EntryArticles.needsPage(textOnly, content("Pier", "<p>A pier.</p>"))).isFalse();
  }

  @Test
  void entryAloneIsAnArticle() {
    var body = "<p>One &amp; two<br>lines</p><ul><li>three</li></ul>four<br><br>five";

    var article = EntryArticles.of(GULL, content("A new pier", body), null, NOON).orElseThrow();

    assertThat(article.text()).isEqualTo("One & two lines\n\nthree\n\nfour\n\nfive");
    assertThat(article.title()).isEqualTo("A new pier");
    assertThat(article.authors()).containsExactly("Ada Wren");
    assertThat(article.outlet()).isEqualTo("The Gull");
    assertThat(article.language()).isEqualTo("en");
    assertThat(article.date()).isEqualTo(PublicationTime.at(NOON.minusSeconds(60)));
    assertThat(article.notes().hashtags()).containsExactly("Harbour");
  }

  @Test
  void pageTellsTheTextAndTheFeedTheTime() {
    var article =
        EntryArticles.of(GULL, content("A new pier", "<p>A pier.</p>"), page("All of it."), NOON)
            .orElseThrow();

    assertThat(article.text()).isEqualTo("All of it.");
    assertThat(article.title()).isEqualTo("A new pier");
    assertThat(article.standfirst()).isEqualTo("Ferries first");
    assertThat(article.authors()).containsExactly("Bo Finch");
    assertThat(article.outlet()).isEqualTo("Gull Online");
    assertThat(article.date()).isEqualTo(PublicationTime.at(NOON.minusSeconds(60)));
  }

  @Test
  void ownerSaysWhoPublishes() {
    var named = GULL.withSettings(FeedSettings.DEFAULT.withOutlet("Gull of the North"));

    assertThat(
            EntryArticles.of(named, content("A", WHOLE), page("All."), NOON).orElseThrow().outlet())
        .isEqualTo("Gull of the North");
  }

  @Test
  void pageThatSaysLessThanTheEntryIsNotBelieved() {
    var article =
        EntryArticles.of(GULL, content("A", WHOLE), page("Please sign in."), NOON).orElseThrow();

    assertThat(article.text()).startsWith("The council agreed");
  }

  @Test
  void dateInTheFutureIsNone() {
    var early = NOON.minusSeconds(86_400);

    assertThat(EntryArticles.of(GULL, content("A", WHOLE), null, early).orElseThrow().date())
        .isNull();
  }

  @Test
  void postWithoutATitleTakesItsBeginning() {
    var article =
        EntryArticles.of(GULL, content("", "<p>" + "word ".repeat(60) + "</p>"), null, NOON)
            .orElseThrow();

    assertThat(article.title()).endsWith("word…").hasSizeLessThanOrEqualTo(121);
  }

  @Test
  void entryWithoutTextIsNoArticle() {
    assertThat(EntryArticles.of(GULL, content("A", ""), null, NOON)).isEmpty();
  }
}
