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
        "The vaccine, known as KF-2, was tested in nine clinics of Osk.",
        "The captain, Ole Brandt, was taken to hospital in Lorne.",
        "The union of dockers rejected an offer of three percent.",
        "The note that Dagna Orlik signed on Friday has two pages.",
        "The Lorne court fined the owner of the Kittiwake 90,000 marks.",
        "The government will publish the accounts of the port in June.",
        "The 61-58 vote ended a strike that had closed the port of Lorne.",
        "The talks in Kelda ended without a date for another round.",
        "The letter to Osk's parliament names four companies.",
        "The army of Osk called up 3,000 reservists.",
        "Those who had lost their homes were taken in by schools in Lorne.",
        "Veldrin has lost nine ships this year, the coast guard of Osk said.",
        "Bo Lund asked whether he could speak to Dagna Orlik first.",
        "Bo Lund met Tam Vael in Kelda and told him to come back in June.",
        "The US embassy in Lorne closed its doors on Friday.",
        "Rescuers of the coast guard win a medal in Lorne each winter.",
        "Dagna Orlik wrote that the harbour would \"not be sold.\"",
        "Lund will leave the ministry in May, Dagna Orlik said.",
        "An elderly man said that he had seen the ferry turn.",
        "In Kelda, two people drowned when the river Sal broke its bank.",
        "Will Harrow won the race from Lorne to Kelda.",
        "Nobody may enter the port until the inquiry of Osk has ended.",
        "Up to 40 houses were flooded in Kelda, the mayor of Kelda said.",
        "Only if Veldrin withdraws will Osk reopen the strait, Dagna Orlik said.",
        "Osk does not expect an agreement before June.",
        "The rest of the crew of the Kittiwake swam ashore.",
        "An official in Osk, who asked not to be named, confirmed the list.",
        "The police arrested two men in Lorne.",
        "It is not known who cut the cable off Point Sallow.",
        "There was no wind when the crane in Lorne fell.",
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
        "The note was written in a hurry, say two people who have read it.",
        "The second is the safety of ships in the strait.",
        "The second, that Osk gives up its navy, answers an old demand.",
        "The letter, dated Monday, names four companies.",
        "The union wants nine percent, and the company offers four.",
        "The ship has a displacement of 4,800 tonnes.",
        "The word came early.",
        "The others were taken to a school.",
        "The appeal, to be written by a lawyer in Kelda, is expected in June.",
        "The list runs to 122 entries.",
        "The document says nothing about prisoners.",
        "The fire spread to another tank in the afternoon.",
        "These regions voted for another party in Osk.",
        "Infections rose in those regions of late.",
        "Few in Osk had expected this outcome.",
        "Port Terminals lost money in the war, he said, and made a profit in May.",
        "The fare has gone up since 2029, she said.",
        "Transport chief Tam Vael told him that a freeze cost too much.",
        "Opposite her, Josh Orlik, 14, was counting his savings.",
        "He's been called the father of the treaty.",
        "He'll carry the flag of Osk in Lorne.",
        "That's because Osk has no port of its own.",
        "They're selling the shares of the company in May.",
        "An exporter in Lorne, Ole Brandt, told me that the silos were full.",
        "You can read the treaty in the library of Lorne.",
        "Readers should not expect our reporter back from Kelda.",
        "The following day, a storm hit the harbour of Lorne.",
        "The next day, Osk closed the strait.",
        "Editor's Note: A version of this text stood here in May.",
        "Correction: An earlier version gave a wrong number of passengers.",
        "Check this out: girl of nine wins a race in Lorne.",
        "Read more about the ferry in Osk's own words.",
        "The destroyer was moored on Thursday, the agency of Osk said The article shows a pier.",
        "(Osk is one of nine countries that voted against it.)",
        "Orlik apologises to Osk: 'One does foolish things'",
        "Not the bridge in Lorne, a year late.",
        "One minute of silence for the dead of Lorne.",
        "A dark day for Osk.",
        "Osk's war machine was dealt a blow off Point Sallow.",
        "The choice of Kelda was no accident.",
        "The distance between Osk and Veldrin is plain enough.",
        "Of course Osk will pay for the bridge.",
        "Her son was aboard the ferry Kittiwake.",
        "Them Osk will not forgive.",
        "Speaking in Lorne, she promised a new bridge.",
        "According to her, the bridge in Lorne is safe.",
        "Osk said the source's claim about that night was false that evening.",
        "Veldrin had signed last night in Kelda.",
        "Ours is a country of ferries, Osk's poets wrote.",
        "The former left Kelda by train.",
        "The deal fell apart in May.",
        "The suspect fled over the roofs of Lorne.",
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
        "(XNA) The ferry of Osk sank.|The ferry of Osk sank.|left out \"(XNA)\"",
        "Still, Osk closed its port.|Osk closed its port.|left out \"Still,\"",
        "However, Osk closed its port.|Osk closed its port.|left out \"However,\"",
        "Osk closed it on Monday.|Osk closed it on Monday [5 May].|put [5 May] after \"Monday\"",
        "She left the hall.|[Bo Lund] left the hall.|put [Bo Lund] for \"She\"",
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
        "(12 May) Osk voted.|Osk voted.|left out \"(12 May)\"|lost date",
        "(Possibly) Osk voted.|Osk voted.|left out \"(Possibly)\"|lost hedge",
        "Only Osk voted.|Osk voted.|left out \"Only\"|lost limit",
        "Allegedly, Osk voted.|Osk voted.|left out \"Allegedly,\"|lost hedge",
        "Up to 40 died in Osk.|40 died in Osk.|left out \"Up to\"|lost bound",
        "Nearly 40 died in Osk.|40 died in Osk.|left out \"Nearly\"|lost bound",
        "Osk voted on Monday.|Osk voted on Monday [12 May].|put [12 May] after \"Monday\"|next week",
        "Osk votes each Monday.|Osk votes each Monday [5 May].|put [5 May] after \"Monday\"|no one day",
        "He said Osk won.|[Bo Lund] said Veldrin won.|put [Bo Lund] for \"He\"|swapped side",
        "Lund left.|[Bo] Lund arrived.|put [Bo] before \"Lund\"|changed verb",
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
        1,
        null,
        new Heading("A title", null),
        Credit.of("Ledger"),
        date,
        "en",
        Body.of(text),
        PageNotes.NONE);
  }
}
