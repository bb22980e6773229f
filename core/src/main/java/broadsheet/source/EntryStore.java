package broadsheet.source;

import java.time.Instant;
import java.util.List;

/** Port: the entries of feeds on their way to be articles. */
public interface EntryStore {
  /** At most so many entries of one feed are known again, the latest. */
  int KNOWN_MAX = 10_000;

  /** What is remembered of a feed's entries, the latest {@link #KNOWN_MAX}. */
  List<KnownEntry> known(FeedId feed);

  /** Entries whose turn it is to be made articles, the longest waiting first. */
  List<WaitingEntry> waiting(Instant now, int limit);

  /** Says what became of entries that waited. */
  void settle(List<SettledEntry> settled);

  /** The latest entries of a feed, the newest first. */
  List<EntryNote> entries(FeedId feed, int limit);
}
