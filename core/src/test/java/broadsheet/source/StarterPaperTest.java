package broadsheet.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import broadsheet.source.StarterPaper.StarterFeed;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StarterPaperTest {
  private static final String HARBOURS =
      """
      # Harbours
      # Ships and weather
      # 2026-11-23, unchecked
      en\tQuay Herald\thttps://quay.example/feed
      en\tPort Office\thttps://port.example/readouts.xml\tofficial
      fr\tQuay Herald\thttps://quay.example/fr/feed
      """;

  private static final String MARKETS =
      """
      # Markets
      # Fish and money
      # 2026-11-23, unchecked
      en\tQuay Herald\thttps://www.quay.example/feed/
      de\tFischblatt\thttps://fisch.example/rss
      """;

  private final StarterPaper harbours = StarterPaper.parse("harbours", HARBOURS);
  private final StarterPaper markets = StarterPaper.parse("markets", MARKETS);

  @Test
  void tableIsRead() {
    assertThat(harbours.title()).isEqualTo("Harbours");
    assertThat(harbours.about()).isEqualTo("Ships and weather");
    assertThat(harbours.dated()).isEqualTo("2026-11-23, unchecked");
    assertThat(harbours.languages()).containsExactly("en", "fr");
    assertThat(harbours.outlets()).containsExactly("Quay Herald", "Port Office");
    assertThat(harbours.feeds())
        .filteredOn(StarterFeed::isOfficial)
        .extracting(StarterFeed::outlet)
        .containsExactly("Port Office");
  }

  @Test
  void brokenTablesAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> StarterPaper.parse("x", "# Harbours"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StarterPaper.parse("x", HARBOURS + "en\tNo address"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StarterPaper.parse("x", HARBOURS + "en\tA\thttps://a.example\todd"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StarterPaper.parse("x", HARBOURS.replace("# Ships", "Ships")));
  }

  @Test
  void outletsOfSeveralPapersAreToldAndCountedOnce() {
    var choice =
        StarterChoice.of(
            List.of(harbours, markets), Set.of("harbours", "markets"), Set.of("en", "de"));

    assertThat(choice.outlets()).isEqualTo(3);
    assertThat(choice.sharedOutlets()).containsExactly("Quay Herald");
  }

  @Test
  void feedOfSeveralPapersIsFollowedOnceInTheFirst() {
    var choice = new StarterChoice(List.of(harbours, markets));

    assertThat(choice.feeds()).hasSize(4);
    assertThat(choice.feeds().values()).containsExactly(harbours, harbours, harbours, markets);
  }

  @Test
  void onlyChosenPapersAndLanguagesAreTaken() {
    var choice =
        StarterChoice.of(List.of(harbours, markets), Set.of("harbours", "none"), Set.of("fr"));

    assertThat(choice.feeds().keySet())
        .extracting(StarterFeed::url)
        .containsExactly(new Url("https://quay.example/fr/feed"));
  }
}
