package broadsheet.enrichment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagePartsTest {
  private static final String HARBOUR =
      "The harbour office in Port Salline said that the ferry would not sail before the weekend, "
          + "because two of its engines had failed.";

  private static final String PARLIAMENT =
      "Members of the council will meet again on Thursday, and most of them expect a short debate.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          es | Los vecinos del puerto dijeron que no habían recibido ninguna noticia de la empresa desde el martes.
          fr | Les habitants du port disent qu'ils n'ont reçu aucune nouvelle de la compagnie depuis mardi.
          de | Die Anwohner am Hafen sagen, dass sie seit Dienstag nichts mehr von der Reederei gehört haben.
          it | Gli abitanti del porto dicono di non avere più notizie della compagnia da martedì e che sono stanchi.
          pt | Os moradores do porto dizem que não receberam nenhuma notícia da empresa desde terça-feira.
          nl | De bewoners van de haven zeggen dat zij sinds dinsdag niets meer van het bedrijf hebben gehoord.
          uk | Мешканці порту кажуть, що від вівторка не мають жодної звістки від компанії.
          ru | Жители порта говорят, что со вторника не получали никаких известий от компании и были удивлены.
          ar | قال سكان الميناء إنهم لم يتلقوا أي خبر من الشركة منذ يوم الثلاثاء.
          el | Οι κάτοικοι του λιμανιού λένε ότι δεν έχουν νέα από την εταιρεία από την Τρίτη.
          ja | 港の住民は火曜日から会社の連絡を受けていないと話している。
          """)
  void aParagraphInAnotherLanguageIsFound(String language, String paragraph) {
    var text = HARBOUR + "\n\n" + paragraph + "\n\n" + PARLIAMENT;

    var parts = LanguageParts.in(text, "en");

    assertThat(parts).extracting(LanguagePart::language).containsExactly(language);
    assertThat(parts.getFirst().span().in(text)).isEqualTo(paragraph);
  }

  @Test
  void anEnglishPartOfASpanishArticleIsFound() {
    var text =
        "El puerto sigue cerrado y los barcos no salen desde el martes, según la empresa.\n\n"
            + HARBOUR
            + "\n\n"
            + PARLIAMENT;

    var parts = LanguageParts.in(text, "es");

    assertThat(parts).hasSize(1);
    assertThat(parts.getFirst().language()).isEqualTo("en");
    assertThat(parts.getFirst().span().in(text)).isEqualTo(HARBOUR + "\n\n" + PARLIAMENT);
  }

  @Test
  void aSentenceInsideAParagraphIsFound() {
    var spanish = "Nadie nos ha dicho cuándo van a volver los barcos ni por qué se fueron.";
    var text = HARBOUR + " " + spanish + " " + PARLIAMENT;

    var parts = LanguageParts.in(text, "en");

    assertThat(parts).hasSize(1);
    assertThat(parts.getFirst().span().in(text)).isEqualTo(spanish);
  }

  @Test
  void shortSentencesGoWithTheirParagraph() {
    var spanish =
        "Nadie nos ha dicho cuándo van a volver los barcos ni por qué se fueron. Silencio. "
            + "La empresa no ha querido hablar con los vecinos ni con la prensa.";

    var parts = LanguageParts.in(HARBOUR + "\n\n" + spanish, "en");

    assertThat(parts).hasSize(1);
    assertThat(parts.getFirst().span().length()).isEqualTo(spanish.length());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Universidad de la Costa in San Pedro de los Montes beat Club Atlético del Sur on Sunday.
          She sang La Paloma del Mar and Adiós a la Tierra at the old theatre in Los Robles.
          The Rue de la Paix and the Place des Vosges were closed, the prefecture said in a statement.
          Ludwig van der Meer, of the Orkest van het Oosten, will conduct the opening concert.
          """)
  void namesDoNotMakeAnotherLanguage(String text) {
    assertThat(LanguageParts.in(HARBOUR + "\n\n" + text, "en")).isEmpty();
  }

  @Test
  void likeLanguagesAreNotMixedUp() {
    var portuguese =
        "A empresa disse que o porto vai abrir na quarta-feira e que os barcos já estão prontos.";
    var ukrainian = "Компанія заявила, що порт відкриють у середу.\n\nПро це пише газета.";

    assertThat(LanguageParts.in(portuguese, "pt")).isEmpty();
    assertThat(LanguageParts.in(ukrainian, "uk")).isEmpty();
    assertThat(LanguageParts.in("Порт закрыт.\n\nОб этом пишет газета города.", "ru")).isEmpty();
  }

  @Test
  void anArticleOfAnUnknownLanguageKeepsItsOwnScript() {
    var bulgarian = "Пристанището остава затворено до края на седмицата, съобщи градската управа.";

    assertThat(LanguageParts.in(bulgarian + "\n\n" + bulgarian, "bg")).isEmpty();
  }

  @Test
  void emptyTextHasNone() {
    assertThat(LanguageParts.in("", "en")).isEqualTo(List.of());
  }
}
