package broadsheet.enrichment;

/** Names an entity across articles. */
public record EntityId(String value) {}
