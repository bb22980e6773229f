package broadsheet.enrichment.figure;

import broadsheet.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * How many were harmed.
 *
 * @param span the words that say so, null when only the title does or it follows from others
 */
public record Toll(double value, @Nullable Double max, Qualifier qualifier, @Nullable Span span) {}
