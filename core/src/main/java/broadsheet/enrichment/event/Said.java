package broadsheet.enrichment.event;

import broadsheet.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is reported to have said, as far as events and claims need it.
 *
 * @param content where it stands in the text
 * @param cue the word that reports it, null when none does
 * @param speaker null when the text names nobody
 * @param act what is done by saying it
 */
public record Said(Span content, @Nullable Span cue, @Nullable Party speaker, Act act) {
  /** What is done by saying something. */
  public enum Act {
    STATEMENT,
    DEMAND,
    CONDITION,
    OFFER,
    REFUSAL,
    ACCUSATION,
    DENIAL,
    FORECAST,
    ANNOUNCEMENT
  }
}
