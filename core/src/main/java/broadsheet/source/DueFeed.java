package broadsheet.source;

import java.time.Instant;

/** A feed whose turn it is, since then. */
public record DueFeed(FeedId id, Url url, Instant since) {}
