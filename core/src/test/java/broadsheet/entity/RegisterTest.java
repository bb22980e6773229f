package broadsheet.entity;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.enrichment.EntityType;
import broadsheet.enrichment.Standing;
import broadsheet.story.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegisterTest {
  private final NewsWire wire = new NewsWire();

  @Test
  void oneSurnameInTwoSpellingsIsOnePersonAndSaysWhy() {
    wire.reports(
            "President Oleksandr Zavadsky spoke in Riverton.",
            "PERSON Oleksandr Zavadsky",
            "PLACE Riverton")
        .reports(
            "President Alexander Zavadskiy left Riverton.",
            "PERSON Alexander Zavadskiy",
            "PLACE Riverton");

    assertThat(wire.names(EntityType.PERSON)).containsExactly("Oleksandr Zavadsky");
    var alias = wire.entity("Alexander Zavadskiy").aliases().get(1);
    assertThat(alias.reasons())
        .extracting(Reason::text)
        .contains(
            "zavadskiy and zavadsky are one surname in two spellings",
            "alexander and oleksandr are one given name in two usages",
            "called president before");
  }

  @Test
  void twoBrothersAreTwo() {
    wire.reports(
            "Dagna Orlik met Ivo Orlik in Riverton.",
            "PERSON Dagna Orlik",
            "PERSON Ivo Orlik",
            "PLACE Riverton")
        .reports("Ivo Orlik left Riverton.", "PERSON Ivo Orlik", "PLACE Riverton");

    assertThat(wire.names(EntityType.PERSON)).containsExactly("Dagna Orlik", "Ivo Orlik");
  }

  @Test
  void fatherAndSonAreTwo() {
    wire.reports("Tom Brandt spoke.", "PERSON Tom Brandt")
        .reports("Tom Brandt Jr. spoke.", "PERSON Tom Brandt Jr.");

    assertThat(wire.names(EntityType.PERSON)).containsExactly("Tom Brandt", "Tom Brandt Jr.");
  }

  @Test
  void differentMiddleInitialsAreTwoPersons() {
    wire.reports("George W. Marsh spoke.", "PERSON George W. Marsh")
        .reports("George H.W. Marsh spoke.", "PERSON George H.W. Marsh");

    assertThat(wire.names(EntityType.PERSON)).hasSize(2);
  }

  @Test
  void namesakeWithAnotherRoleStaysApart() {
    wire.reports(
            "President Jon F. Kestrel spoke in Riverton.",
            "PERSON Jon F. Kestrel",
            "PLACE Riverton")
        .reports("Goalkeeper Jon Kestrel fell.", "PERSON Jon Kestrel");

    assertThat(wire.names(EntityType.PERSON)).hasSize(2);
  }

  @Test
  void loneSurnameIsSomebodyOnlyInKnownCompany() {
    for (var i = 0; i < 3; i++) {
      wire.reports(
          "Envoy Dagna Orlik met the Pell Council in Port Salline near Varr.",
          "PERSON Dagna Orlik",
          "ORGANIZATION Pell Council",
          "PLACE Port Salline",
          "PLACE Varr");
    }
    wire.reports("Envoy Orlik was back in Port Salline.", "PERSON Orlik", "PLACE Port Salline")
        .reports("Orlik scored twice in Lund.", "PERSON Orlik", "PLACE Lund");

    var appearances = wire.change().appearances();
    var known = appearances.stream().filter(one -> one.name().equals("Orlik")).toList();
    assertThat(known.getFirst().entity()).isEqualTo(wire.entity("Dagna Orlik").id());
    assertThat(known.getLast().entity()).isNull();
    assertThat(known.getLast().reasons().getFirst().text()).contains("could be Dagna Orlik");
    assertThat(wire.entity("Dagna Orlik").aliases()).hasSize(1);
  }

  @Test
  void placeHasOneEntryInBothLanguages() {
    wire.reports("It rained in Kyiv.", "PLACE Kyiv").reports("It rained in Kiev.", "PLACE Kiev");

    assertThat(wire.names(EntityType.PLACE)).containsExactly("Kyiv");
  }

  @Test
  void ministriesOfTwoCountriesAreTwo() {
    wire.reports(
        "The Russian Defense Ministry spoke, and so did Ukraine's Defense Ministry.",
        "ORGANIZATION Defense Ministry",
        "ORGANIZATION Defense Ministry");
    wire.reports("The Ministry of Defence of Velmora", "ORGANIZATION Ministry of Defence");

    assertThat(wire.names(EntityType.ORGANIZATION))
        .containsExactly(
            "Russian Defense Ministry", "Ukraine Defense Ministry", "Ministry of Defence");
  }

  @Test
  void acronymAndLongNameBecomeOneWhenAnArticleSaysSo() {
    var text = "The Harbour Safety Bureau (HSB) spoke.";
    wire.reports("HSB spoke.", "ORGANIZATION HSB");
    wire.reports("HSB spoke again.", "ORGANIZATION HSB");
    for (var i = 0; i < 3; i++) {
      wire.reports(text, "ORGANIZATION Harbour Safety Bureau", "ORGANIZATION HSB");
    }

    assertThat(wire.names(EntityType.ORGANIZATION)).hasSize(1);
    assertThat(wire.entity("HSB").articles()).isGreaterThanOrEqualTo(4);
  }

  @Test
  void whatIsNearlyAlwaysAnOrganisationIsNoPersonOnce() {
    for (var i = 0; i < 8; i++) {
      wire.reports("Merewind spoke.", "ORGANIZATION Merewind");
    }
    wire.reports("Merewind spoke.", "PERSON Merewind");

    assertThat(wire.names(EntityType.PERSON)).isEmpty();
    assertThat(wire.last("Merewind").reasons().getFirst().text())
        .isEqualTo("nearly always an organisation elsewhere, 8 times");
  }

  @Test
  void rolesHaveTheirTimeSideAndWords() {
    wire.reports("Russian Foreign Minister Dagna Orlik spoke.", "PERSON Dagna Orlik")
        .reports("The Russian foreign minister, Dagna Orlik, spoke.", "PERSON Dagna Orlik")
        .reports("Former Foreign Minister Dagna Orlik spoke.", "PERSON Dagna Orlik");

    var roles = wire.entity("Dagna Orlik").roles();
    assertThat(roles).hasSize(2);
    assertThat(roles.getFirst().side()).isEqualTo("Russia");
    assertThat(roles.getFirst().articles()).isEqualTo(2);
    assertThat(roles.getFirst().first().at()).isBefore(roles.getFirst().last().at());
    assertThat(roles.getFirst().last().source().article().value()).isEqualTo("a1");
    assertThat(roles.getLast().standing()).isEqualTo(Standing.FORMER);
  }

  @Test
  void rulingKeepsNamesApartAndAnotherMakesThemOne() {
    var apart =
        new NewsWire(new Ruling(Ruling.Kind.APART, "oleksandr zavadsky", "alexander zavadskiy"))
            .reports("President Oleksandr Zavadsky spoke.", "PERSON Oleksandr Zavadsky")
            .reports("President Alexander Zavadskiy spoke.", "PERSON Alexander Zavadskiy");
    var same =
        new NewsWire(new Ruling(Ruling.Kind.SAME, "dagna orlik", "marble hand"))
            .reports("Dagna Orlik spoke.", "PERSON Dagna Orlik")
            .reports("Marble Hand spoke.", "PERSON Marble Hand");

    assertThat(apart.names(EntityType.PERSON)).hasSize(2);
    assertThat(same.change().entities()).hasSize(1);
  }

  @Test
  void sameArticlesMakeTheSameRegister() {
    var one = new NewsWire();
    var two = new NewsWire();
    for (var wire : List.of(one, two)) {
      wire.reports(
          "Envoy Dagna Orlik met Ivo Brandt in Varr.",
          "PERSON Dagna Orlik",
          "PERSON Ivo Brandt",
          "PLACE Varr");
    }

    assertThat(one.change()).isEqualTo(two.change());
  }
}
