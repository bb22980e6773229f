package broadsheet.teach;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * The middles of the United States' counties and states from a TopoJSON file of their borders, as
 * the Census Bureau draws them.
 */
final class UsAtlas {
  private static final Map<String, String> COUNTY_WORDS = Map.of("22", "Parish", "02", "Borough");

  private final JsonNode atlas;
  private final List<double[][]> arcs = new ArrayList<>();

  private UsAtlas(JsonNode atlas) {
    this.atlas = atlas;
    for (var arc : atlas.get("arcs")) {
      arcs.add(points(arc));
    }
  }

  /**
   * A county or state.
   *
   * @param code of the Census: two digits of the state, three of the county
   */
  record Area(String code, String name, double lat, double lon) {}

  static UsAtlas read(Path file) throws IOException {
    return new UsAtlas(new ObjectMapper().readTree(Files.readString(file)));
  }

  /** Named with their word: "Orleans Parish". */
  List<Area> counties() {
    return areas("counties").stream()
        .map(area -> {
          var word = COUNTY_WORDS.getOrDefault(area.code().substring(0, 2), "County");
          return new Area(area.code(), area.name() + " " + word, area.lat(), area.lon());
        })
        .toList();
  }

  List<Area> states() {
    return areas("states");
  }

  private List<Area> areas(String kind) {
    var areas = new ArrayList<Area>();
    for (var shape : atlas.get("objects").get(kind).get("geometries")) {
      var middle = middle(shape);
      var name = shape.get("properties").get("name").asString();
      areas.add(new Area(shape.get("id").asString(), name, middle[1], middle[0]));
    }
    return areas;
  }

  /** The centroid of the largest outer border. */
  private double[] middle(JsonNode shape) {
    var many = shape.get("type").asString().equals("MultiPolygon");
    var best = new double[3];
    for (var part : shape.get("arcs")) {
      var middle = centroid(ring(many ? part.get(0) : part));
      if (middle[2] > best[2]) {
        best = middle;
      }
    }
    return best;
  }

  private List<double[]> ring(JsonNode indices) {
    var ring = new ArrayList<double[]>();
    for (var index : indices) {
      var i = index.asInt();
      var arc = arcs.get(i < 0 ? ~i : i);
      for (var k = 0; k < arc.length; k++) {
        ring.add(arc[i < 0 ? arc.length - 1 - k : k]);
      }
    }
    return ring;
  }

  /** Longitude, latitude and size of the ground that a border goes round (Bourke 1988). */
  private static double[] centroid(List<double[]> ring) {
    var x = 0.0;
    var y = 0.0;
    var twice = 0.0;
    for (var i = 0; i < ring.size(); i++) {
      var one = ring.get(i);
      var other = ring.get((i + 1) % ring.size());
      var cross = one[0] * other[1] - other[0] * one[1];
      x += (one[0] + other[0]) * cross;
      y += (one[1] + other[1]) * cross;
      twice += cross;
    }
    return new double[] {x / (3 * twice), y / (3 * twice), Math.abs(twice)};
  }

  private double[][] points(JsonNode arc) {
    var scale = atlas.get("transform").get("scale");
    var shift = atlas.get("transform").get("translate");
    var points = new double[arc.size()][];
    var x = 0;
    var y = 0;
    for (var i = 0; i < points.length; i++) {
      x += arc.get(i).get(0).asInt();
      y += arc.get(i).get(1).asInt();
      points[i] =
          new double[] {
            x * scale.get(0).asDouble() + shift.get(0).asDouble(),
            y * scale.get(1).asDouble() + shift.get(1).asDouble()
          };
    }
    return points;
  }
}
