package broadsheet.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import broadsheet.enrichment.SentenceVector;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MiniLmEmbedderTest {
  private static MiniLmEmbedder embedder;

  @BeforeAll
  static void load() {
    embedder = MiniLmEmbedder.load(2);
  }

  @AfterAll
  static void close() {
    embedder.close();
  }

  @Test
  void sameEventInOtherWordsIsNearerThanAnotherEvent() {
    var vectors =
        embedder.embed(
            List.of(
                "A ferry capsized off Port Salline, killing nine passengers.",
                "Nine people died when a passenger boat overturned near Port Salline.",
                "The central bank of Varenia left its interest rate unchanged."));

    assertThat(vectors.get(0).cosine(vectors.get(1))).isGreaterThan(0.7);
    assertThat(vectors.get(0).cosine(vectors.get(2))).isLessThan(0.3);
  }

  @Test
  void vectorsComeInTheOrderOfTheTextsWhateverTheirLengths() {
    var texts = new ArrayList<String>();
    for (var i = 0; i < 21; i++) {
      texts.add("The strike goes on. ".repeat((i * 7) % 21) + "Report number " + i + ".");
    }

    var together = embedder.embed(texts);

    assertThat(together).hasSize(texts.size());
    for (var i = 0; i < texts.size(); i += 5) {
      var alone = embedder.embed(List.of(texts.get(i))).getFirst();
      assertThat(together.get(i).cosine(alone)).isCloseTo(1, within(0.05));
    }
  }

  @Test
  void vectorIsOfLengthOne() {
    SentenceVector vector = embedder.embed(List.of("Rain is expected.")).getFirst();

    assertThat(vector.dimensions()).isEqualTo(embedder.dimensions()).isEqualTo(384);
    assertThat(vector.cosine(vector)).isCloseTo(1, within(0.02));
  }

  @Test
  void onlyTheBeginningOfALongTextCounts() {
    var opening = "The talks in Riverton ended without a deal. ".repeat(40);

    var vectors = embedder.embed(List.of(opening, opening + "A goat won the race. ".repeat(500)));

    assertThat(vectors.get(0)).isEqualTo(vectors.get(1));
  }

  @Test
  void emptyInputIsNoError() {
    assertThat(embedder.embed(List.of())).isEmpty();
    assertThat(embedder.embed(List.of("", "\u0000\ud800"))).hasSize(2);
  }
}
