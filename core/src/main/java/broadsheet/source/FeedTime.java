package broadsheet.source;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time as a feed writes it.
 *
 * @param written the feed's own characters
 * @param at what they say, UTC where they name no zone; null when they say nothing that can be read
 */
public record FeedTime(String written, @Nullable Instant at) {}
