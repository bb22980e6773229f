package broadsheet.source;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a document from around it.
 *
 * @param url the address that it was fetched from, null when unknown
 * @param seen when it was fetched, as an archive says: no publication date; null when unknown
 */
public record Origin(@Nullable Url url, @Nullable Instant seen) {
  /** Nothing is known. */
  public static final Origin UNKNOWN = new Origin(null, null);
}
