package broadsheet.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes entries of what is less than a feed. */
final class Entries {
  private Entries() {}

  /** An entry of which little is known: its page, perhaps its title and times. */
  static Entry plain(
      Url page,
      @Nullable FeedText title,
      @Nullable FeedTime published,
      @Nullable FeedTime updated) {
    return of(new Post(null, page, title, null, published, updated, List.of(), List.of()));
  }

  /** A page or post with what is known of it. */
  record Post(
      @Nullable String guid,
      Url page,
      @Nullable FeedText title,
      @Nullable FeedText content,
      @Nullable FeedTime published,
      @Nullable FeedTime updated,
      List<FeedPerson> authors,
      List<FeedPicture> pictures) {}

  static Entry of(Post post) {
    var title = post.title();
    var content = post.content();
    return new Entry(
        post.guid(),
        post.page(),
        List.of(FeedLink.alternate(post.page())),
        title,
        null,
        null,
        content == null ? List.of() : List.of(content),
        null,
        post.authors(),
        List.of(),
        null,
        List.of(),
        post.published(),
        post.updated(),
        null,
        null,
        title == null ? null : title.language(),
        List.of(),
        post.pictures(),
        null,
        null,
        null,
        -1,
        null,
        null,
        null,
        null,
        List.of(),
        null,
        false);
  }
}
