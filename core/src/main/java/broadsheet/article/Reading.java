package broadsheet.article;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An article as it was found at one time.
 *
 * @param readAt when the page was read, null when nobody knows: a file tells no such time
 */
public record Reading(Article article, @Nullable Instant readAt) {}
