package broadsheet.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageDumpParserTest {
  private static final DumpSettings NOON =
      new DumpSettings(Instant.parse("2031-05-09T12:00:00Z"), null);
  private static final String MAIN =
      """
      Veldrin and Osk Meet Again on the Ferry Treaty
      Envoys of Veldrin and Osk sat down in Lorne Harbour on Tuesday to settle who may run the night ferries across the strait.
      What is on the table
      The two sides are to agree on a timetable, a price for crossings in winter, and a court that decides when they differ about either.
      Osk's harbour minister, Dagna Orlik, said that no ferry would sail before the price was settled in writing by both parliaments.
      """;
  private static final String FERRY =
      "A ferry with 212 people aboard ran aground off Point Sallow early on Friday, the coast guard"
          + " said. Nobody was hurt. Tugs are to pull the vessel free at high water, and the line"
          + " said that it would pay for buses until the weekend.";
  private static final String MILL =
      "Workers at the Brant paper mill voted on Thursday to end a strike of nineteen days after the"
          + " owner offered a rise of four percent and a new canteen, their union said. The mill is"
          + " to open again on Monday.";

  @Test
  void mainPieceHasItsSectionsAndNoFurniture() {
    var articles =
        parse(MAIN + "Hashtags\n\nTry Our Robot\nComments\nNo comments yet...\nRelated Articles\n");

    assertThat(articles).hasSize(1);
    var main = articles.getFirst();
    assertThat(main.title()).isEqualTo("Veldrin and Osk Meet Again on the Ferry Treaty");
    assertThat(main.sections()).extracting(Section::title).containsExactly("What is on the table");
    assertThat(main.text()).startsWith("Envoys").endsWith("both parliaments.");
    assertThat(main.date()).isNull();
    assertThat(main.outlet()).isNull();
  }

  @Test
  void logoAgeAndBulletGiveOutletAndTime() {
    var articles =
        parse(
            MAIN + "Related Articles\n\nLedger\n25 minutes ago\n- Ledger\nFerry aground\n" + FERRY);

    assertThat(articles).hasSize(2);
    var ferry = articles.get(1);
    assertThat(ferry.title()).isEqualTo("Ferry aground");
    assertThat(ferry.outlet()).isEqualTo("Ledger");
    assertThat(ferry.date()).hasToString("2031-05-09T11:35:00Z");
    assertThat(ferry.text()).isEqualTo(FERRY);
    assertThat(articles.getFirst().notes().related()).containsExactly("Ferry aground");
  }

  @Test
  void logoAndHeadlineMayStandTwice() {
    var articles =
        parse(
            MAIN
                + "Comments\nRelated Articles\nLedger\nLedger\n2 hours ago\n• Ledger\n"
                + "Ferry aground\nFerry aground\n"
                + FERRY
                + "\nThe Kelda Post\nStrike ends\nThe Kelda Post\nan hour ago\n"
                + "- The Kelda Post\nStrike ends\n"
                + MILL);

    assertThat(articles)
        .extracting(Article::title)
        .containsExactly(
            "Veldrin and Osk Meet Again on the Ferry Treaty", "Ferry aground", "Strike ends");
    assertThat(articles.get(1).text()).isEqualTo(FERRY);
    assertThat(articles.get(2).outlet()).isEqualTo("The Kelda Post");
    assertThat(articles.get(2).text()).isEqualTo(MILL);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "an hour ago,2031-05-09T11:00:00Z",
        "1 min ago,2031-05-09T11:59:00Z",
        "3h ago,2031-05-09T09:00:00Z",
        "just now,2031-05-09T12:00:00Z",
        "yesterday,2031-05-08",
        "2 days ago,2031-05-07",
        "a week ago,2031-05-02",
        "\"May 4, 2031\",2031-05-04",
        "\"4 May 2031, 18:20\",2031-05-04",
      })
  void agesAndDatesAreRead(String age, String date) {
    var articles = parse(MAIN + "Related\nLedger\n" + age + "\n- Ledger\nFerry aground\n" + FERRY);

    assertThat(articles.get(1).date()).hasToString(date);
    assertThat(articles.get(1).outlet()).isEqualTo("Ledger");
  }

  @ParameterizedTest
  @CsvSource({
    "Kelda Post2 days ago",
    "Kelda Post 2 days ago",
    "2 days agoKelda Post",
    "2 days ago - Kelda Post",
    "Kelda Post • 2 days ago",
  })
  void outletMayBeGluedToTheAge(String line) {
    var articles = parse(MAIN + "Related Articles\n" + line + "\nFerry aground\n" + FERRY);

    assertThat(articles).hasSize(2);
    assertThat(articles.get(1).outlet()).isEqualTo("Kelda Post");
    assertThat(articles.get(1).title()).isEqualTo("Ferry aground");
    assertThat(articles.get(1).date()).hasToString("2031-05-07");
  }

  @Test
  void monthsAgoIsNoDay() {
    var articles = parse(MAIN + "Related\nLedger\n2 months ago\n- Ledger\nFerry aground\n" + FERRY);

    assertThat(articles.get(1).date()).isNull();
  }

  @Test
  void agesStayUnknownWithoutThePagesTime() {
    var dump = MAIN + "Related\nLedger\n5 minutes ago\n- Ledger\nFerry aground\n" + FERRY;
    var day = PublicationTime.parse("2031-05-06").orElseThrow();

    var articles = PageDumpParser.parse(dump, new DumpSettings(null, day));

    assertThat(articles.getFirst().date()).isEqualTo(day);
    assertThat(articles.get(1).date()).isNull();
  }

  @Test
  void relatedPiecesNeedNoHeading() {
    var articles =
        parse(
            MAIN
                + "Ledger\n25 minutes ago\n- Ledger\nFerry aground\n"
                + FERRY
                + "\nKelda Post\n2 hours ago\n- Kelda Post\nStrike ends\n"
                + MILL);

    assertThat(articles).hasSize(3);
    assertThat(articles.getFirst().text()).endsWith("both parliaments.");
  }

  @Test
  void readersCommentsAreNoArticles() {
    var articles =
        parse(
            MAIN
                + "Comments\nTamsin V.\n3 hours ago\nGood.\nRelated Articles\nLedger\n"
                + "25 minutes ago\n- Ledger\nFerry aground\n"
                + FERRY);

    assertThat(articles).extracting(Article::outlet).containsExactly(null, "Ledger");
    assertThat(articles.getFirst().text()).endsWith("both parliaments.");
  }

  @Test
  void agencyComesFromTheDateline() {
    var articles = parse(related("POINT SALLOW, Osk (AP) — " + FERRY));

    assertThat(articles.get(1).agency()).isEqualTo("AP");
    assertThat(articles.get(1).text()).startsWith("POINT SALLOW, Osk (AP) — A ferry");
  }

  @Test
  void byLineBeforeTheDatelineNamesTheAuthors() {
    var articles = parse(related("By Tam Vael, Ine de Roos and Bo Lund KELDA (Reuters) -" + FERRY));

    assertThat(articles.get(1).authors()).containsExactly("Tam Vael", "Ine de Roos", "Bo Lund");
    assertThat(articles.get(1).agency()).isEqualTo("Reuters");
    assertThat(articles.get(1).text()).startsWith("KELDA (Reuters) -A ferry");
  }

  @Test
  void byLineOfItsOwnMayNameTheAgency() {
    var articles = parse(related("By The Associated Press\n" + FERRY));

    assertThat(articles.get(1).agency()).isEqualTo("AP");
    assertThat(articles.get(1).text()).isEqualTo(FERRY);
  }

  @Test
  void creditsAreLeftOut() {
    var articles =
        parse(related(FERRY + " (Additional reporting by by Bo LundEditing by Ine de Roos)"));

    assertThat(articles.get(1).text()).isEqualTo(FERRY);
  }

  @Test
  void headsInCapitalsDivideOneLongLine() {
    var body =
        FERRY + " " + FERRY + " " + FERRY + " WINTER PRICES A crossing is to cost more. " + MILL;
    var articles = parse(related(body));

    assertThat(articles.get(1).sections())
        .extracting(Section::title)
        .containsExactly("WINTER PRICES");
    assertThat(articles.get(1).text()).contains("\n\nWINTER PRICES\n\nA crossing");
  }

  @Test
  void bodiesOfManyLinesKeepTheirParagraphs() {
    var articles = parse(related(FERRY + "\n\n" + MILL + "\n"));

    assertThat(articles.get(1).text()).isEqualTo(FERRY + "\n\n" + MILL);
  }

  @Test
  void pagesHashtagsAreNotes() {
    var articles = parse(MAIN + "Hashtags\n#Ferries\n#LorneHarbour #Osk\nComments\n");

    assertThat(articles.getFirst().notes().hashtags())
        .containsExactly("Ferries", "LorneHarbour", "Osk");
    assertThat(articles.getFirst().text()).doesNotContain("#");
  }

  @Test
  void mainPieceMayCarryOutletAgeAndByLine() {
    var articles =
        parse("Kelda Post\n3 hours ago\nFerry aground\nBy Tam Vael\n" + FERRY + "\n" + MILL);

    assertThat(articles).hasSize(1);
    var main = articles.getFirst();
    assertThat(main.title()).isEqualTo("Ferry aground");
    assertThat(main.outlet()).isEqualTo("Kelda Post");
    assertThat(main.authors()).containsExactly("Tam Vael");
    assertThat(main.date()).hasToString("2031-05-09T09:00:00Z");
    assertThat(main.text()).startsWith("A ferry");
  }

  @Test
  void blankDumpHoldsNothing() {
    assertThat(parse(" \n\n\t\n")).isEmpty();
  }

  @Property
  void anyTextIsSurvived(@ForAll List<String> lines) {
    assertThat(parse(String.join("\n", lines))).isNotNull();
  }

  private static String related(String body) {
    return MAIN + "Related Articles\nLedger\n25 minutes ago\n- Ledger\nFerry aground\n" + body;
  }

  private static List<Article> parse(String dump) {
    return PageDumpParser.parse(dump, NOON);
  }
}
