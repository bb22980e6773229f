package broadsheet.source;

import org.jspecify.annotations.Nullable;

/** An author, contributor or publisher as a feed names it; at least one part is there. */
public record FeedPerson(@Nullable String name, @Nullable String email, @Nullable Url url) {
  /** The name, or else the best there is. */
  public String label() {
    if (name != null) {
      return name;
    }
    return email != null ? email : url == null ? "" : url.value();
  }
}
