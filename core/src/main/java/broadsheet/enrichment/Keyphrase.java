package broadsheet.enrichment;

/** A word or phrase that a reader would mark, with a score from 0 to 1. */
public record Keyphrase(String name, double score) {}
