package broadsheet.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads where an entry is about: GeoRSS simple and GML, W3C geo. */
final class PlaceReader {
  private static final int POINTS_MAX = 10_000;

  private PlaceReader() {}

  static @Nullable Place place(Fields fields) {
    return simple(fields).or(() -> gml(fields)).or(() -> degrees(fields)).orElse(null);
  }

  private static Optional<Place> simple(Fields fields) {
    return of(fields.first("georss:point"), Place.Shape.POINT)
        .or(() -> of(fields.first("georss:line"), Place.Shape.LINE))
        .or(() -> of(fields.first("georss:polygon"), Place.Shape.POLYGON))
        .or(() -> of(fields.first("georss:box"), Place.Shape.BOX));
  }

  private static Optional<Place> gml(Fields fields) {
    for (var shape : fields.all("gml:point", "gml:linestring", "gml:polygon", "gml:envelope")) {
      var found = gml(shape);
      if (found.isPresent()) {
        return found;
      }
    }
    for (var where : fields.all("georss:where", "geo:point")) {
      for (var shape : where.children().toList()) {
        var found = gml(shape);
        if (found.isPresent()) {
          return found;
        }
      }
      var degrees = degrees(Fields.of(where, fields.scope()));
      if (degrees.isPresent()) {
        return degrees;
      }
    }
    return Optional.empty();
  }

  private static Optional<Place> gml(MarkupNode shape) {
    if (!isDegrees(shape)) {
      return Optional.empty();
    }
    return switch (shape.key()) {
      case "gml:point" -> of(shape, Place.Shape.POINT);
      case "gml:linestring" -> of(shape, Place.Shape.LINE);
      case "gml:polygon" -> of(shape, Place.Shape.POLYGON);
      case "gml:envelope" -> of(shape, Place.Shape.BOX);
      default -> Optional.empty();
    };
  }

  /** Whether the numbers are degrees of the usual system, and not metres of another. */
  private static boolean isDegrees(MarkupNode shape) {
    var system = shape.given("srsname").toUpperCase(Locale.ROOT);
    return system.isEmpty()
        || system.contains("4326")
        || system.contains("CRS84")
        || system.contains("WGS84");
  }

  private static Optional<Place> degrees(Fields fields) {
    var written = fields.text("geo:lat") + " " + fields.text("geo:long", "geo:lon");
    return of(written, 2, Place.Shape.POINT);
  }

  private static Optional<Place> of(@Nullable MarkupNode node, Place.Shape shape) {
    return node == null ? Optional.empty() : of(words(node), dimensions(node), shape);
  }

  /** The text with blanks between elements. */
  private static String words(MarkupNode node) {
    if (!node.hasElements()) {
      return node.text();
    }
    var out = new StringBuilder();
    node.children().forEach(child -> out.append(words(child)).append(' '));
    return out.toString();
  }

  private static int dimensions(MarkupNode node) {
    var three = node.given("srsdimension").equals("3");
    return three || node.children().anyMatch(child -> dimensions(child) == 3) ? 3 : 2;
  }

  private static Optional<Place> of(String text, int dimensions, Place.Shape shape) {
    var numbers = numbers(text);
    var points = new ArrayList<Place.Point>();
    for (var i = 0; i + 1 < numbers.size(); i += dimensions) {
      points.add(new Place.Point(numbers.get(i), numbers.get(i + 1)));
    }
    var least =
        switch (shape) {
          case POINT -> 1;
          case LINE, BOX -> 2;
          case POLYGON -> 4;
        };
    if (points.size() < least) {
      return Optional.empty();
    }
    return Optional.of(
        new Place(shape, shape == Place.Shape.POINT ? points.subList(0, 1) : points));
  }

  private static List<Double> numbers(String text) {
    var numbers = new ArrayList<Double>();
    for (var word : Blanks.fold(text.replace(',', ' ')).split(" ", POINTS_MAX)) {
      var plain = !word.isEmpty() && word.length() < 30;
      if (!plain || !word.chars().allMatch(c -> (c >= '0' && c <= '9') || "+-.".indexOf(c) >= 0)) {
        return numbers;
      }
      try {
        numbers.add(Double.parseDouble(word));
      } catch (NumberFormatException notANumber) {
        return numbers;
      }
    }
    return numbers;
  }
}
