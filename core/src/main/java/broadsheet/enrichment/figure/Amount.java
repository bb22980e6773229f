package broadsheet.enrichment.figure;

import broadsheet.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A number as it stands in a text.
 *
 * @param value of a share in percent, of money in the unit
 * @param unit "percent", "points", a currency's code or name; null for a mere number
 */
public record Amount(Span span, double value, @Nullable String unit) {}
