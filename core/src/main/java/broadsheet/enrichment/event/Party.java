package broadsheet.enrichment.event;

import broadsheet.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who or what takes part in an event.
 *
 * @param span the words that say so
 * @param name canonical in the article, null when the words name no entity
 * @param entity null when {@code name} is
 * @param side the people or country that it belongs to, as in "Norvian forces"; null when the words
 *     name none
 */
public record Party(
    Span span, @Nullable String name, @Nullable String entity, @Nullable String side) {}
