package broadsheet.enrichment.place;

/** Distances on the globe. */
final class Distances {
  private static final double DIAMETER = 12_742;

  private Distances() {}

  /** Kilometres between two points in degrees (haversine). */
  static double kilometres(double lat, double lon, double otherLat, double otherLon) {
    var north = Math.sin(Math.toRadians(otherLat - lat) / 2);
    var east = Math.sin(Math.toRadians(otherLon - lon) / 2);
    var both =
        north * north
            + Math.cos(Math.toRadians(lat)) * Math.cos(Math.toRadians(otherLat)) * east * east;
    return DIAMETER * Math.asin(Math.min(1, Math.sqrt(both)));
  }
}
