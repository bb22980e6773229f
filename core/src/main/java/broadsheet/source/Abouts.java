package broadsheet.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes what little is known of a feed into what a feed says about itself. */
final class Abouts {
  private Abouts() {}

  static FeedAbout named(String title, @Nullable Url home) {
    return new FeedAbout(
        null,
        title.isEmpty() ? null : FeedText.plain(title),
        null,
        null,
        null,
        home,
        home == null ? List.of() : List.of(FeedLink.alternate(home)),
        List.of(),
        List.of(),
        null,
        List.of(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        false);
  }
}
