package broadsheet.story;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.article.Article;
import broadsheet.article.ArticleId;
import broadsheet.article.Body;
import broadsheet.article.Credit;
import broadsheet.article.Heading;
import broadsheet.article.PageMark;
import broadsheet.article.PageNotes;
import broadsheet.article.PublicationTime;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TraitsTest {
  /** A Wednesday. */
  private static final LocalDate DAY = LocalDate.of(2031, 3, 5);

  @Test
  void weekdayIsTheLastOneBeforePublication() {
    assertThat(of("A fire", "It broke out on Monday night."))
        .contains("day:" + code(3, 3), "weekday:1");
  }

  @Test
  void writtenDayAndYesterdayAreDays() {
    assertThat(of("A fire", "On Feb. 27 it burned; yesterday, 4 March, it was out."))
        .contains("day:" + code(2, 27), "day:" + code(3, 4));
  }

  @Test
  void agesAreToldInThreeWays() {
    assertThat(of("A fire", "A 17-year-old boy, Orla Fenn, 34, and a 9 year old were hurt."))
        .contains("age:17", "age:34", "age:9");
  }

  @Test
  void headlineCountsInDigitsAndWordsAreTheSame() {
    assertThat(of("Four hurt in fire", "")).contains("count:4");
    assertThat(of("4 hurt in fire", "")).contains("count:4");
  }

  @Test
  void monthInsideAnotherWordIsNone() {
    assertThat(of("Marchers 12 abreast", "Mayors 3 to 1 against."))
        .noneMatch(t -> t.startsWith("day"));
  }

  @Test
  void liveBlogsAndRoundUpsAreMarked() {
    assertThat(of("Morning round-up", "")).contains("many:1");
    assertThat(of("Live updates: the talks", "")).contains("many:1");
    assertThat(of("They live in Mirande", "")).doesNotContain("many:1");
    assertThat(Traits.of(article("Talks", "", PageMark.LIVE_BLOG))).contains("many:1");
  }

  private static int code(int month, int day) {
    return 31 * (month - 1) + day;
  }

  private static List<String> of(String title, String text) {
    return Traits.of(article(title, text));
  }

  private static Article article(String title, String text, PageMark... marks) {
    return new Article(
        new ArticleId("a"),
        1,
        null,
        new Heading(title, null),
        Credit.NONE,
        PublicationTime.on(DAY),
        "en",
        Body.of(text),
        new PageNotes(List.of(), List.of(), null, null, List.of(), List.of(marks)));
  }
}
