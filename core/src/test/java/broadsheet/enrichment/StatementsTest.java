package broadsheet.enrichment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class StatementsTest {
  static final StatementReader READER =
      StatementReader.of(
          PartOfSpeechTagger.of(unpacked("english-tags.bin.gz")),
          StatementModel.of(unpacked("english-statements.bin.gz")));

  private static byte[] unpacked(String name) {
    try (var packed =
        new GZIPInputStream(
            Objects.requireNonNull(StatementReader.class.getResourceAsStream(name)))) {
      return packed.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Statement> read(String text) {
    var names = new PlainEntityRecognizer().recognize(text, "en");
    return READER.read(text, "en", Names.mentions(text, names)).statements();
  }

  private static Statement only(String text) {
    var statements = read(text);
    assertThat(statements).hasSize(1);
    return statements.getFirst();
  }

  @Test
  void aQuotationHasItsSpeakerAndItsBytes() {
    var text =
        "The bridge stays closed.\n\n“We will not open it before spring,” said Dagna Orlik, the mayor"
            + " of Kelda.";

    var statement = only(text);

    assertThat(statement.quotes().getFirst().in(text))
        .isEqualTo("“We will not open it before spring,”");
    assertThat(Objects.requireNonNull(statement.cue()).in(text)).isEqualTo("said");
    assertThat(statement.speaker().name()).isEqualTo("Dagna Orlik");
  }

  @Test
  void aReportedStatementIsFoundWithoutQuotationMarks() {
    var text = "Tomas Brell said that the ferry would sail again on Friday.";

    var statement = only(text);

    assertThat(statement.isQuoted()).isFalse();
    assertThat(statement.content().in(text)).isEqualTo("that the ferry would sail again on Friday");
    assertThat(statement.speaker().name()).isEqualTo("Tomas Brell");
  }

  @Test
  void aPronounIsTheLastWhoSpoke() {
    var text =
        "Tomas Brell said the ferry would sail again on Friday. He said the old tickets were good.";

    assertThat(read(text)).extracting(one -> one.speaker().name()).containsOnly("Tomas Brell");
  }

  @Test
  void aPronounThatCouldBeTwoPeopleIsNobody() {
    var text =
        "Tomas Brell met Dagna Orlik at the harbour of Kelda. He said the ferry would sail again.";

    var statement = only(text);

    assertThat(statement.speaker().name()).isNull();
    assertThat(statement.speaker().reason()).contains("two people");
  }

  @Test
  void whoAskedNotToBeNamedIsAnonymous() {
    var text =
        "The talks have failed, said two officials who spoke on the condition of anonymity because they"
            + " were not authorized to talk to reporters.";

    assertThat(read(text)).anyMatch(one -> one.speaker().anonymous());
  }

  @Test
  void aDenialIsADenialAndADemandADemand() {
    assertThat(read("Dagna Orlik denied that the bridge was unsafe."))
        .extracting(Statement::act)
        .contains(StatementAct.DENIAL);
    assertThat(read("Tomas Brell demanded that the bridge be closed at once."))
        .extracting(Statement::act)
        .contains(StatementAct.DEMAND);
  }

  @Test
  void aParagraphWithADashNamesWhoSaidIt() {
    var text = "Readers wrote to us.\n\n“The ferry is late every day of the week.” — Ana Vessel";

    var statement = read(text).getLast();

    assertThat(statement.speaker().source()).isNotNull();
    assertThat(Objects.requireNonNull(statement.speaker().source()).in(text))
        .isEqualTo("Ana Vessel");
  }

  @Test
  void otherLanguagesAreNotReadByEnglishRules() {
    var text = "Dagna Orlik sagte, die Brücke bleibe geschlossen.";

    assertThat(READER.read(text, "de", List.of()).statements()).isEmpty();
  }

  @Test
  void hostileTextIsReadToAnEnd() {
    for (var piece : List.of("\" ", "said \"", "((", "— ", "a said b, ", "\n\n“")) {
      assertThat(read(piece.repeat(3_000))).isNotNull();
    }
  }
}
