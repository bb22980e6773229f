package broadsheet.story;

import broadsheet.article.ArticleId;
import broadsheet.enrichment.SentenceVector;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an article is compared by, made once and kept, so that a comparison never needs the text.
 *
 * @param seenAt when it was admitted; with the id, the order of all decisions
 * @param publishedAt null when unknown
 * @param outlet its outlet's name, null when unknown
 * @param vector meaning of headline and opening
 * @param terms its telling words, names and numbers
 * @param sketch its text's MinHash signature, for copies
 */
public record Fingerprint(
    ArticleId id,
    Instant seenAt,
    @Nullable Instant publishedAt,
    @Nullable String outlet,
    SentenceVector vector,
    Terms terms,
    TextSketch sketch) {

  /** When it happened in the news: publication if known, else admission. */
  public Instant at() {
    return publishedAt == null ? seenAt : publishedAt;
  }
}
