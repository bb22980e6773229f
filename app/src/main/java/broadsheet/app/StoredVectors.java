package broadsheet.app;

import broadsheet.article.Article;
import broadsheet.enrichment.Embedder;
import broadsheet.enrichment.SentenceVector;
import broadsheet.story.Fingerprints;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Vectors out of a file: processors differ in the last bits of what the model answers, and golden
 * files must not. Each vector is found by the text it was made of, so one of an older text is never
 * used.
 */
final class StoredVectors implements Embedder {
  /** Bytes of a text's hash that name its vector. */
  private static final int KEY_BYTES = 8;

  private final Map<String, SentenceVector> vectors = new HashMap<>();
  private final int dimensions;

  private StoredVectors(int dimensions) {
    this.dimensions = dimensions;
  }

  /** Reads lines of article id, hash of the text and vector in Base64, divided by tabs. */
  static StoredVectors parse(String file, int dimensions) {
    var stored = new StoredVectors(dimensions);
    for (var line : file.lines().filter(line -> !line.startsWith("#")).toList()) {
      var fields = line.split("\t", -1);
      var vector = SentenceVector.ofBytes(Base64.getDecoder().decode(fields[2]));
      if (vector.dimensions() != dimensions) {
        throw new IllegalArgumentException(
            fields[0] + " has a vector of " + vector.dimensions() + " dimensions");
      }
      stored.vectors.put(fields[1], vector);
    }
    return stored;
  }

  /** The file for these articles: what is stored already stays, {@code model} makes the rest. */
  String completed(List<Article> articles, Embedder model) {
    var file =
        new StringBuilder("# Vectors of the demo's openings, made by ./broadsheet dev golden.\n");
    for (var article : articles) {
      var text = Fingerprints.opening(article);
      var vector = vector(text).orElseGet(() -> model.embed(List.of(text)).getFirst());
      file.append(article.id()).append('\t').append(key(text)).append('\t');
      file.append(Base64.getEncoder().encodeToString(vector.toBytes())).append('\n');
    }
    return file.toString();
  }

  boolean holds(Article article) {
    return vector(Fingerprints.opening(article)).isPresent();
  }

  private Optional<SentenceVector> vector(String text) {
    return Optional.ofNullable(vectors.get(key(text)));
  }

  @Override
  public List<SentenceVector> embed(List<String> texts) {
    return texts.stream().map(text -> vector(text).orElseThrow(() -> missing(text))).toList();
  }

  private static IllegalStateException missing(String text) {
    return new IllegalStateException(
        "no vector is stored for “"
            + text.lines().findFirst().orElse("")
            + "”: run ./broadsheet dev golden");
  }

  @Override
  public int dimensions() {
    return dimensions;
  }

  private static String key(String text) {
    var digest = sha256().digest(text.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest, 0, KEY_BYTES);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
