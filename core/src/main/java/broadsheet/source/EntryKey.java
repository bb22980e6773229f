package broadsheet.source;

/** The name of an entry within its feed; made once, kept for good. */
public record EntryKey(String value) {}
