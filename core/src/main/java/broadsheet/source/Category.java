package broadsheet.source;

import org.jspecify.annotations.Nullable;

/** What an entry is filed under by its feed; its label is for people, its term for machines. */
public record Category(String term, @Nullable String scheme, @Nullable String label) {}
