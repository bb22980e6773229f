package broadsheet.teach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordTablesTest {
  @Test
  void tableGrowsAndFindsEveryWordAgain() throws IOException {
    var sets = WordSets.ofSets();
    for (var i = 0; i < 5000; i++) {
      sets.put(HashIndex.hash("word" + i), Set.of("set" + i % 7, "all"));
    }

    var again = WordSets.readSets(written(sets::write));

    assertThat(again.get(HashIndex.hash("word4321"))).containsExactlyInAnyOrder("set2", "all");
    assertThat(again.get(HashIndex.hash("word5000"))).isNull();
  }

  @Test
  void listsKeepTheirOrderAndMayBeEmpty() throws IOException {
    var lists = WordSets.ofLists();
    lists.putAll(Map.of("strike", List.of("NN", "VB"), "the", List.of()));

    var again = WordSets.readLists(written(lists::write));

    assertThat(again.get(HashIndex.hash("strike"))).containsExactly("NN", "VB");
    assertThat(again.get(HashIndex.hash("the"))).isEmpty();
  }

  @Test
  void vectorsAreKeptToAboutOnePercent() throws IOException {
    var vectors = WordVectors.of(Map.of("ship", new float[] {0.5f, -2, 0, 1.25f}));

    var again = WordVectors.read(written(vectors::write)).get(HashIndex.hash("ship"));

    assertThat(again).isNotNull();
    assertThat(again).contains(new float[] {0.5f, -2, 0, 1.25f}, within(0.01f));
  }

  @Test
  void damagedTableIsRefused() {
    var nonsense = new DataInputStream(new ByteArrayInputStream(new byte[] {1, 2, 3, 4, 5, 6}));

    assertThatThrownBy(() -> HashIndex.read(nonsense)).isInstanceOf(IOException.class);
  }

  @Test
  void modelTextHasTheLengthOfTheOriginal() {
    var text = "\u201cIt\u2019s over,\u201d she said.\u00a0" + "z".repeat(200) + "\tEnd";

    assertThat(ModelText.plain(text))
        .hasSameSizeAs(text)
        .startsWith("\"It's over,\" she said. ")
        .endsWith("  End")
        .doesNotContain("zz");
  }

  @Test
  void piecesAreLinesAndLongLinesAreCutBetweenWords() {
    var text = "one\n\n" + "word ".repeat(5000) + "\nlast";

    var pieces = ModelText.pieces(text);

    assertThat(pieces.getFirst().in(text)).isEqualTo("one");
    assertThat(pieces.getLast().in(text)).isEqualTo("last");
    assertThat(pieces).allMatch(piece -> piece.length() <= 10_000);
    assertThat(pieces.subList(1, pieces.size() - 1))
        .hasSize(3)
        .allMatch(piece -> piece.in(text).startsWith("word"));
  }

  private static DataInputStream written(Writer writer) throws IOException {
    var bytes = new ByteArrayOutputStream();
    writer.write(new DataOutputStream(bytes));
    return new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
  }

  private interface Writer {
    void write(DataOutputStream out) throws IOException;
  }
}
