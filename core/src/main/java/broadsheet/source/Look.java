package broadsheet.source;

import java.util.List;

/**
 * What one look at a feed leaves behind.
 *
 * @param asked the address that was asked
 * @param url the address to ask from now on: another one when a move is believed
 * @param arrivals entries that are new or changed and become articles
 * @param remembered entries to know again without making articles of them
 */
public record Look(
    FeedId feed,
    Url asked,
    Url url,
    FeedState state,
    List<Arrival> arrivals,
    List<KnownEntry> remembered) {
  public Look {
    arrivals = List.copyOf(arrivals);
    remembered = List.copyOf(remembered);
  }

  /** An entry that becomes an article. */
  public record Arrival(KnownEntry known, EntryContent content) {}
}
