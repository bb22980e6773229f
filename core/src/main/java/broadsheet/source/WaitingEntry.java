package broadsheet.source;

/**
 * An entry that is to become an article.
 *
 * @param feed as it is followed now
 * @param tries how often that failed
 */
public record WaitingEntry(Feed feed, EntryKey key, EntryContent content, int tries) {}
