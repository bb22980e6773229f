package broadsheet.enrichment.topic;

/**
 * A section of the paper that an article belongs in.
 *
 * @param name one of {@link TopicName}, as printed
 * @param score from 0 to 1
 * @param reason the words that speak for it most, or its address
 */
public record Topic(String name, double score, String reason) {}
