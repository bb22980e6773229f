package broadsheet.store;

import broadsheet.story.Terms;
import broadsheet.story.TextSketch;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Fingerprint parts as bytes: a window of them is read at every start, so they must read fast. */
final class Packed {
  private Packed() {}

  /** The count of shingles, then the minima, big-endian. */
  static byte[] sketch(TextSketch sketch) {
    var minima = sketch.minima();
    var bytes = ByteBuffer.allocate(4 + 4 * minima.length).putInt(sketch.shingles());
    for (var minimum : minima) {
      bytes.putInt(minimum);
    }
    return bytes.array();
  }

  static TextSketch sketch(byte[] packed) {
    var bytes = ByteBuffer.wrap(packed);
    var shingles = bytes.getInt();
    var minima = new int[bytes.remaining() / 4];
    bytes.asIntBuffer().get(minima);
    return TextSketch.of(minima, shingles);
  }

  /**
   * Words, names, numbers, headline, phrases, traits: each a count, then length-prefixed UTF-8;
   * words, names and phrases with weights. What was packed earlier has no phrases and no traits.
   */
  static byte[] terms(Terms terms) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      for (var weighted : List.of(terms.words(), terms.names())) {
        write(weighted, out);
      }
      writeAll(terms.numbers(), out);
      writeAll(terms.headline(), out);
      write(terms.phrases(), out);
      writeAll(terms.traits(), out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  static Terms terms(byte[] packed) {
    var bytes = ByteBuffer.wrap(packed);
    var words = weighted(bytes);
    var names = weighted(bytes);
    var numbers = strings(bytes);
    var headline = strings(bytes);
    return bytes.hasRemaining()
        ? new Terms(words, names, numbers, headline, weighted(bytes), strings(bytes))
        : new Terms(words, names, numbers, headline);
  }

  private static void writeAll(List<String> strings, DataOutputStream out) throws IOException {
    out.writeInt(strings.size());
    for (var string : strings) {
      write(string, out);
    }
  }

  private static void write(List<Terms.Term> terms, DataOutputStream out) throws IOException {
    out.writeInt(terms.size());
    for (var term : terms) {
      write(term.key(), out);
      out.writeFloat(term.weight());
    }
  }

  private static void write(String string, DataOutputStream out) throws IOException {
    var utf8 = string.getBytes(StandardCharsets.UTF_8);
    out.writeInt(utf8.length);
    out.write(utf8);
  }

  private static List<Terms.Term> weighted(ByteBuffer bytes) {
    var count = bytes.getInt();
    var terms = new ArrayList<Terms.Term>(count);
    for (var i = 0; i < count; i++) {
      terms.add(new Terms.Term(string(bytes), bytes.getFloat()));
    }
    return terms;
  }

  private static List<String> strings(ByteBuffer bytes) {
    var count = bytes.getInt();
    var strings = new ArrayList<String>(count);
    for (var i = 0; i < count; i++) {
      strings.add(string(bytes));
    }
    return strings;
  }

  private static String string(ByteBuffer bytes) {
    var utf8 = new byte[bytes.getInt()];
    bytes.get(utf8);
    return new String(utf8, StandardCharsets.UTF_8);
  }
}
