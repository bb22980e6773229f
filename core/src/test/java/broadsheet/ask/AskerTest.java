package broadsheet.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import broadsheet.article.Article;
import broadsheet.enrichment.EnrichedArticle;
import broadsheet.enrichment.Enricher;
import broadsheet.enrichment.PlainEntityRecognizer;
import broadsheet.enrichment.Readers;
import broadsheet.story.Rarity;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AskerTest {
  private static final Article STRIKE =
      AskNews.article(
          "strike",
          "2031-06-03",
          "Ferry strike ends after pilots accept offer",
          "The ferry strike ended on Monday. Dagna Orlik led the pilots in the talks. The company"
              + " will pay the pilots $4 million.");

  private static final Article HARVEST =
      AskNews.article(
          "harvest", "2031-06-04", "Harvest begins", "Farmers in Velmora bring in the barley.");

  @Test
  void whoIsAnsweredWithAPerson() {
    var answer = ask("Who led the pilots in the talks this week?");

    assertThat(answer.shortAnswer()).isEqualTo("Dagna Orlik");
    assertThat(answer.lines().getFirst().text())
        .isEqualTo("Dagna Orlik led the pilots in the talks.");
  }

  @Test
  void howMuchIsAnsweredWithMoney() {
    assertThat(ask("How much will the company pay the pilots?").shortAnswer())
        .isEqualTo("$4 million");
  }

  @Test
  void everyLineStandsWordForWordInItsArticle() {
    for (var line : ask("Who led the pilots in the talks?").lines()) {
      assertThat(line.citation().span().in(STRIKE.text())).isEqualTo(line.text());
    }
  }

  @Test
  void whatTheArticlesDoNotSayIsNotAnswered() {
    var answer = ask("Who won the chess championship in Tamber?");

    assertThat(answer.isGiven()).isFalse();
    assertThat(answer.shortAnswer()).isNull();
  }

  @Test
  void questionOfHostileLengthIsRefused() {
    var today = LocalDate.parse("2031-06-05");

    assertThatThrownBy(() -> new Question("(".repeat(10_000), today))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1000 characters");
  }

  @Test
  void questionOfMarksAloneIsNotAnswered() {
    assertThat(ask("((((( *:* [] ?").isGiven()).isFalse();
  }

  @Test
  void outletsThatGiveOtherNumbersAreShown() {
    var other =
        AskNews.article(
            "strike-cost",
            "2031-06-03",
            "Ferry pilots end their strike",
            "The company will pay the pilots $6 million, and the ferry strike is over.");

    var answer = ask("How much will the company pay the pilots?", List.of(STRIKE, HARVEST, other));

    assertThat(answer.rivals()).hasSize(1);
    assertThat(List.of(answer.shortAnswer(), answer.rivals().getFirst().shortAnswer()))
        .containsExactlyInAnyOrder("$4 million", "$6 million");
    assertThat(ask("How much will the company pay the pilots?").rivals()).isEmpty();
  }

  @Test
  void aNumberOfSomeOfThemIsNoRival() {
    var title = "Storm injures many in Norvia";
    var all = AskNews.article("a", "2031-06-03", title, "The storm injured 122 people in Norvia.");
    var less = AskNews.article("b", "2031-06-03", title, "The storm injured 118 people in Norvia.");
    var some =
        AskNews.article(
            "c", "2031-06-03", title, "The storm injured people in Norvia, 64 of them in Velmora.");

    var question = "How many people did the storm injure in Norvia?";

    assertThat(ask(question, List.of(all, some)).rivals()).isEmpty();
    assertThat(ask(question, List.of(all, less, some)).rivals())
        .extracting(Answer.Rival::shortAnswer)
        .doesNotContain("64")
        .isNotEmpty();
  }

  @Test
  void aNumberThatTheAnswerNamesItselfIsNoRival() {
    var title = "Truce list names sites";
    var list = "The truce protects 122 sites, 64 in Velmora and 58 in Karsovia.";
    var both = AskNews.article("a", "2031-06-03", title, list);
    var one =
        AskNews.article("b", "2031-06-03", title, "The truce protects 64 sites, Velmora says.");

    assertThat(ask("How many sites does the truce protect?", List.of(both, one)).rivals())
        .isEmpty();
  }

  private static Answer ask(String text) {
    return ask(text, List.of(STRIKE, HARVEST));
  }

  private static Answer ask(String text, List<Article> articles) {
    var finder = new PlainLeadFinder();
    articles.forEach(finder::add);
    var sources =
        new AskSources(
            finder,
            ids -> articles.stream().filter(article -> ids.contains(article.id())).toList(),
            some -> some.stream().map(AskerTest::understood).toList(),
            null,
            Rarity.unknown());
    return Asker.answer(new Question(text, LocalDate.parse("2031-06-05")), sources);
  }

  private static EnrichedArticle understood(Article article) {
    var names = new PlainEntityRecognizer();
    return new EnrichedArticle(article, Enricher.enrich(article, "en", names, Readers.NONE));
  }
}
