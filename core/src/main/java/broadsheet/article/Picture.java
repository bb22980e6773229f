package broadsheet.article;

import broadsheet.source.Url;
import org.jspecify.annotations.Nullable;

/**
 * A picture that belongs to an article: where it is, not what it shows.
 *
 * @param caption what the page writes below it
 * @param credit who made it, as the page says
 * @param width in pixels, 0 when the page does not say
 * @param height in pixels, 0 when the page does not say
 */
public record Picture(
    Url url, @Nullable String caption, @Nullable String credit, int width, int height) {
  /** Larger sizes are misprints, and count as not said. */
  public static final int SIZE_MAX = 100_000;

  public Picture {
    width = width < 0 || width > SIZE_MAX ? 0 : width;
    height = height < 0 || height > SIZE_MAX ? 0 : height;
  }

  public static Picture of(Url url) {
    return new Picture(url, null, null, 0, 0);
  }
}
