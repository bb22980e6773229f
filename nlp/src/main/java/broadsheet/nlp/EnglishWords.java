package broadsheet.nlp;

import broadsheet.enrichment.NameLexicon;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/**
 * What NLP4J's clusters of words (Brown et al. 1992) and lists of names know of English words: 1.8
 * MB, made of its package when Broadsheet is built.
 */
public final class EnglishWords {
  private EnglishWords() {}

  /**
   * Reads them.
   *
   * @throws UncheckedIOException when they cannot be read
   */
  public static NameLexicon load() {
    try (var packed =
        new GZIPInputStream(
            Objects.requireNonNull(
                EnglishWords.class.getResourceAsStream("english-words.bin.gz"),
                "the English words are missing: was the module nlp built without its lexicon?"))) {
      return NameLexicon.of(packed.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("reading the English words", e);
    }
  }
}
