package broadsheet.brief;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.article.Article;
import broadsheet.article.ArticleId;
import broadsheet.article.Body;
import broadsheet.article.Citation;
import broadsheet.article.Credit;
import broadsheet.article.Heading;
import broadsheet.article.PageNotes;
import broadsheet.article.PublicationTime;
import broadsheet.text.Span;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pairs of source and line. Friday, 9 May 2031 is the day of every source. */
class EvidenceTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ferry Kittiwake ran aground off Point Sallow on Friday.",
        "At least four people were killed, the mayor of Lorne said.",
        "Ms. Orlik said that she would not sign.",
        "\"We will not sign,\" Dagna Orlik said.",
        "'No ferry sails without us,' said Bo Lund, who heads the union.",
        "It was not clear how many were aboard the Kittiwake.",
        "There were no injuries aboard the Kittiwake, the coast guard said.",
        "The minister of harbours, Dagna Orlik, resigned on Friday.",
        "The president of Osk said that he had seen the letter.",
        "Critics called the vote in Kelda a sham, the Ledger reported.",
        "Osk's parliament rejected the treaty by 61 votes to 58.",
        "A woman told the court in Kelda that she had seen the boat.",
        "Officials in Lorne did not say when the talks would go on.",
        "The U.N. will send 12 observers to Lorne if both sides agree.",
      })
  void wordsAsTheyStandAreAllowed(String sentence) {
    assertThat(verdict("Before it. ", sentence, sentence)).isInstanceOf(Verdict.Allowed.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He said that the talks had failed.",
        "They agreed on a price for the winter.",
        "It will be published in May.",
        "This surprised many in Osk.",
        "Its captain was arrested in Kelda.",
        "On Monday, she said, the office telephoned.",
        "\"We will not sign,\" he said.",
        "\"We will not sign, not in winter.\"",
        "The official declined to give a number.",
        "Osk has handed over a list of ports, the official said.",
        "The two shook hands in front of the press.",
        "The 49-year-old was told at breakfast.",
        "Many ferries were already there when the storm came.",
        "The parliament of Osk votes today.",
        "The ferry sank that day off Point Sallow.",
        "Dagna Orlik arrived this morning in Lorne.",
        "We have asked the ministry of Osk for comment.",
        "\"No ferry sails, Dagna Orlik said.",
        "No ferry sails\", Dagna Orlik said.",
        "What is on the table",
        "LORNE, May 9 (XNA).",
        "The sham vote in Kelda ended at noon.",
        "Osk, essentially demanding surrender, sent a letter to Veldrin.",
      })
  void wordsThatDoNotStandAloneAreRefused(String sentence) {
    assertThat(verdict("Before it. ", sentence, sentence)).isInstanceOf(Verdict.Refused.class);
  }

  /** source | line | edits, divided by semicolons. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "But the ferry of Osk did not sail.|The ferry of Osk did not sail.|left out \"But\"",
        "Meanwhile, Osk closed its port.|Osk closed its port.|left out \"Meanwhile,\"",
        "LORNE (XNA) — Osk closed its port.|Osk closed its port.|left out \"LORNE (XNA) —\"",
        "By Tam Vael LORNE (XNA) - Osk closed it.|Osk closed it.|left out \"By Tam Vael LORNE (XNA) -\"",
        "He left the hall in Lorne.|[Bo Lund] left the hall in Lorne.|put [Bo Lund] for \"He\"",
        "Lund left the hall.|[Bo] Lund left the hall.|put [Bo] before \"Lund\"",
        "Mr. Lund left the hall.|Mr. [Bo] Lund left the hall.|put [Bo] before \"Lund\"",
        "Osk voted on Tuesday.|Osk voted on Tuesday [6 May].|put [6 May] after \"Tuesday\"",
        "Osk voted yesterday.|Osk voted yesterday [8 May].|put [8 May] after \"yesterday\"",
        "But he left on Tuesday.|[Bo Lund] left on Tuesday [6 May].|left out \"But\";put [Bo Lund] for"
            + " \"He\";put [6 May] after \"Tuesday\"",
      })
  void recordedEditsAreAllowed(String pair) {
    var parts = pair.split("\\|", -1);

    assertThat(verdict("Bo Lund spoke in the hall. ", parts[0], parts[1], parts[2].split(";", -1)))
        .isInstanceOf(Verdict.Allowed.class);
  }

  /** source | line | edits | why it is forbidden. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Osk did not close its port.|Osk did close its port.|left out \"not\"|lost negation",
        "Osk may close its port.|Osk will close its port.|left out \"But\"|lost hedge",
        "At least four people died in Osk.|Four people died in Osk.|left out \"At least\"|lost bound",
        "About 40 died in Osk.|40 died in Osk.|left out \"About\"|lost qualifier",
        "According to Osk, the port is shut.|The port is shut.|left out \"According to Osk,\"|lost source",
        "But four died in Osk.|Five died in Osk.|left out \"But\"|changed number",
        "But Osk attacked Veldrin.|Veldrin attacked Osk.|left out \"But\"|swapped parties",
        "He left the hall.|[Dagna Orlik] left the hall.|put [Dagna Orlik] for \"He\"|swapped person",
        "He left the hall.|[Kelda Court] left the hall.|put [Kelda Court] for \"He\"|no person",
        "Lund left the hall.|[Ole] Lund left the hall.|put [Ole] before \"Lund\"|wrong first name",
        "Osk voted on Tuesday.|Osk voted on Tuesday [7 May].|put [7 May] after \"Tuesday\"|wrong date",
        "Osk will vote on Tuesday.|Osk will vote on Tuesday [6 May].|put [6 May] after \"Tuesday\"|future",
        "Osk closed its port.|Osk shut its port.|put \"shut\" for \"closed\"|own wording",
        "But Osk closed its port.|Osk closed its port.||no record",
        "But Osk closed its port on Friday.|Osk closed its port.|left out \"But\"|cut beyond record",
        "Osk closed its port, if asked.|Osk closed its port.|left out \", if asked\"|lost condition",
        "So it did.|It did.|left out \"So\"|pronoun left",
      })
  void changesOfMeaningAreRefused(String pair) {
    var parts = pair.split("\\|", -1);
    var edits = parts[2].isEmpty() ? new String[0] : parts[2].split(";", -1);

    var trimmed =
        new Line(
            parts[1],
            LineForm.TRIMMED,
            List.of(edits),
            null,
            null,
            cited("Bo Lund spoke in the hall. ", parts[0]));

    assertThat(Evidence.check(trimmed, id -> article("Bo Lund spoke in the hall. " + parts[0])))
        .as(parts[3])
        .isInstanceOf(Verdict.Refused.class);
  }

  @Test
  void pronounAfterTwoPeopleIsNotResolved() {
    var verdict =
        verdict(
            "Bo Lund met Tam Vael in the hall. ",
            "He left early.",
            "[Bo Lund] left early.",
            "put [Bo Lund] for \"He\"");

    assertThat(verdict).isInstanceOf(Verdict.Refused.class);
  }

  @Test
  void twoPeopleOfOneSurnameAreNotToldApart() {
    var verdict =
        verdict(
            "Bo Lund met Ole Lund in the hall. ",
            "Lund left early.",
            "[Bo] Lund left early.",
            "put [Bo] before \"Lund\"");

    assertThat(verdict).isInstanceOf(Verdict.Refused.class);
  }

  @Test
  void otherWordsThanTheSpansAreRefused() {
    assertThat(verdict("", "Osk closed its port.", "Osk closed the port."))
        .isInstanceOf(Verdict.Refused.class);
  }

  @Test
  void sentenceOfAnUnknownArticleIsRefused() {
    var line =
        new Line("Osk voted.", LineForm.VERBATIM, List.of(), null, null, cited("", "Osk voted."));

    assertThat(Evidence.check(line, id -> null)).isInstanceOf(Verdict.Refused.class);
    assertThat(Evidence.check(line, id -> article("Osk."))).isInstanceOf(Verdict.Refused.class);
  }

  private static Verdict verdict(String before, String source, String text, String... edits) {
    var form = edits.length == 0 ? LineForm.VERBATIM : LineForm.TRIMMED;
    var line = new Line(text, form, Arrays.asList(edits), null, null, cited(before, source));
    return Evidence.check(line, id -> article(before + source));
  }

  private static List<Citation> cited(String before, String source) {
    var span = new Span(before.length(), before.length() + source.length());
    return List.of(new Citation(new ArticleId("a"), 1, span));
  }

  private static Article article(String text) {
    var date = PublicationTime.parse("2031-05-09").orElseThrow();
    return new Article(
        new ArticleId("a"),
        null,
        new Heading("A title", null),
        Credit.of("Ledger"),
        date,
        "en",
        Body.of(text),
        PageNotes.NONE);
  }
}
