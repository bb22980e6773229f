package broadsheet.ask;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to know.
 *
 * @param text as typed; beyond {@value #LENGTH_MAX} characters it is refused
 * @param asked the day that "today" means, null when it is not known
 */
public record Question(String text, @Nullable LocalDate asked) {
  /** In UTF-16 code units. */
  public static final int LENGTH_MAX = 1_000;

  /**
   * Checks the length.
   *
   * @throws IllegalArgumentException with a message for people when there is nothing to answer or
   *     too much
   */
  public Question {
    if (text.isBlank()) {
      throw new IllegalArgumentException("Type a question");
    }
    if (text.length() > LENGTH_MAX) {
      throw new IllegalArgumentException(
          "A question can have at most "
              + LENGTH_MAX
              + " characters; this one has "
              + text.length());
    }
  }
}
