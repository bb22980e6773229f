package broadsheet.store;

import broadsheet.enrichment.place.Place;
import broadsheet.enrichment.place.Precision;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Places as arrays of JSON. */
final class PlaceRows {
  private PlaceRows() {}

  static void write(Place place, ArrayNode row) {
    Cells.write(place.span(), row.addArray());
    row.add(place.name())
        .add(place.lat())
        .add(place.lon())
        .add(place.country())
        .add(place.precision().name());
  }

  static Place read(JsonNode row) {
    return new Place(
        Cells.span(row.get(0)),
        row.get(1).asString(),
        row.get(2).asDouble(),
        row.get(3).asDouble(),
        Cells.textOrNull(row.get(4)),
        Precision.valueOf(row.get(5).asString()));
  }
}
