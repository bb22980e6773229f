package broadsheet.enrichment;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.article.Article;
import broadsheet.article.ArticleId;
import broadsheet.article.Body;
import broadsheet.article.Credit;
import broadsheet.article.Heading;
import broadsheet.article.PageNotes;
import broadsheet.article.PublicationTime;
import broadsheet.enrichment.date.ToldDate;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MixedLanguagesTest {
  private static final String TEXT =
      """
      The ferry company of Port Salline said on Tuesday that 12 boats would stay in the harbour.

      El gobierno regional anunció el miércoles que los 40 trabajadores del puerto no van a perder \
      su empleo y que la empresa pagará los salarios.

      The council will meet on Friday.\
      """;

  @Test
  void eachPartIsReadInItsOwnLanguage() {
    var enrichment = enrich(TEXT);

    assertThat(enrichment.parts()).extracting(LanguagePart::language).containsExactly("es");
    assertThat(enrichment.dates())
        .extracting(date -> date.span().in(TEXT))
        .containsExactly("Tuesday", "miércoles", "Friday");
    assertThat(enrichment.dates()).extracting(ToldDate::value).doesNotContainNull();
  }

  @Test
  void spansStayWhereTheyWere() {
    var numbers =
        enrich(TEXT).reckoning().figures().stream().map(figure -> figure.span().in(TEXT)).toList();

    assertThat(numbers).contains("12");
    assertThat(numbers).allSatisfy(number -> assertThat(number).matches("\\d+"));
  }

  @Test
  void aWordOfThePartIsNoEnglishKeyPhrase() {
    assertThat(enrich(TEXT).keyphrases())
        .extracting(Keyphrase::name)
        .noneMatch(name -> name.contains("trabajadores") || name.contains("empleo"));
  }

  private static Enrichment enrich(String text) {
    var article =
        new Article(
            new ArticleId("1"),
            1,
            null,
            new Heading("Ferries stay in port", null),
            Credit.of("Riverton Post"),
            PublicationTime.at(Instant.parse("2031-05-15T09:00:00Z")),
            "en",
            Body.of(text),
            PageNotes.NONE);
    return Enricher.enrich(article, "en", new PlainEntityRecognizer(), Readers.NONE);
  }
}
