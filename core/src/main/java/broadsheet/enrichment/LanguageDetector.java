package broadsheet.enrichment;

import org.jspecify.annotations.Nullable;

/** Port: tells a text's language. */
public interface LanguageDetector {
  /**
   * The ISO 639-1 code of {@code text}, "und" when it cannot be told.
   *
   * @param declared what the page or feed said, a prior that clear text overrules; may be null
   */
  String detect(String text, @Nullable String declared);
}
