package broadsheet.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OutletMarkTest {
  @Test
  void severalWordsGiveInitialsAndOneGivesItsBeginning() {
    assertThat(OutletMark.of("Continental Press Agency")).isEqualTo("CPA");
    assertThat(OutletMark.of("Ledger & Market")).isEqualTo("LM");
    assertThat(OutletMark.of("Velinform")).isEqualTo("VEL");
    assertThat(OutletMark.of("the quay herald of long names")).isEqualTo("TQHO");
  }

  @Test
  void nothingToShortenGivesAQuestionMark() {
    assertThat(OutletMark.of(" — ")).isEqualTo("?");
    assertThat(OutletMark.of("")).isEqualTo("?");
  }
}
