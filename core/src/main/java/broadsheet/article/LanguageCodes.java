package broadsheet.article;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Language codes as documents declare them. */
final class LanguageCodes {
  private LanguageCodes() {}

  /** "en" for "en", "en-US" and "en_GB"; null for what is no two-letter code. */
  static @Nullable String of(String declared) {
    var lower = declared.strip().toLowerCase(Locale.ROOT);
    var separated = lower.length() > 2 && "-_".indexOf(lower.charAt(2)) >= 0;
    if (lower.length() != 2 && !separated) {
      return null;
    }
    var code = lower.substring(0, 2);
    return code.chars().allMatch(c -> c >= 'a' && c <= 'z') ? code : null;
  }
}
