package broadsheet.enrichment;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamesTest {
  @Test
  void titleAndSurnameAreThePersonNamedInFull() {
    var text = "Dagna Orlik spoke first. Ms. Orlik left early. Orlik's aides stayed.";

    var mentions = mentions(text, "PERSON Dagna Orlik", "PERSON Ms. Orlik", "PERSON Orlik's");

    assertThat(mentions).extracting(Mention::name).containsOnly("Dagna Orlik");
    assertThat(mentions).extracting(Mention::entity).containsOnly(new EntityId("P:dagna orlik"));
    assertThat(mentions.get(1).span().in(text)).isEqualTo("Orlik");
    assertThat(mentions.get(2).span().in(text)).isEqualTo("Orlik");
  }

  @Test
  void twoFullNamesStayTwoPersonsAndTheirBareSurnameNeither() {
    var text = "Dagna Orlik met her brother Pavel Orlik. Orlik was pleased.";

    assertThat(names(text, "PERSON Dagna Orlik", "PERSON Pavel Orlik", "PERSON Orlik"))
        .containsExactly("Dagna Orlik", "Pavel Orlik", "Orlik");
  }

  @Test
  void initialsTellNobodyApartButGenerationsDo() {
    var text = "Tomas B. Okwendi came. Tomas Okwendi spoke. Tomas Okwendi Jr. listened.";

    assertThat(
            names(
                text,
                "PERSON Tomas B. Okwendi",
                "PERSON Tomas Okwendi",
                "PERSON Tomas Okwendi Jr."))
        .containsExactly("Tomas B. Okwendi", "Tomas B. Okwendi", "Tomas Okwendi Jr.");
  }

  @Test
  void kingIsNotThePrinceWhoseSurnameIsHisName() {
    var text =
        "Crown Prince Adil bin Rashan came. King Rashan stayed away. Rashan was asked twice.";

    assertThat(names(text, "PERSON Adil bin Rashan", "PERSON King Rashan", "PERSON Rashan"))
        .containsExactly("Adil bin Rashan", "King Rashan", "Adil bin Rashan");
  }

  @Test
  void queenIsWhoIsNamedInFullByHerGivenName() {
    var text = "Queen Ilva II spoke. Queen Ilva wore red.";

    assertThat(names(text, "PERSON Ilva II", "PERSON Ilva")).containsOnly("Ilva II");
  }

  @Test
  void partOfALongerNameIsTheSamePerson() {
    var text = "Ri Han Sol inspected the ship. Ri Han was content. Ri waved.";

    assertThat(names(text, "PERSON Ri Han Sol", "PERSON Ri Han", "PERSON Ri"))
        .containsOnly("Ri Han Sol");
  }

  @Test
  void surnameTakenForAnotherKindIsStillThePerson() {
    var text = "Dagna Orlik arrived. Reporters saw Orlik leave. Then Orlik waved.";

    var mentions = mentions(text, "PERSON Dagna Orlik", "ORGANIZATION Orlik", "PERSON Orlik");

    assertThat(mentions.get(1).name()).isEqualTo("Dagna Orlik");
    assertThat(mentions.get(1).type()).isEqualTo(EntityType.PERSON);
  }

  @Test
  void placeThatSharesASurnameStaysAPlace() {
    var text = "Lena Tarnow spoke. A fire raged in Tarnow. People fled from Tarnow.";

    var mentions = mentions(text, "PERSON Lena Tarnow", "PLACE Tarnow", "PLACE Tarnow");

    assertThat(mentions)
        .extracting(Mention::name)
        .containsExactly("Lena Tarnow", "Tarnow", "Tarnow");
  }

  @Test
  void acronymIsTheNameThatItFollows() {
    var text = "It was the Harbour Protection Office, or H.S.B., the H.S.B. said.";

    assertThat(
            names(
                text,
                "ORGANIZATION the Harbour Protection Office",
                "ORGANIZATION H.S.B.",
                "ORGANIZATION H.S.B."))
        .containsOnly("Harbour Protection Office");
  }

  @Test
  void acronymIsTheNameWithItsInitials() {
    var text = "NRA agents came. The Northern Rail Authority was late.";

    assertThat(names(text, "ORGANIZATION NRA", "ORGANIZATION The Northern Rail Authority"))
        .containsOnly("Northern Rail Authority");
  }

  @Test
  void datelineAgencyIsNobodyInTheNewsAndTheDatelineIsReadable() {
    var text = "RIVERTON, Velmora (NCA) \u2014 Rain fell in Riverton.";

    assertThat(names(text, "PLACE RIVERTON", "PLACE Velmora", "ORGANIZATION NCA", "PLACE Riverton"))
        .containsExactly("Riverton", "Velmora", "Riverton");
  }

  @Test
  void nameEndsWithItsLine() {
    var text = "Dagna Orlik\nThe envoy";

    assertThat(names(text, "PERSON Dagna Orlik\nThe")).containsExactly("Dagna Orlik");
  }

  @Test
  void placeIsToldByItsPeople() {
    var text = "Velmora hesitated. The Velmoran side did not.";

    var mentions = mentions(text, "PERSON Velmora", "PERSON Velmoran");

    assertThat(mentions)
        .extracting(Mention::type)
        .containsExactly(EntityType.PLACE, EntityType.GROUP);
  }

  @Test
  void roleIsWhatTheTextCallsAPerson() {
    var text = "There city mayor Ivo Brandt met Dagna Orlik, the foreign minister, on Monday.";

    var mentions = mentions(text, "PERSON Ivo Brandt", "PERSON Dagna Orlik");

    assertThat(mentions.get(0).role()).isEqualTo("city mayor");
    assertThat(mentions.get(1).role()).isEqualTo("the foreign minister");
  }

  @Test
  void weekdaysAndEmptySpansAreNoNames() {
    var text = "On Tuesday 12 -- it rained.";

    assertThat(names(text, "OTHER Tuesday", "OTHER 12", "OTHER --")).isEmpty();
  }

  private static List<String> names(String text, String... found) {
    return mentions(text, found).stream().map(Mention::name).toList();
  }

  /** Each of {@code found} is a type and the words as they stand next in the text. */
  private static List<Mention> mentions(String text, String... found) {
    var spans = new ArrayList<NameSpan>();
    var from = 0;
    for (var one : found) {
      var space = one.indexOf(' ');
      var begin = text.indexOf(one.substring(space + 1), from);
      assertThat(begin).as(one).isNotNegative();
      from = begin + one.length() - space - 1;
      spans.add(new NameSpan(new Span(begin, from), EntityType.valueOf(one.substring(0, space))));
    }
    return Names.mentions(text, spans);
  }
}
