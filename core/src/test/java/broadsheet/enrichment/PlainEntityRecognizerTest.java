package broadsheet.enrichment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PlainEntityRecognizerTest extends EntityRecognizerContract {
  @Override
  EntityRecognizer recognizer() {
    return new PlainEntityRecognizer();
  }

  private final PlainEntityRecognizer recognizer = new PlainEntityRecognizer();

  @Test
  void personStandsBehindATitle() {
    assertThat(found("Velmoran Foreign Minister Dagna Orlik met Gen. Ivo Brandt on Tuesday."))
        .contains("PERSON Dagna Orlik", "PERSON Ivo Brandt")
        .noneMatch(name -> name.contains("Tuesday") || name.contains("Minister"));
  }

  @Test
  void surnameIsAPersonWhereTheFullNameIsOne() {
    assertThat(found("The envoy, Tomas Okwendi, spoke. Later Okwendi said talks in Okwendi end."))
        .filteredOn(name -> name.endsWith("Okwendi"))
        .allMatch(name -> name.startsWith("PERSON"));
  }

  @Test
  void organizationIsKnownByItsWords() {
    assertThat(
            found(
                "They asked the Harbour Safety Bureau, the Ministry of Trade and Fisheries, Brenna"
                    + " University and Lissek Motors Inc. about it."))
        .contains(
            "ORGANIZATION Harbour Safety Bureau",
            "ORGANIZATION Ministry of Trade and Fisheries",
            "ORGANIZATION Brenna University");
  }

  @Test
  void placeIsKnownByItsCueOrItsWord() {
    assertThat(found("A fire broke out in Tarnow near the Kessel River, far from Germany."))
        .contains("PLACE Tarnow", "PLACE Kessel River", "PLACE Germany");
  }

  @Test
  void firstWordOfASentenceIsNoNameByItsCapitalAlone() {
    assertThat(
            found("Officials were silent. Rain fell. But talks went on. \u201cWater rose.\u201d"))
        .isEmpty();
  }

  @Test
  void wordsOfATitleLineAreNoNames() {
    assertThat(found("What Comes Next For The Harbour\n\nNobody in Brenna knew."))
        .containsExactly("PLACE Brenna");
  }

  @Test
  void nationalityIsAGroupAndAcronymABody() {
    assertThat(found("The Ukrainian and Egyptian teams met the head of the HSB."))
        .containsExactly("GROUP Ukrainian", "GROUP Egyptian", "ORGANIZATION HSB");
  }

  @Test
  void possessiveEndsAName() {
    assertThat(found("It was Dagna Orlik's Brenna speech."))
        .contains("PERSON Dagna Orlik")
        .noneMatch(name -> name.contains("Orlik's"));
  }

  @Property(tries = 200)
  void spansStandInOrderInsideAnyText(@ForAll String text) {
    var end = 0;
    for (var name : recognizer.recognize(text + " A. Bb of Cc\n" + text, "en")) {
      assertThat(name.span().begin()).isGreaterThanOrEqualTo(end);
      end = name.span().end();
    }
  }

  private List<String> found(String text) {
    return recognizer.recognize(text, "en").stream()
        .map(name -> name.type() + " " + name.span().in(text))
        .toList();
  }
}
