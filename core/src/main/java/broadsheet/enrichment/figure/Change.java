package broadsheet.enrichment.figure;

import java.util.Locale;

/** Which way a figure moved. */
public enum Change {
  ROSE,
  FELL;

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
