package broadsheet.source;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes out of an entry what an article can be made of. */
public final class EntryContents {
  private static final int AUTHORS_MAX = 20;
  private static final int CATEGORIES_MAX = 30;

  private EntryContents() {}

  /** The content of {@code entry} of {@code document}. */
  public static EntryContent of(Entry entry, FeedDocument document) {
    var summary = entry.summary() == null ? "" : entry.summary().html();
    return new EntryContent(
        entry.link(),
        entry.headline(),
        summary,
        entry.body(),
        entry.authors().stream()
            .map(FeedPerson::name)
            .filter(Objects::nonNull)
            .distinct()
            .limit(AUTHORS_MAX)
            .toList(),
        entry.time(),
        language(entry, document),
        entry.categories().stream()
            .map(category -> category.label() == null ? category.term() : category.label())
            .filter(name -> !name.isBlank())
            .distinct()
            .limit(CATEGORIES_MAX)
            .toList(),
        outlet(entry, document));
  }

  private static @Nullable String language(Entry entry, FeedDocument document) {
    var own = entry.language();
    return own == null ? document.about().language() : own;
  }

  private static @Nullable String outlet(Entry entry, FeedDocument document) {
    var source = entry.source();
    var taken = source == null || source.title() == null ? "" : source.title().words();
    var own = taken.isEmpty() ? document.title() : taken;
    return own.isEmpty() ? null : own;
  }
}
