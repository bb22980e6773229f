package broadsheet.enrichment;

import broadsheet.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Where an entity stands in an article's text.
 *
 * @param name the entity's canonical name in this article: "Dagna Orlik" for "Ms. Orlik"
 * @param told what the text calls it here, null when it does not say
 */
public record Mention(
    Span span, EntityType type, String name, EntityId entity, @Nullable Role told) {

  /** The role in words, null when the text does not say. */
  public @Nullable String role() {
    return told == null ? null : told.words();
  }
}
