package broadsheet.web;

import org.jspecify.annotations.Nullable;

/** Numbers in addresses. */
final class Numbers {
  private static final int DIGITS_MAX = 9;

  private Numbers() {}

  /** The number that {@code text} is, or {@code otherwise} for anything else. */
  static int parse(@Nullable String text, int otherwise) {
    var isNumber =
        text != null
            && !text.isEmpty()
            && text.length() <= DIGITS_MAX
            && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return isNumber ? Integer.parseInt(text) : otherwise;
  }

  /** The number that {@code text} is, brought between the bounds; the lower one for no number. */
  static int between(@Nullable String text, int min, int max) {
    return Math.clamp(parse(text, min), min, max);
  }
}
