package broadsheet.app;

import java.util.Locale;

/**
 * An input that could not be read.
 *
 * @param where file, and line or entry in it
 * @param what what was wrong, and what to do where that is known
 */
public record Problem(String where, String what) {
  private static final int LENGTH_MAX = 1_000;

  /** One line, whatever stands in the file's name or the input. */
  @Override
  public String toString() {
    return oneLine(where) + ": " + oneLine(what);
  }

  private static String oneLine(String text) {
    var line = new StringBuilder();
    text.codePoints()
        .limit(LENGTH_MAX)
        .forEach(c -> {
          switch (Character.getType(c)) {
            case Character.CONTROL,
                Character.FORMAT,
                Character.LINE_SEPARATOR,
                Character.PARAGRAPH_SEPARATOR,
                Character.SURROGATE ->
                line.append(c == '\n' ? "\\n" : String.format(Locale.ROOT, "\\u%04x", c));
            default -> line.appendCodePoint(c);
          }
        });
    return line.toString();
  }
}
