package broadsheet.enrichment.event;

import broadsheet.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One place of a text that tells of an event.
 *
 * @param trigger the word that says what happened
 * @param statement the place in the article's statements of the one it is told in, null when the
 *     report tells it itself
 * @param according who says so, null when the report itself does or nobody is named
 * @param reason how it was read
 */
public record Telling(
    Span trigger,
    Span sentence,
    EventStatus status,
    @Nullable Integer statement,
    @Nullable Party according,
    String reason) {
  Telling withStatement(@Nullable Integer place) {
    return new Telling(trigger, sentence, status, place, according, reason);
  }
}
