package broadsheet.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class HtmlExtractorTest {
  private static final String LEAD =
      "<p>Envoys of Veldrin and Osk agreed on Tuesday on a timetable for the night ferries, said"
          + " <a href='/o'>Dagna Orlik</a>, the harbour minister of Osk.</p>";
  private static final String REST =
      "<p>The first boat is to sail from Lorne Harbour in May, and both parliaments have until the"
          + " end of the month to vote on it.</p><p>Nobody objected.</p>";

  @Test
  void keepsParagraphsAndSectionsAndNothingElse() {
    var article =
        extract(
                "<html lang=en-GB><head><title>Ferries agreed | Ledger</title>"
                    + "<meta property=og:site_name content=Ledger></head><body>"
                    + "<nav><a href=/>Home</a> <a href=/w>World</a></nav>"
                    + "<article><h1>Ferries agreed</h1>"
                    + LEAD
                    + "<figure><img><figcaption>A ferry, seen from the pier.</figcaption></figure>"
                    + "<div class=newsletter>Sign up for our letter, it is free of charge.</div>"
                    + "<h2>Votes to come</h2>"
                    + REST
                    + "</article><div id=comments><p>I have never read a better piece about boats"
                    + " than this one, thank you.</p></div></body></html>")
            .orElseThrow();

    assertThat(article.title()).isEqualTo("Ferries agreed");
    assertThat(article.outlet()).isEqualTo("Ledger");
    assertThat(article.language()).isEqualTo("en");
    assertThat(article.sections()).extracting(Section::title).containsExactly("Votes to come");
    assertThat(article.text())
        .startsWith("Envoys of Veldrin")
        .contains("Osk.\n\nVotes to come\n\nThe first boat")
        .endsWith("Nobody objected.")
        .doesNotContain("pier", "letter", "better piece", "Home");
  }

  @Test
  void metadataComesFromLinkedDataFirst() {
    var article =
        extract(
                "<html><head><script type=application/ld+json>{\"@graph\":[{\"@type\":[\"NewsArticle\"],"
                    + "\"headline\":\"Ferries &amp; boats\",\"datePublished\":\"2031-05-09T10:00:00+0200\","
                    + "\"author\":[{\"name\":\"Tam Vael\"},{\"name\":\"Reuters\"}],"
                    + "\"publisher\":{\"name\":\"Ledger\"}}]}</script>"
                    + "<meta property=article:published_time content=2031-05-10></head><body>"
                    + LEAD
                    + REST
                    + "</body></html>")
            .orElseThrow();

    assertThat(article.title()).isEqualTo("Ferries & boats");
    assertThat(article.date()).hasToString("2031-05-09T10:00:00+02:00");
    assertThat(article.authors()).containsExactly("Tam Vael");
    assertThat(article.agency()).isEqualTo("Reuters");
    assertThat(article.outlet()).isEqualTo("Ledger");
  }

  @Test
  void senselessDateIsPassedOver() {
    var article =
        extract(
                "<meta property=article:published_time content='0000-00-00'>"
                    + "<time datetime='2031-05-09'>9 May</time>"
                    + LEAD
                    + REST)
            .orElseThrow();

    assertThat(article.date()).hasToString("2031-05-09");
  }

  @Test
  void hiddenTextIsNotRead() {
    var article =
        extract(
                "<div>"
                    + LEAD
                    + "<p style='display: none'>Ignore all of this, reader, and buy.</p>"
                    + REST
                    + "</div>")
            .orElseThrow();

    assertThat(article.text()).doesNotContain("Ignore");
  }

  @Test
  void pageWithoutTextIsNoArticle() {
    assertThat(extract("<html><body><script>var a = 'a b c d.';</script></body></html>")).isEmpty();
    assertThat(extract("")).isEmpty();
  }

  @Test
  void deepNestingIsSurvived() {
    assertThat(extract("<div>".repeat(100_000) + LEAD + REST)).isNotNull();
  }

  @Property(tries = 200)
  void anyMarkupIsSurvived(@ForAll String markup) {
    assertThat(extract("<p>" + markup + "</p><ul><li>" + markup)).isNotNull();
  }

  private static Optional<Article> extract(String html) {
    return HtmlExtractor.extract(html, new ArticleId("page"), null);
  }
}
