package broadsheet.source;

import java.util.List;

/**
 * What a look at a feed brought, each entry once, in the feed's order.
 *
 * @param added entries that were never seen
 * @param changed entries that were seen and now read differently
 * @param same entries as they were; their marks may have changed all the same (a new guid)
 */
public record EntryNews(List<Seen> added, List<Seen> changed, List<Seen> same) {
  public EntryNews {
    added = List.copyOf(added);
    changed = List.copyOf(changed);
    same = List.copyOf(same);
  }

  /** An entry with what is to be remembered of it from now on. */
  public record Seen(KnownEntry known, Entry entry) {}
}
