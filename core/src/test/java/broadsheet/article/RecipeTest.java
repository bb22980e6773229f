package broadsheet.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class RecipeTest {
  private static final String PAGE =
      "<html lang=en><head><title>Ledger</title>"
          + "<link rel=canonical href='https://www.ledger.example/pier'></head><body>"
          + "<h1>The Lorne Ledger of Friday</h1><div class=head>North pier to close</div>"
          + "<div class=sign>By Tam Vael</div><div class=stamp>9.5.2031, 18:20</div>"
          + "<div class=story><p>The council of Lorne Harbour voted on Thursday evening to close"
          + " the north pier to lorries for two years, the harbour office said.</p>"
          + "<p class=more>See our pages on piers, boats and the people who work there.</p>"
          + "<p>The repair is to cost four million crowns, and buses will wait for boats.</p></div>"
          + "</body></html>";

  @Test
  void whatARecipeSaysGoesBeforeWhatIsFoundAlone() {
    var reading =
        read(
            "title = .head\nauthors = .sign\ndate = .stamp\ndate-pattern = d.M.yyyy, H:mm\n"
                + "text = .story\nremove = xpath: //p[@class='more']\nlanguage = de");

    var article = Objects.requireNonNull(reading.article());
    assertThat(article.title()).isEqualTo("North pier to close");
    assertThat(article.authors()).containsExactly("Tam Vael");
    assertThat(article.date()).hasToString("2031-05-09");
    assertThat(article.language()).isEqualTo("de");
    assertThat(article.text()).startsWith("The council").endsWith("boats.").doesNotContain("See");
    assertThat(reading.remarks()).isEmpty();
  }

  @Test
  void whatARecipeDoesNotFindIsReadAloneAndTold() {
    var reading = read("title = .gone\ntext = .story");

    var article = Objects.requireNonNull(reading.article());
    assertThat(article.title()).isEqualTo("The Lorne Ledger of Friday");
    assertThat(reading.remarks())
        .containsExactly("recipe ledger, line 2: title finds nothing; it was read automatically");
  }

  @Test
  void pagesOfOtherHostsAreLeftAlone() {
    var recipe = recipe("hosts = osk.example\ntitle = .head");

    var reading = HtmlExtractor.read(PAGE, new ArticleId("a"), null, new Recipes(List.of(recipe)));

    assertThat(Objects.requireNonNull(reading.article()).title())
        .isEqualTo("The Lorne Ledger of Friday");
  }

  @Test
  void thePreviewShowsBothReadings() {
    var rows = RecipePreview.of(recipe("hosts = ledger.example\ntitle = .head"), PAGE, null);

    assertThat(rows).extracting(RecipePreview.Row::field).contains(RecipeField.DATE);
    assertThat(rows.getFirst().byRecipe()).isEqualTo("North pier to close");
    assertThat(rows.getFirst().automatic()).isEqualTo("The Lorne Ledger of Friday");
  }

  private static PageReading read(String rules) {
    var recipe = recipe("hosts = ledger.example\n" + rules);
    return HtmlExtractor.read(PAGE, new ArticleId("a"), null, new Recipes(List.of(recipe)));
  }

  private static Recipe recipe(String text) {
    return ((RecipeParse.Parsed) RecipeParser.parse("ledger", text)).recipe();
  }
}
