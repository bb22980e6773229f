package broadsheet.entity;

import broadsheet.enrichment.Nations;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An organisation's name, from its key, with the country taken off the front: the supreme court of
 * which country?
 *
 * @param country empty when the name says none
 * @param base the name without it
 */
record BodyName(String country, String base) {
  /** What every country has one of. */
  private static final Set<String> GENERAL =
      Set.of(
          "ministry",
          "department",
          "court",
          "senate",
          "congress",
          "parliament",
          "house",
          "army",
          "navy",
          "force",
          "forces",
          "military",
          "embassy",
          "government",
          "cabinet",
          "police",
          "bank",
          "service",
          "guard",
          "treasury",
          "office",
          "agency",
          "council",
          "commission",
          "duma",
          "knesset",
          "intelligence",
          "assembly",
          "representatives",
          "administration");

  private static final int SPECIFIC = 3;
  private static final Set<String> SMALL = Set.of("of", "the", "and", "for", "on", "in");

  static BodyName of(String key) {
    var space = key.indexOf(' ');
    if (space < 0) {
      return new BodyName("", key);
    }
    var first = key.substring(0, space);
    var rest = key.substring(space + 1);
    var possessive =
        first.length() > 4 && first.endsWith("s") ? first.substring(0, first.length() - 1) : first;
    var country =
        Nations.country(first).isEmpty() ? Nations.country(possessive) : Nations.country(first);
    if (!country.isEmpty() && (isGeneral(rest) || weight(rest) > SPECIFIC)) {
      return new BodyName(country, rest);
    }
    if (rest.startsWith("states ") && first.equals("united") && isGeneral(rest.substring(7))) {
      return new BodyName("United States", rest.substring(7));
    }
    return new BodyName("", key);
  }

  /** Whether hardly two countries have one so called: "food and drug administration". */
  boolean isSpecific() {
    return weight(base) >= SPECIFIC;
  }

  private static long weight(String base) {
    return Stream.of(base.split(" ", -1)).filter(word -> !SMALL.contains(word)).count();
  }

  boolean isGeneral() {
    return isGeneral(base) || !country.isEmpty();
  }

  private static boolean isGeneral(String base) {
    var words = base.split(" ", -1);
    return GENERAL.contains(words[words.length - 1]) || GENERAL.contains(words[0]);
  }
}
