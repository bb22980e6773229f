package broadsheet.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When an article was published, by what its page says, and why.
 *
 * @param published null when the page does not say
 * @param modified when it was last changed, null when the page does not say or never
 * @param reason the source that was believed, in words
 * @param passedOver what other sources said that differs
 */
public record DateChoice(
    @Nullable PublicationTime published,
    @Nullable PublicationTime modified,
    String reason,
    List<String> passedOver) {
  public DateChoice {
    passedOver = List.copyOf(passedOver);
  }
}
