package broadsheet.source;

import java.util.List;

/** Where an entry is about (GeoRSS): a point, line, polygon or box. */
public record Place(Shape shape, List<Point> points) {
  public Place {
    points = List.copyOf(points);
  }

  /** What the points are the corners of. */
  public enum Shape {
    POINT,
    LINE,
    POLYGON,
    BOX
  }

  /** Degrees north and east. */
  public record Point(double latitude, double longitude) {}
}
