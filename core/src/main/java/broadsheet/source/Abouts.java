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

  /** The same with a few words about it and its picture. */
  static FeedAbout described(FeedAbout about, @Nullable FeedText subtitle, @Nullable Url icon) {
    return new FeedAbout(
        about.id(),
        about.title(),
        subtitle,
        null,
        null,
        about.link(),
        about.links(),
        List.of(),
        List.of(),
        null,
        List.of(),
        about.language(),
        null,
        null,
        null,
        null,
        null,
        icon,
        null,
        null,
        null,
        false);
  }
}
