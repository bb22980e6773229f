package broadsheet.app;

import broadsheet.enrichment.EnrichedArticle;
import broadsheet.enrichment.SentenceVector;

/** An article with all that is found out about it alone. */
record Understood(EnrichedArticle enriched, SentenceVector vector) {}
