package broadsheet.article;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a page dump cannot say of itself.
 *
 * @param asOf when the page was looked at: ages count back from it; null leaves them unknown
 * @param date when the pieces that carry neither age nor date were published; null when unknown
 */
public record DumpSettings(@Nullable Instant asOf, @Nullable PublicationTime date) {
  /** Nothing is known. */
  public static final DumpSettings NONE = new DumpSettings(null, null);
}
