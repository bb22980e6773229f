package broadsheet.enrichment.date;

import broadsheet.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A date, time or length of time that a text names.
 *
 * @param value "2025", "2025-03", "2025-W12", "2025-03-24" or "2025-03-24T10:00" by its grain, with
 *     the offset when the text names a zone; null when it cannot be told or it is only a length
 * @param until the end of a range, inside, in the same manner; null when there is none
 * @param duration ISO 8601, null when the words give no length
 * @param grain how exactly the day is told; of a mere length, its smallest unit
 * @param expected whether it lies ahead of the publication, as told
 * @param reason how the value was found, or why there is none
 */
public record ToldDate(
    Span span,
    @Nullable String value,
    @Nullable String until,
    @Nullable String duration,
    Grain grain,
    boolean expected,
    String reason) {}
