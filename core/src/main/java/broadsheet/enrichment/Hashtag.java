package broadsheet.enrichment;

/**
 * A short name that an article is tagged with.
 *
 * @param name without "#", words joined with capitals: "BlackSea"
 * @param score from 0 to 1
 * @param reason why, in words
 */
public record Hashtag(String name, double score, String reason) {
  /** The form in addresses and look-ups: one for all spellings by case. */
  public String key() {
    return name.toLowerCase(java.util.Locale.ROOT);
  }
}
