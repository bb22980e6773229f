package broadsheet.source;

import java.util.List;
import java.util.Map;

/**
 * What one look at a feed leaves behind.
 *
 * @param asked the address that was asked
 * @param url the address to ask from now on: another one when a move is believed
 * @param arrivals entries that are new or changed and become articles
 * @param remembered entries to know again without making articles of them
 * @param links the document's own links to its hub and itself, the first of each relation
 */
public record Look(
    FeedId feed,
    Url asked,
    Url url,
    FeedState state,
    List<Arrival> arrivals,
    List<KnownEntry> remembered,
    Map<String, Url> links) {
  public Look {
    arrivals = List.copyOf(arrivals);
    remembered = List.copyOf(remembered);
    links = Map.copyOf(links);
  }

  /** An entry that becomes an article. */
  public record Arrival(KnownEntry known, EntryContent content) {}
}
