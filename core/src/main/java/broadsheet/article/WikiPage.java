package broadsheet.article;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A page of a wiki as its software exports it.
 *
 * @param text wikitext of the newest version
 * @param created when its first version was saved; null when the export does not hold that one
 */
public record WikiPage(WikiSite site, String title, String text, @Nullable Instant created) {
  /** Longer texts are cut, in UTF-16 code units. */
  public static final int LENGTH_MAX = 2_000_000;

  public WikiPage {
    text = text.length() <= LENGTH_MAX ? text : text.substring(0, LENGTH_MAX);
  }
}
