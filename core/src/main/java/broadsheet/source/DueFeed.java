package broadsheet.source;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A feed whose turn it is.
 *
 * @param since when its turn came
 * @param restUntil before this its server does not want to be asked
 */
public record DueFeed(FeedId id, Url url, Instant since, @Nullable Instant restUntil) {}
