package broadsheet.source;

import java.util.List;

/** Tells which entries of a feed are new, changed, or as they were: each once, none lost. */
public final class EntryIdentity {
  private EntryIdentity() {}

  /**
   * Compares a new look with what is remembered of the feed.
   *
   * @param known entries remembered: at least those of the last looks; all that exist is best
   */
  public static EntryNews compare(List<KnownEntry> known, FeedDocument document) {
    throw new UnsupportedOperationException(known.size() + " " + document.entries().size());
  }
}
