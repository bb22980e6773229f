package broadsheet.enrichment;

import java.util.List;

/** Tells which country a people's name or a place's name in a text means. */
public final class Nations {
  private static final int STEM_CUT = 3;
  private static final int STEM_MIN = 3;

  private Nations() {}

  /**
   * The country of "Velmoran" or "Velmora", empty when it is none: a real country is known by name,
   * another one by standing in {@code mentions} both as a place and as its people.
   */
  public static String countryOf(Mention mention, List<Mention> mentions) {
    var name = mention.name();
    return switch (mention.type()) {
      case GROUP -> ofPeople(name, mentions);
      case PLACE -> isCountry(name, mentions) ? name : "";
      default -> "";
    };
  }

  /** The country that a word names, or whose people it names, by its usual name; else empty. */
  public static String country(String word) {
    if (word.isEmpty()) {
      return "";
    }
    var capital = Character.toUpperCase(word.charAt(0)) + word.substring(1);
    var known = Countries.ofPeople(capital);
    var full = Countries.fullName(word);
    if (!known.equals(capital)) {
      return known;
    }
    return full.equals(word) && !Countries.isPlace(capital) ? "" : Countries.fullName(capital);
  }

  /** "United States" for "usa"; a name that is no short form of another stays. */
  public static String usualName(String name) {
    return Countries.fullName(name);
  }

  private static String ofPeople(String people, List<Mention> mentions) {
    var known = Countries.ofPeople(people);
    if (!known.equals(people)) {
      return known;
    }
    return mentions.stream()
        .filter(other -> other.type() == EntityType.PLACE && isOf(people, other.name()))
        .map(Mention::name)
        .findFirst()
        .orElse("");
  }

  private static boolean isCountry(String place, List<Mention> mentions) {
    return Countries.isPlace(place)
        || mentions.stream()
            .anyMatch(other -> other.type() == EntityType.GROUP && isOf(other.name(), place));
  }

  private static boolean isOf(String people, String place) {
    var stem =
        people.substring(
            0, Math.min(people.length(), Math.max(STEM_MIN, people.length() - STEM_CUT)));
    return people.length() > STEM_MIN && place.indexOf(' ') < 0 && place.startsWith(stem);
  }
}
