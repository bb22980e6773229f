package broadsheet.enrichment;

import broadsheet.text.Span;

/** A name as a recogniser found it, before anybody asked who is meant. */
public record NameSpan(Span span, EntityType type) {}
