package broadsheet.article;

import java.util.Locale;

/**
 * One thing known of an outlet.
 *
 * @param value never too long; empty when an editor says that there is none
 */
public record OutletFact(OutletField field, String value, Knowledge knowledge) {
  /** Longer values are refused, in UTF-16 code units. */
  public static final int LENGTH_MAX = 500;

  public OutletFact {
    if (value.length() > LENGTH_MAX || (value.isBlank() && knowledge != Knowledge.SET)) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "no %s of an outlet: '%s'", field.key(), value));
    }
  }
}
