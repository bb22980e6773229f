package broadsheet.teach;

import broadsheet.nlp.Nlp4jFiles;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Vectors by word, each rounded to signed bytes with a scale of its own. */
final class WordVectors {
  private static final int BYTES_MAX = 1 << 30;

  private final HashIndex index;
  private final int dimensions;
  private final byte[] components;
  private final float[] scales;

  private WordVectors(HashIndex index, int dimensions, byte[] components, float[] scales) {
    this.index = index;
    this.dimensions = dimensions;
    this.components = components;
    this.scales = scales;
  }

  static WordVectors fromJar() {
    return of(Nlp4jFiles.read("lexica/en-word-embeddings-undigitalized.xz"));
  }

  static WordVectors of(Map<String, float[]> table) {
    var words = table.size();
    var dimensions = words == 0 ? 0 : table.values().iterator().next().length;
    var vectors =
        new WordVectors(
            HashIndex.forSize(words),
            dimensions,
            new byte[Math.multiplyExact(words, dimensions)],
            new float[words]);
    var row = 0;
    for (var entry : table.entrySet()) {
      vectors.put(row++, entry.getKey(), entry.getValue());
    }
    return vectors;
  }

  private void put(int row, String word, float[] vector) {
    var largest = 0f;
    for (var value : vector) {
      largest = Math.max(largest, Math.abs(value));
    }
    scales[row] = largest / 127;
    for (var i = 0; i < dimensions && largest > 0; i++) {
      components[row * dimensions + i] = (byte) Math.round(vector[i] / scales[row]);
    }
    index.put(HashIndex.hash(word), row);
  }

  float @Nullable [] get(long hash) {
    var row = index.get(hash);
    if (row < 0) {
      return null;
    }
    var vector = new float[dimensions];
    for (var i = 0; i < dimensions; i++) {
      vector[i] = components[row * dimensions + i] * scales[row];
    }
    return vector;
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(dimensions);
    out.writeInt(scales.length);
    for (var scale : scales) {
      out.writeFloat(scale);
    }
    out.write(components);
    index.write(out);
  }

  static WordVectors read(DataInputStream in) throws IOException {
    var dimensions = in.readInt();
    var words = in.readInt();
    if (dimensions < 0 || words < 0 || (long) dimensions * words > BYTES_MAX) {
      throw new IOException("not a table of " + words + " word vectors");
    }
    var scales = new float[words];
    for (var i = 0; i < scales.length; i++) {
      scales[i] = in.readFloat();
    }
    var components = new byte[words * dimensions];
    in.readFully(components);
    return new WordVectors(HashIndex.read(in), dimensions, components, scales);
  }
}
