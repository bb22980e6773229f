package broadsheet.enrichment.event;

import broadsheet.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * How somebody stands to a claim.
 *
 * @param span the words that say so
 * @param speaker null when the text names nobody
 * @param reason how it was read
 */
public record Stance(StanceKind kind, Span span, @Nullable Party speaker, String reason) {}
