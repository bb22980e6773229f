package broadsheet.enrichment.place;

import broadsheet.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A place that a text names, and where it is.
 *
 * @param name as the gazetteer has it
 * @param lat degrees north
 * @param lon degrees east
 * @param country ISO 3166 alpha-2 code, null for what lies in several or in none
 */
public record Place(
    Span span, String name, double lat, double lon, @Nullable String country, Precision precision) {
  public Place {
    if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) {
      throw new IllegalArgumentException("place at " + lat + ", " + lon);
    }
  }
}
