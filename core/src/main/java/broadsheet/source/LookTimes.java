package broadsheet.source;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When things happened to a feed.
 *
 * @param next when it is looked at next; null when it is gone
 * @param restUntil before this the server does not want to be asked (Retry-After, max-age)
 * @param asked when it was last asked; null before the first look
 * @param well when a look last went well
 * @param fresh when entries were last new
 */
public record LookTimes(
    @Nullable Instant next,
    @Nullable Instant restUntil,
    @Nullable Instant asked,
    @Nullable Instant well,
    @Nullable Instant fresh) {}
