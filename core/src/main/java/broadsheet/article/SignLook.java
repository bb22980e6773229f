package broadsheet.article;

import broadsheet.source.Url;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What came of asking for an outlet's sign.
 *
 * @param outlet its name
 * @param address that was asked
 * @param next when it is asked for again
 * @param sign null when there was none
 * @param why there was none, for people; empty when there was one
 */
public record SignLook(
    String outlet, Url address, Instant at, Instant next, @Nullable Sign sign, String why) {}
