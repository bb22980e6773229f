package broadsheet.web;

import broadsheet.source.StarterPaper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The starter papers that are shipped with the program. */
final class PaperShelf {
  private static final List<String> KEYS =
      List.of("world", "conflict", "business", "technology", "science", "sport");

  private PaperShelf() {}

  /** All of them, in the order in which they are offered. */
  static List<StarterPaper> all() {
    return KEYS.stream().map(key -> StarterPaper.parse(key, read(key))).toList();
  }

  private static String read(String key) {
    var resource = "papers/" + key + ".tsv";
    try (var in = Objects.requireNonNull(PaperShelf.class.getResourceAsStream(resource), key)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("reading " + resource, unreadable);
    }
  }
}
