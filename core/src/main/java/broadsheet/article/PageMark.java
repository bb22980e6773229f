package broadsheet.article;

import java.util.Locale;
import java.util.Optional;

/** What kind of page an article stands on, where that changes how it is to be read. */
public enum PageMark {
  /** Only those who pay read all of it, so that the text may end early. */
  PAYWALL,
  /** It is written on while the event lasts: pieces with times of their own. */
  LIVE_BLOG;

  /** The name in files: "paywall", "live-blog". */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The mark of this key; empty for words that are none. */
  public static Optional<PageMark> of(String key) {
    for (var mark : values()) {
      if (mark.key().equals(key)) {
        return Optional.of(mark);
      }
    }
    return Optional.empty();
  }
}
