package broadsheet.web;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.enrichment.Enrichment;
import broadsheet.enrichment.Mention;
import broadsheet.enrichment.date.Grain;
import broadsheet.enrichment.date.ToldDate;
import broadsheet.enrichment.event.Happenings;
import broadsheet.enrichment.figure.Casualties;
import broadsheet.enrichment.figure.Change;
import broadsheet.enrichment.figure.Figure;
import broadsheet.enrichment.figure.Incident;
import broadsheet.enrichment.figure.Qualifier;
import broadsheet.enrichment.figure.Reckoning;
import broadsheet.enrichment.figure.Toll;
import broadsheet.enrichment.place.Place;
import broadsheet.enrichment.place.Precision;
import broadsheet.text.Span;
import broadsheet.web.UnderstandingView.Fact;
import java.util.List;
import org.junit.jupiter.api.Test;

class ToldFactsTest {
  private static final String TEXT =
      "In Kovel on Tuesday at least four people died, after 12 hours.";

  @Test
  void datesSayWhatTheyMean() {
    var day = new ToldDate(at("Tuesday"), "2031-05-13", null, null, Grain.DAY, false, "the last");
    var length = new ToldDate(at("12 hours"), null, null, "PT12H", Grain.TIME, false, "a length");
    var beyond =
        new ToldDate(new Span(900, 910), "2031", null, null, Grain.YEAR, false, "an older text's");

    var facts = facts(List.of(day, length, beyond), Reckoning.NONE, List.of()).dates();

    assertThat(facts)
        .extracting(Fact::meaning)
        .containsExactly("2031-05-13", "a length of 12 hours");
    assertThat(facts).extracting(Fact::anchor).containsExactly("d1", "d2");
  }

  @Test
  void figuresSayHowSureTheyAre() {
    var facts = facts(List.of(), reckoning(), List.of());

    assertThat(facts.figures())
        .containsExactly(
            new Fact(
                "f1",
                "four",
                "at least 4 to 6 killed",
                List.of(
                    "counts “people”", "rose from 3", "according to the mayor", "place: Kovel")));
    assertThat(facts.incidents())
        .containsExactly(new Fact("", "attack, Kovel", "at least 4 killed", List.of("with drone")));
  }

  private static Reckoning reckoning() {
    var sure = Qualifier.AT_LEAST;
    var figure =
        new Figure(
            at("four"),
            4,
            6.0,
            "killed",
            "people",
            sure,
            Change.ROSE,
            3.0,
            null,
            null,
            "the mayor",
            "Kovel",
            null);
    var dead = new Toll(4, null, sure, at("four"));
    var none = List.<String>of();
    var means = List.of("drone");
    var incident =
        new Incident("attack", "Kovel", null, null, means, null, dead, null, null, List.of(), none);
    return new Reckoning(List.of(figure), List.of(incident), new Casualties(dead, null));
  }

  @Test
  void placesSayWhereTheyLie() {
    var kovel = new Place(at("Kovel"), "Kovel", 51.2153, -24.7087, "UA", Precision.TOWN);
    var facts = facts(List.of(), Reckoning.NONE, List.of(kovel));

    assertThat(facts.position(List.of(at("Kovel"))))
        .isEqualTo("Kovel, UA: 51.22° N, 24.71° W (town)");
    assertThat(facts.position(List.of(at("Tuesday")))).isEmpty();
  }

  @Test
  void lengthsAreWords() {
    assertThat(Lengths.words("P1Y2M")).isEqualTo("1 year, 2 months");
    assertThat(Lengths.words("P2WT30M")).isEqualTo("2 weeks, 30 minutes");
    assertThat(Lengths.words("")).isEmpty();
  }

  private static Span at(String words) {
    var begin = TEXT.indexOf(words);
    return new Span(begin, begin + words.length());
  }

  private static ToldFacts facts(List<ToldDate> dates, Reckoning reckoning, List<Place> places) {
    var none = List.<Mention>of();
    return new ToldFacts(
        TEXT,
        new Enrichment(
            "en",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            none,
            List.of(),
            List.of(),
            dates,
            reckoning,
            places,
            Happenings.NONE));
  }
}
