package broadsheet.enrichment.place;

import broadsheet.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A short article and the places that it names, from a file of cases. "= Lima | US 40.7 -84.1 town"
 * claims that every "Lima" of the text is this place (several, parted by ";", in their order); "~="
 * that it should be, and is not yet. Whatever is not claimed is no place.
 */
record PlaceCase(String title, PlaceText article, List<String> claims) {
  private static final double NEAR = 161;

  PlaceCase {
    claims = List.copyOf(claims);
  }

  static List<PlaceCase> in(String file) {
    var cases = new ArrayList<PlaceCase>();
    for (var block : file.split("\n=== ", -1)) {
      if (block.contains("\nlang: ")) {
        cases.add(of(block.lines().toList()));
      }
    }
    return cases;
  }

  private static PlaceCase of(List<String> lines) {
    var text = lines.get(3);
    var names = new ArrayList<PlaceName>();
    for (var name : lines.get(2).substring("names:".length()).strip().split(" \\| ", -1)) {
      if (!name.isEmpty()) {
        occurrences(text, name.substring(2))
            .forEach(span -> names.add(new PlaceName(span, kind(name.charAt(0)))));
      }
    }
    names.sort(Comparator.comparing(PlaceName::span));
    var language = lines.get(1).substring("lang: ".length());
    var claims = lines.stream().filter(line -> line.startsWith("=") || line.startsWith("~="));
    return new PlaceCase(
        lines.getFirst(), new PlaceText(text, "", null, null, language, names), claims.toList());
  }

  private static List<Span> occurrences(String text, String name) {
    var spans = new ArrayList<Span>();
    for (var at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
      var before = at > 0 && Character.isLetter(text.charAt(at - 1));
      var end = at + name.length();
      var after = end < text.length() && Character.isLetter(text.charAt(end));
      if (!before && !after) {
        spans.add(new Span(at, end));
      }
    }
    return spans;
  }

  private static PlaceName.Kind kind(char letter) {
    return switch (letter) {
      case 'P' -> PlaceName.Kind.PERSON;
      case 'L' -> PlaceName.Kind.PLACE;
      case 'O' -> PlaceName.Kind.BODY;
      case 'G' -> PlaceName.Kind.PEOPLE;
      default -> PlaceName.Kind.OTHER;
    };
  }

  /** What is wrong with a claim, null when it holds. */
  @Nullable String fault(String claim, List<Place> places) {
    var parts = claim.substring(claim.indexOf('=') + 1).split(" \\| ", -1);
    var found = places.stream().filter(place -> isNamed(place, parts[0].strip())).toList();
    var expected = parts[1].split(" ; ", -1);
    if (found.isEmpty()) {
      return title + ": not found: " + claim;
    }
    for (var i = 0; i < found.size(); i++) {
      if (!isAt(found.get(i), expected[Math.min(i, expected.length - 1)].split(" ", -1))) {
        return title + ": " + claim + " but " + found.get(i);
      }
    }
    return null;
  }

  /** The places that nothing claims. */
  List<String> unclaimed(List<Place> places) {
    return places.stream()
        .filter(place -> claims.stream().noneMatch(claim -> isNamed(place, name(claim))))
        .map(place -> title + ": " + place)
        .toList();
  }

  private static String name(String claim) {
    return claim.substring(claim.indexOf('=') + 1, claim.indexOf(" | ")).strip();
  }

  private boolean isNamed(Place place, String name) {
    return place.span().in(article.text()).equals(name);
  }

  private static boolean isAt(Place place, String[] expected) {
    var country = Objects.requireNonNullElse(place.country(), "-");
    var lat = Double.parseDouble(expected[1]);
    var lon = Double.parseDouble(expected[2]);
    return country.equals(expected[0])
        && Distances.kilometres(place.lat(), place.lon(), lat, lon) <= NEAR
        && place.precision().word().equals(expected[3]);
  }
}
