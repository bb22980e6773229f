package broadsheet.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WikiArticlesTest {
  private static final WikiSite SITE =
      new WikiSite(
          "Salline News",
          "https://en.sallinenews.example/wiki/Main_Page",
          "en",
          Set.of("bildnis"),
          Set.of("rubrik"));

  private static final String LONG =
      "The ferry of Lissa will sail again on Friday, said the harbour master of Lissa, Ana Brell.";

  private static final String REPORT =
      """
      {{date|May 9, 2031}}
      {{Brahmin|{{nested|[[File:x.jpg]]}}}}
      [[File:Ferry.jpg|thumb|The ''ferry'' of [[Lissa]]]]
      '''Lissa''' — The ferry of {{w|Lissa (island)|Lissa}}<ref name="a">A [[source]].</ref> will
      sail again on ''Friday'', said [[w:Ana Brell|Ana Brell]] of [https://port.example the port].<ref name="a" />

      == Tickets ==
      * Old ones stay ''good''.
      * New ones cost 5&nbsp;crowns.
      {| class="wikitable"
      | Day || Fare
      {| nested
      |}
      |}
      == Empty ==
      === Deeper ===
      A last paragraph.<!-- hidden {{ -->
      == Sources ==
      * {{source|url=https://x.example|title=Ferry}}
      === Oral ===
      Someone.

      [[Category:Ferries]] [[Rubrik:Lissa|*]] [[Category:May 9, 2031]] [[Category:Published]]
      [[de:Fähre fährt]]
      """;

  private static final String REPORT_TEXT =
      """
      Lissa — The ferry of Lissa will sail again on Friday, said Ana Brell of the port.

      Tickets

      Old ones stay good.

      New ones cost 5 crowns.

      Empty

      Deeper

      A last paragraph.\
      """;

  private static Article article(String wikitext) {
    return article(SITE, wikitext, null);
  }

  private static Article article(WikiSite site, String wikitext, @Nullable Instant created) {
    return WikiArticles.of(new WikiPage(site, "Ferry: sails again?", wikitext, created))
        .orElseThrow();
  }

  @Test
  void aReportIsReadWithoutItsMarkup() {
    var article = article(REPORT);

    assertThat(article.text()).isEqualTo(REPORT_TEXT);
    assertThat(article.sections())
        .extracting(Section::title)
        .containsExactly("Tickets", "Empty", "Deeper");
    assertThat(article.notes().hashtags()).containsExactly("Ferries", "Lissa");
    assertThat(article.date()).hasToString("2031-05-09");
    assertThat(article.outlet()).isEqualTo("Salline News");
    assertThat(article.language()).isEqualTo("en");
    assertThat(article.url())
        .hasToString("https://en.sallinenews.example/wiki/Ferry:_sails_again%3F");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "en; {{date|May 9, 2031}}",
        "en; {{byline|date=9 May 2031|location=Lissa}}",
        "de; {{Datum|9. Mai 2031}}",
        "de; [[Kategorie:09.05.2031]]",
        "fr; {{Date|9 mai 2031}}",
        "es; {{fecha|9 de mayo de 2031}}",
        "it; {{data|9 maggio 2031}}",
        "pt; {{data|9 de maio de 2031}}",
        "ru; {{дата|9 мая 2031}}",
        "uk; {{дата|9 травня 2031}}",
        "pl; {{data|2031-05-09}}",
        "ar; {{تاريخ|9 مايو 2031}}",
        "nl; {{datum|2031|5|9}}"
      })
  void datesAreReadInTheWikisLanguage(String language, String template) {
    var site = new WikiSite("Salline", null, language, Set.of(), Set.of());

    assertThat(article(site, template + "\n" + LONG, null).date()).hasToString("2031-05-09");
  }

  @Test
  void aDateWithoutOrderIsNotGuessed() {
    assertThat(article("{{date|09/05/2031}}\n" + LONG).date()).isNull();
  }

  @Test
  void theFirstVersionDatesAReportWithoutTemplate() {
    var created = Instant.parse("2031-05-08T17:00:00Z");

    assertThat(article(SITE, LONG, created).date()).isEqualTo(PublicationTime.at(created));
  }

  @Test
  void pagesWithoutTextAreNoReports() {
    var list = "{{date|May 9, 2031}}\n[[Category:Lists]]\n{| \n| a\n|}";

    assertThat(WikiArticles.of(new WikiPage(SITE, "List", list, null))).isEmpty();
  }

  @Test
  void whatIsNotClosedStaysText() {
    assertThat(article("[[The ferry '''of {{Lissa sails]. <b " + LONG).text())
        .isEqualTo("The ferry of Lissa sails]. <b " + LONG);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{",
        "[[",
        "{|\n",
        "<ref>",
        "<!--",
        "[http://x ",
        "''",
        "{{a|",
        "[[a|",
        "{{a}}",
        "== a",
        "__A",
        "<a",
        "&amp;",
        "}}",
        "]]",
        "|}",
        "*",
        ":{|",
        "{{{",
        "~~~",
        "<nowiki>",
        "</ref>",
        "[[a:b]]"
      })
  void endlessOpeningsTakeLinearTime(String opening) {
    var text = opening.repeat(2_000_000 / opening.length());

    var read = WikiText.parse(text + "\n\n" + LONG, SITE);

    assertThat(read.body().text().length()).isLessThanOrEqualTo(Body.LENGTH_MAX);
  }
}
