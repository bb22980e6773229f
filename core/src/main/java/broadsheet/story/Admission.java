package broadsheet.story;

import broadsheet.enrichment.EnrichedArticle;

/**
 * One article let in: all that is kept of it, in one piece, so that it is kept wholly or not at
 * all.
 *
 * @param story the story as it is after this article joined or started it
 */
public record Admission(EnrichedArticle enriched, Fingerprint fingerprint, Story story) {}
