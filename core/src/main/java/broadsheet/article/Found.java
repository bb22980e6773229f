package broadsheet.article;

import java.util.List;

/**
 * A field's value as a page was read, and why it was taken.
 *
 * @param source where it stood, in words
 * @param passedOver what other places said, in words
 */
record Found<T>(T value, String source, List<String> passedOver) {
  Found {
    passedOver = List.copyOf(passedOver);
  }

  String reason() {
    return passedOver.isEmpty()
        ? source
        : source + "; passed over: " + String.join("; ", passedOver);
  }
}
