package broadsheet.enrichment;

import broadsheet.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who made a statement.
 *
 * @param source the words that name the speaker, null when none do
 * @param name canonical in the article, null when it cannot be told who is meant
 * @param entity null when {@code name} is, or when it is no entity's
 * @param anonymous whether the speaker asked not to be named, or the outlet names none
 * @param reason why this is the one
 * @param candidates canonical names of those who may be meant, where it cannot be told who is
 */
public record Speaker(
    @Nullable Span source,
    @Nullable String name,
    @Nullable EntityId entity,
    boolean anonymous,
    String reason,
    List<String> candidates) {
  public Speaker {
    candidates = List.copyOf(candidates);
  }

  /** Nobody is named. */
  static Speaker unnamed(@Nullable Span source, String reason) {
    return new Speaker(source, null, null, false, reason, List.of());
  }

  /** Each of these may be meant, so nobody is. */
  static Speaker oneOf(Span source, List<Mention> candidates, String reason) {
    var names = candidates.stream().map(Mention::name).distinct().toList();
    return new Speaker(source, null, null, false, reason, names);
  }

  static Speaker of(Span source, Mention mention, String reason) {
    return new Speaker(source, mention.name(), mention.entity(), false, reason, List.of());
  }

  /** The same speaker, named by other words. */
  Speaker by(@Nullable Span words, String why) {
    return new Speaker(words, name, entity, anonymous, why, candidates);
  }

  Speaker asAnonymous(String why) {
    return new Speaker(source, name, entity, true, why, candidates);
  }
}
