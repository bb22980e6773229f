package broadsheet.enrichment;

import broadsheet.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who made a statement.
 *
 * @param source the words that name the speaker, null when none do
 * @param name canonical in the article, null when it cannot be told who is meant
 * @param entity null when {@code name} is, or when it is no entity's
 * @param anonymous whether the speaker asked not to be named, or the outlet names none
 * @param reason why this is the one
 */
public record Speaker(
    @Nullable Span source,
    @Nullable String name,
    @Nullable EntityId entity,
    boolean anonymous,
    String reason) {
  /** Nobody is named. */
  static Speaker unnamed(@Nullable Span source, String reason) {
    return new Speaker(source, null, null, false, reason);
  }

  static Speaker of(Span source, Mention mention, String reason) {
    return new Speaker(source, mention.name(), mention.entity(), false, reason);
  }

  Speaker asAnonymous(String why) {
    return new Speaker(source, name, entity, true, why);
  }
}
