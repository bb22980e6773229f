package broadsheet.source;

import org.jspecify.annotations.Nullable;

/** The program that made a feed. */
public record FeedGenerator(String name, @Nullable Url url, @Nullable String version) {}
