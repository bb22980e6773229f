package broadsheet.source;

import org.jspecify.annotations.Nullable;

/**
 * A file that belongs to an entry: sound, film, a document.
 *
 * @param length bytes, -1 when not given
 */
public record Enclosure(Url url, @Nullable String type, long length) {}
