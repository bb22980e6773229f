package broadsheet.source;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A sitemap that an index names, as it was last read.
 *
 * @param changed the index's word on when it changed, as of the last time that it was read; null
 *     when the index does not say, or it was never read
 * @param restUntil before which its server does not want it to be asked for, null when it may be
 * @param isRead whether it was ever read
 */
public record SubSitemap(
    Url url,
    @Nullable Instant changed,
    Validators validators,
    @Nullable Instant restUntil,
    boolean isRead) {
  static SubSitemap unread(Url url) {
    return new SubSitemap(url, null, Validators.NONE, null, false);
  }

  SubSitemap restingUntil(@Nullable Instant until) {
    return new SubSitemap(url, changed, validators, until, isRead);
  }

  /** The same, to be read whether it changed or not. */
  SubSitemap readAnew() {
    return new SubSitemap(url, null, Validators.NONE, restUntil, isRead);
  }
}
