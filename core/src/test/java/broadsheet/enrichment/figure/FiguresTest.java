package broadsheet.enrichment.figure;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class FiguresTest {
  @Test
  void aSpeakerWhoSaysTheFigureIsWhomItIsAccordingTo() {
    var text = "The mayor said that 14 houses burned.";
    var saying = new Saying(new Span(20, 36), "Mira Soltane");

    var figures =
        Figures.in(new ReportedText("", text, "en", List.of(saying), List.of())).figures();

    assertThat(figures)
        .singleElement()
        .satisfies(figure -> {
          assertThat(figure.unit()).isEqualTo("houses");
          assertThat(figure.according()).isEqualTo("Mira Soltane");
        });
  }

  @Test
  void eachTownOfANightOfAttacksIsAnIncident() {
    var text =
        "Norvian drones struck the town of Karsk overnight, injuring three people."
            + " A fire broke out in Dolm, damaging two warehouses and a cafe.";
    var places =
        List.of(
            place(text, "Norvian", NamedPlace.Sort.PEOPLE),
            place(text, "Karsk", NamedPlace.Sort.TOWN),
            place(text, "Dolm", NamedPlace.Sort.TOWN));

    var incidents = Figures.in(new ReportedText("", text, "en", List.of(), places)).incidents();

    assertThat(incidents).extracting(Incident::place).containsExactly("Karsk", "Dolm");
    assertThat(incidents).extracting(Incident::kind).containsExactly("attack", "fire");
    assertThat(incidents.getFirst().by()).isEqualTo("Norvian");
    assertThat(incidents.getFirst().means()).containsExactly("drone");
    assertThat(incidents.getFirst().injured()).extracting("value").isEqualTo(3.0);
    assertThat(incidents.getLast().damage())
        .extracting(span -> span.in(text))
        .containsExactly("two warehouses and a cafe");
  }

  @Test
  void aVerbBehindAShareIsNotWhatItCounts() {
    var text = "The tax would raise the total to 5% demanded by the treasurer.";

    var figures = Figures.in(new ReportedText("", text, "en", List.of(), List.of())).figures();

    assertThat(figures).singleElement().satisfies(one -> assertThat(one.counts()).isNull());
  }

  @Test
  void aTalkAboutStrikesIsNoIncident() {
    var text = "The envoys discussed strikes on power plants in Karsk on Monday.";
    var places = List.of(place(text, "Karsk", NamedPlace.Sort.TOWN));

    var incidents = Figures.in(new ReportedText("", text, "en", List.of(), places)).incidents();

    assertThat(incidents).isEmpty();
  }

  @Test
  void numbersOfOtherLanguagesHaveTheirOwnSeparatorsAndScales() {
    assertThat(local("es", "Costará 1,2 millones de euros.")).containsExactly("1200000.0 EUR");
    assertThat(local("es", "Unas 3.500 familias y 5 mil millones."))
        .containsExactly("3500.0 familias", "5.0E9 number");
    assertThat(local("fr", "Il y a 40 000 lecteurs, soit 12,5 %."))
        .containsExactly("40000.0 lecteurs", "12.5 percent");
    assertThat(local("de", "Das kostet 3,4 Milliarden Euro.")).containsExactly("3.4E9 EUR");
    assertThat(local("it", "Costa 2,5 miliardi di euro.")).containsExactly("2.5E9 EUR");
    assertThat(local("pt", "São 3 milhões de dólares.")).containsExactly("3000000.0 USD");
    assertThat(local("nl", "Het kost 4,5 miljoen euro.")).containsExactly("4500000.0 EUR");
    assertThat(local("uk", "Це 2,5 мільярда гривень.")).containsExactly("2.5E9 UAH");
    assertThat(local("ru", "Здесь 12 тыс. человек.")).containsExactly("12000.0 человек");
    assertThat(local("ar", "قال ٣٠ في المئة")).containsExactly("30.0 percent");
  }

  @Test
  void daysClocksAndUnknownLanguagesHaveNoFigures() {
    assertThat(local("de", "Am 3.5.2024 um 10.30 Uhr kamen 14 Boote."))
        .containsExactly("14.0 boote");
    assertThat(local("fi", "Se maksaa 3 miljoonaa euroa.")).isEmpty();
  }

  @Test
  void hostileNumbersDoNoHarm() {
    var text =
        "9".repeat(5_000)
            + " 1e999999 2^99999 5^ "
            + "1 000 ".repeat(5_000)
            + " million and".repeat(2_000);

    var reckoning = Figures.in(new ReportedText(text, text, "en", List.of(), List.of()));

    assertThat(reckoning.figures()).allMatch(figure -> Double.isFinite(figure.value()));
  }

  private static List<String> local(String language, String text) {
    return Figures.in(new ReportedText("", text, language, List.of(), List.of())).figures().stream()
        .map(figure -> figure.value() + " " + figure.unit())
        .toList();
  }

  private static NamedPlace place(String text, String name, NamedPlace.Sort sort) {
    var begin = text.indexOf(name);
    return new NamedPlace(new Span(begin, begin + name.length()), name, sort);
  }
}
