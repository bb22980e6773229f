package broadsheet.article;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.source.Url;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OutletLessonsTest {
  private static final OutletFile UNKNOWN = new OutletFile("Quay Herald", List.of(), List.of());

  private static Article article(String address) {
    return new Article(
        new ArticleId("a"),
        1,
        new Url(address),
        new Heading("Ferry late", null),
        Credit.of("Quay Herald"),
        null,
        "fr",
        Body.of("The ferry was late."),
        PageNotes.NONE);
  }

  @Test
  void articleTellsItsOutletsAddressAndMakesGuesses() {
    var told = OutletLessons.ofArticle(article("https://www.quay.example.fr/a/1"), UNKNOWN);

    assertThat(told.outlet().domain()).isEqualTo("quay.example.fr");
    assertThat(told.outlet().home()).isEqualTo(new Url("https://quay.example.fr/"));
    assertThat(told.outlet().country()).isNull();
    assertThat(told.best(OutletField.COUNTRY))
        .contains(new OutletFact(OutletField.COUNTRY, "FR", Knowledge.GUESSED));
    assertThat(told.best(OutletField.LANGUAGE))
        .contains(new OutletFact(OutletField.LANGUAGE, "fr", Knowledge.GUESSED));
  }

  @Test
  void whatIsKnownIsNotLearntAgain() {
    var first = OutletLessons.ofArticle(article("https://quay.example/a/1"), UNKNOWN);

    assertThat(OutletLessons.ofArticle(article("https://other.example/a/2"), first).facts())
        .isEmpty();
  }

  @Test
  void endsOfAddressesThatAreSoldToAllTellNoCountry() {
    assertThat(OutletLessons.countryOf("quay.co.uk")).contains("GB");
    assertThat(OutletLessons.countryOf("quay.jp")).contains("JP");
    assertThat(OutletLessons.countryOf("quay.io")).isEmpty();
    assertThat(OutletLessons.countryOf("quay.eu")).isEmpty();
    assertThat(OutletLessons.countryOf("quay.example")).isEmpty();
    assertThat(OutletLessons.countryOf("192.0.2.17")).isEmpty();
  }

  @Test
  void agenciesAreKnownByAllTheirNames() {
    var wire = new OutletFile("Agence France-Presse", List.of(), List.of());

    var told = OutletLessons.ofArticle(article("https://wire.example/a"), wire).outlet();

    assertThat(told.agency()).isTrue();
    assertThat(told.country()).isEqualTo("FR");
    assertThat(Agencies.known("Agence France-Presse")).contains("AFP");
  }

  @Test
  void languageIsThatOfMostArticles() {
    assertThat(OutletLessons.language(Map.of("fr", 9L, "en", 2L)))
        .contains(new OutletFact(OutletField.LANGUAGE, "fr", Knowledge.LEARNT));
    assertThat(OutletLessons.language(Map.of("fr", 5L, "en", 5L))).isEmpty();
    assertThat(OutletLessons.language(Map.of("fr", 2L))).isEmpty();
    assertThat(OutletLessons.language(Map.of())).isEmpty();
  }

  @Test
  void pageTellsNameAndSignOfItsOutlet() {
    var html =
        "<html><head><meta property=\"og:site_name\" content=\"Quay Herald\">"
            + "<link rel=\"shortcut icon\" href=\"/old.ico\" sizes=\"16x16\">"
            + "<link rel=\"icon\" href=\"/sign.png\" sizes=\"64x64\"></head><body></body></html>";

    var told = OutletLessons.ofPage(html, new Url("https://quay.example/a/1")).orElseThrow();

    assertThat(told.name()).isEqualTo("Quay Herald");
    assertThat(told.outlet().favicon()).isEqualTo(new Url("https://quay.example/sign.png"));
    assertThat(OutletLessons.ofPage("<p>Hello</p>", new Url("https://quay.example/"))).isEmpty();
  }

  @Test
  void outletIsFoundByNameAliasAndAddress() {
    var outlet =
        new Outlet(
            "Ledger & Market",
            List.of("The L/M"),
            "lm.example",
            null,
            null,
            false,
            null,
            null,
            null);
    var directory = new OutletDirectory(List.of(outlet, Outlet.named("Звезда Озера")));

    assertThat(OutletDirectory.slug("Ledger & Market")).isEqualTo("ledger-market");
    assertThat(directory.atSlug("ledger-market")).contains(outlet);
    assertThat(directory.atSlug("the-l-m")).contains(outlet);
    assertThat(directory.atSlug("звезда-озера")).isPresent();
    assertThat(directory.named("the l/m")).contains(outlet);
    assertThat(OutletDirectory.slug("!?")).isEqualTo("-");
  }
}
