package broadsheet.source;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an entry gives to make an article of.
 *
 * @param title words, "" when there is none
 * @param summary safe HTML; {@code body} the fullest text, likewise
 * @param published null when the feed does not say
 * @param outlet what the feed calls itself, or the feed that the entry was taken from
 */
public record EntryContent(
    @Nullable Url link,
    String title,
    String summary,
    String body,
    List<String> authors,
    @Nullable Instant published,
    @Nullable String language,
    List<String> categories,
    @Nullable String outlet) {
  public EntryContent {
    authors = List.copyOf(authors);
    categories = List.copyOf(categories);
  }
}
