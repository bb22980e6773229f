package broadsheet.ask;

import broadsheet.enrichment.Nations;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells whether a place is of the kind that is asked for. */
final class PlaceKinds {
  private static final Set<String> COUNTRIES = stems("country countries nation state's");
  private static final String STATE = AskWords.stem("state");
  private static final String CONTINENT = AskWords.stem("continent");
  private static final Set<String> TOWNS = stems("city cities town village capital");

  private static final Set<String> CONTINENTS =
      Set.of(
          "Europe", "Africa", "Asia", "Antarctica", "Australia", "North America", "South America");

  private static final Set<String> STATES =
      Stream.of(
              """
              Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,
              Georgia,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,
              Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,
              New Hampshire,New Jersey,New Mexico,New York,North Carolina,North Dakota,Ohio,
              Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,
              Utah,Vermont,Virginia,Washington,West Virginia,Wisconsin,Wyoming
              """
                  .split(",", -1))
          .map(String::strip)
          .collect(Collectors.toUnmodifiableSet());

  private PlaceKinds() {}

  private static Set<String> stems(String words) {
    return Stream.of(words.split(" ", -1)).map(AskWords::stem).collect(Collectors.toSet());
  }

  static boolean fits(List<String> focus, String name) {
    for (var stem : focus) {
      if (stem.equals(STATE)) {
        return STATES.contains(name);
      }
      if (stem.equals(CONTINENT)) {
        return CONTINENTS.contains(name);
      }
      if (COUNTRIES.contains(stem)) {
        return !Nations.country(name).isEmpty();
      }
      if (TOWNS.contains(stem)) {
        return Nations.country(name).isEmpty() && !CONTINENTS.contains(name);
      }
    }
    return false;
  }
}
