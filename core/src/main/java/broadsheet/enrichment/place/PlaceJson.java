package broadsheet.enrichment.place;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Prints places as the command line's contract has them. */
public final class PlaceJson {
  private static final String KEY = "places";

  private PlaceJson() {}

  /** Adds them under "places". */
  public static void print(List<Place> places, ObjectNode enrichment) {
    var array = enrichment.putArray(KEY);
    for (var place : places) {
      array
          .addObject()
          .put("begin", place.span().begin())
          .put("end", place.span().end())
          .put("name", place.name())
          .put("lat", place.lat())
          .put("lon", place.lon())
          .put("country", place.country())
          .put("precision", place.precision().word());
    }
  }
}
