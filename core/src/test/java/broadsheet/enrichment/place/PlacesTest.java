package broadsheet.enrichment.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import broadsheet.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {
  private static final String FOLDER = "/broadsheet/enrichment/";
  private static final Gazetteer GAZETTEER = Gazetteer.of(unpacked("places.tsv.gz"));
  private static final PlaceReader READER =
      PlaceReader.of(GAZETTEER, PlaceModel.of(unpacked("places.bin.gz")));

  private static byte[] unpacked(String name) {
    try (var packed = new GZIPInputStream(resource(name))) {
      return packed.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(PlacesTest.class.getResourceAsStream(FOLDER + name));
  }

  private static List<PlaceCase> cases(String name) {
    try (var file = resource("places/" + name + ".txt")) {
      return PlaceCase.in(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Place> read(String text, String language) {
    return READER.read(new PlaceText(text, "", null, null, language, List.of()));
  }

  @ParameterizedTest
  @CsvSource({"Newcastle, AU", "Worcester, GB", "Hamilton, NZ", "Cambridge, US"})
  void aTownOfTheOutletsOwnCountryIsLikelier(String town, String home) {
    assertThat(countries(town, home)).containsExactly(home);
  }

  @ParameterizedTest
  @CsvSource({"London, CA, GB", "Dublin, US, IE", "Melbourne, US, AU"})
  void aCityOfTheWorldIsMeantEverywhere(String city, String home, String country) {
    assertThat(countries(city, home)).containsExactly(country);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {"news.example.co.uk, GB", "example.de, DE", "example.com, -", "example.tv, -"})
  void anAddressTellsTheCountryOfItsOutlet(String host, String country) {
    assertThat(HomeCountry.of(host)).isEqualTo(country);
  }

  private static List<String> countries(String town, String home) {
    var opening = "A bus burned out in ";
    var span = new Span(opening.length(), opening.length() + town.length());
    var name = new PlaceName(span, PlaceName.Kind.PLACE);
    var text = new PlaceText(opening + town + " on Monday.", "", null, home, "en", List.of(name));
    return READER.read(text).stream().map(place -> String.valueOf(place.country())).toList();
  }

  /** Claims marked "~" do not hold yet; when one comes to hold its mark is to go. */
  @ParameterizedTest
  @CsvSource({"english, 4, 7", "other, 0, 0"})
  void articlesMadeToMisleadKeepTheirPlaces(String file, int failing, int unclaimed) {
    var faults = new ArrayList<String>();
    var known = new ArrayList<String>();
    var unexpected = new ArrayList<String>();
    for (var article : cases(file)) {
      var places = READER.read(article.article());
      for (var claim : article.claims()) {
        var fault = article.fault(claim, places);
        if (fault != null) {
          (claim.startsWith("~") ? known : faults).add(fault);
        }
      }
      unexpected.addAll(article.unclaimed(places));
    }

    assertThat(faults).isEmpty();
    assertThat(known).hasSize(failing);
    assertThat(unexpected).hasSize(unclaimed);
  }

  @Test
  void aPlaceHasItsSpanAndItsPosition() {
    var text = "The ferry left for Odesa, Ukraine, at noon.";

    var place = read(text, "en").getFirst();

    assertThat(place.span().in(text)).isEqualTo("Odesa");
    assertThat(place.country()).isEqualTo("UA");
    assertThat(place.precision()).isEqualTo(Precision.TOWN);
    assertThat(place.lat()).isBetween(46.0, 47.0);
    assertThat(place.lon()).isBetween(30.0, 31.0);
  }

  @Test
  void theSameTextHasTheSamePlaces() {
    var text = "From Springfield, Illinois, to Peoria, and on to Chicago and Gary.";

    assertThat(read(text, "en")).isEqualTo(read(text, "en")).isNotEmpty();
  }

  @Test
  void aTextOfNamesAloneIsReadToItsEnd() {
    var text = "Springfield, Alexandria, Paris, Georgia, Madison, Salem, ".repeat(400);

    assertThat(read(text, "en")).hasSizeLessThanOrEqualTo(2_400);
  }

  @Test
  void aLanguageThatNothingIsKnownOfHasItsCountriesAtMost() {
    assertThat(read("Kahapon, dumating ang barko mula sa Japan.", "tl"))
        .extracting(Place::country)
        .containsExactly("JP");
  }

  @Test
  void withoutKnowledgeThereAreNoPlaces() {
    var text = new PlaceText("Rain fell on Lima, Peru.", "", null, null, "en", List.of());

    assertThat(PlaceReader.NONE.read(text)).isEmpty();
  }

  @Test
  void accentsPointsAndHyphensDoNotDivideNames() {
    assertThat(PlaceKeys.of("São Paulo")).isEqualTo(PlaceKeys.of("Sao Paulo"));
    assertThat(PlaceKeys.of("U.S.")).isEqualTo(PlaceKeys.of("US"));
    assertThat(PlaceKeys.of("Saint-Malo")).isEqualTo(PlaceKeys.of("St. Malo"));
    assertThat(PlaceKeys.of("Łódź")).isEqualTo("lodz");
  }

  @Test
  void aWordInSmallLettersIsNoShortNameOfACountry() {
    assertThat(GAZETTEER.find("US")).isNotEmpty();
    assertThat(GAZETTEER.find("Ind")).isEmpty();
    assertThat(GAZETTEER.find("Ind.")).isNotEmpty();
  }

  @Test
  void aBrokenGazetteerIsRefused() {
    assertThatThrownBy(() -> Gazetteer.of("T\t1\t1\t1\tKelda\n".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Gazetteer.of("@UA\t1\nT\n".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aModelOfAnotherSizeIsRefused() {
    assertThatThrownBy(() -> PlaceModel.of(new byte[3]))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
