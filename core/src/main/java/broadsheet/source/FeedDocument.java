package broadsheet.source;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A feed as it was at one look.
 *
 * @param encoding the character set that it was read in
 * @param entries in the feed's order, {@link #ENTRIES_MAX} at most
 * @param complaints what was wrong with it and had to be mended; empty for a well-formed feed
 */
public record FeedDocument(
    FeedVersion version,
    String encoding,
    FeedAbout about,
    FeedHints hints,
    List<Entry> entries,
    List<Complaint> complaints) {
  public static final int ENTRIES_MAX = 5_000;

  public FeedDocument {
    entries = List.copyOf(entries);
    complaints = List.copyOf(complaints);
  }

  /** The title in words, "" when there is none. */
  public String title() {
    var title = about.title();
    return title == null ? "" : title.words();
  }

  /** The first link with this relation: "self", "hub", "next". */
  public Optional<Url> link(String relation) {
    return about.links().stream().filter(link -> link.is(relation)).map(FeedLink::href).findFirst();
  }

  /** The page whose feed this is. */
  public @Nullable Url home() {
    return about.link();
  }
}
