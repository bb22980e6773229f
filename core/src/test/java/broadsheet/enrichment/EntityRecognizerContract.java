package broadsheet.enrichment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What holds for every recogniser of names. */
abstract class EntityRecognizerContract {
  abstract EntityRecognizer recognizer();

  @Test
  void anEmptyTextHasNoNames() {
    assertThat(recognizer().recognize("", "en")).isEmpty();
  }

  @Test
  void namesStandInOrderAndApart() {
    var text =
        "VELMOR (NCA) — Dagna Orlik’s ministry met Mr. Tarn of Kestrel Bank in Oslo. \uD83D\uDE00"
            + " Orlik said: “Norway’s Tarn—a banker—agreed.”\n\n- Ålesund\n- 東京\n";
    var end = 0;

    for (var name : recognizer().recognize(text, "en")) {
      assertThat(name.span().begin()).isGreaterThanOrEqualTo(end);
      assertThat(name.span().length()).isPositive();
      end = name.span().end();
    }
    assertThat(end).isBetween(1, text.length());
  }

  @Test
  void textsWithoutSenseAreRead() {
    for (var piece : new String[] {"A", "A-", "'s", "Ab-Cd ", "\uD800", ". ", "\u0301X"}) {
      var text = piece.repeat(3_000);

      assertThat(recognizer().recognize(text, "en"))
          .allMatch(name -> name.span().end() <= text.length());
    }
  }
}
