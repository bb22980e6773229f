package broadsheet.source;

import java.time.Instant;

/** What became of an entry that waited. */
public record SettledEntry(FeedId feed, EntryKey key, Fate fate) {
  /** Closed choice of fates. */
  public sealed interface Fate {}

  /** It is an article now. */
  public record Kept(String article) implements Fate {}

  /** It is tried again at {@code next}. */
  public record PutOff(Instant next, String why) implements Fate {}

  /** It is not tried again by itself. */
  public record GivenUp(String why) implements Fate {}
}
