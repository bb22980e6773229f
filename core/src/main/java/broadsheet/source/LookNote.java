package broadsheet.source;

import java.time.Instant;

/**
 * One look at a feed, as its diary keeps it.
 *
 * @param fresh how many entries were new
 * @param why in words for people; empty when all went well
 */
public record LookNote(Instant at, LookOutcome outcome, int fresh, String why) {}
