package broadsheet.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import org.junit.jupiter.api.Test;

class WordPieceTest {
  private static final int LIMIT = 16;

  private final WordPiece wordPiece =
      wordPiece(
          "[UNK]", "[CLS]", "[SEP]", "port", "##s", "harbou", "##r", "cafe", "'", ",", "\u6e2f");

  private static WordPiece wordPiece(String... pieces) {
    var vocabulary = new HashMap<String, Integer>();
    for (var piece : pieces) {
      vocabulary.put(piece, vocabulary.size());
    }
    return new WordPiece(vocabulary);
  }

  @Test
  void longestKnownPiecesAreTakenFirst() {
    assertThat(wordPiece.encode("ports harbour", LIMIT)).containsExactly(1, 3, 4, 5, 6, 2);
  }

  @Test
  void caseAndAccentsDoNotCount() {
    assertThat(wordPiece.encode("CAF\u00c9 cafe\u0301", LIMIT)).containsExactly(1, 7, 7, 2);
  }

  @Test
  void punctuationAndChineseCharactersStandAlone() {
    assertThat(wordPiece.encode("port's,port\u6e2f\u6e2f", LIMIT))
        .containsExactly(1, 3, 8, 0, 9, 3, 10, 10, 2);
  }

  @Test
  void wordWithAnUnknownPartIsUnknownAsAWhole() {
    assertThat(wordPiece.encode("portx " + "s".repeat(500), LIMIT)).containsExactly(1, 0, 0, 2);
  }

  @Test
  void longTextIsCutButKeepsItsEndMark() {
    var ids = wordPiece.encode("port ".repeat(100), LIMIT);

    assertThat(ids).hasSize(LIMIT).endsWith(3, 2);
  }

  @Test
  void emptyTextHasItsTwoMarks() {
    assertThat(wordPiece.encode("", LIMIT)).containsExactly(1, 2);
    assertThat(wordPiece.encode(" \u0000\u200b\ud83d", LIMIT)).containsExactly(1, 2);
  }
}
