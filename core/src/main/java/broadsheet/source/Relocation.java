package broadsheet.source;

import java.time.Instant;

/**
 * A feed's server says that it has moved for good.
 *
 * @param answers how many answers in a row said so
 * @param first when the first of them came
 * @param stored whether it was believed: the feed is asked there from then on
 */
public record Relocation(Url to, int answers, Instant first, boolean stored) {}
