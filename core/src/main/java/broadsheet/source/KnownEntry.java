package broadsheet.source;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of an entry to know it again; {@link EntryIdentity} makes and compares it.
 *
 * @param guid "" when the entry has none; {@code link} likewise, in canonical spelling
 * @param title words, cut
 * @param print digest of everything that a reader sees of it
 * @param published null when the feed did not say
 */
public record KnownEntry(
    EntryKey key,
    String guid,
    String link,
    String title,
    String print,
    @Nullable Instant published) {}
