package broadsheet.teach;

import broadsheet.enrichment.place.PlaceKeys;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One line of GeoNames' file of towns, as far as a gazetteer needs it.
 *
 * @param rank GeoNames' feature code: "PPLC" for a capital
 * @param county GeoNames' second-level code, in the United States that of the Census
 */
record GazetteerTown(
    List<String> names,
    double lat,
    double lon,
    String rank,
    String country,
    String region,
    String county,
    long people) {
  private static final int ALL_NAMES_MIN = 250_000;
  private static final int OTHER_SCRIPTS_MIN = 40_000;
  private static final int FIELDS = 15;

  /** Names in GeoNames that are the sense of a town's name, and elsewhere something else. */
  private static final Set<String> TRANSLATED = Set.of("White House");

  /**
   * Reads a line.
   *
   * @throws IllegalArgumentException when it has too few fields
   */
  static GazetteerTown of(String line) {
    var fields = line.split("\t", -1);
    if (fields.length < FIELDS) {
      throw new IllegalArgumentException("no town: " + line);
    }
    var people = Long.parseLong(fields[14]);
    return new GazetteerTown(
        names(fields, people),
        Double.parseDouble(fields[4]),
        Double.parseDouble(fields[5]),
        fields[7],
        fields[8],
        fields[10],
        fields[11],
        people);
  }

  boolean isSeat() {
    return rank.equals("PPLA") || rank.equals("PPLC");
  }

  private static List<String> names(String[] fields, long people) {
    Map<String, String> names = new LinkedHashMap<>();
    names.put(PlaceKeys.of(fields[1]), fields[1]);
    names.putIfAbsent(PlaceKeys.of(fields[2]), fields[2]);
    var capital = fields[7].equals("PPLC");
    var all = people >= ALL_NAMES_MIN || capital;
    for (var name : fields[3].split(",", -1)) {
      var wanted = all && isLatinName(name);
      var known = people >= OTHER_SCRIPTS_MIN || capital || fields[8].equals("UA");
      if (wanted || (known && isCyrillicOrArabic(name))) {
        names.putIfAbsent(PlaceKeys.of(name), name);
      }
    }
    return List.copyOf(names.values());
  }

  /** A name with a capital and a small letter: no code of an airport, no transcript of sounds. */
  private static boolean isLatinName(String name) {
    return name.length() >= 4
        && !TRANSLATED.contains(name)
        && Character.isUpperCase(name.charAt(0))
        && Character.isLowerCase(name.charAt(1))
        && name.codePoints().allMatch(GazetteerTown::isLatin);
  }

  private static boolean isLatin(int point) {
    return !Character.isLetter(point)
        ? " -'\u2019.".indexOf(point) >= 0
        : Character.UnicodeScript.of(point) == Character.UnicodeScript.LATIN;
  }

  private static boolean isCyrillicOrArabic(String name) {
    var letters = name.codePoints().filter(Character::isLetter).toArray();
    if (letters.length < 3 || !(name.length() < 40)) {
      return false;
    }
    var script = Character.UnicodeScript.of(letters[0]);
    var wanted =
        script == Character.UnicodeScript.CYRILLIC || script == Character.UnicodeScript.ARABIC;
    for (var letter : letters) {
      wanted &= Character.UnicodeScript.of(letter) == script;
    }
    return wanted;
  }
}
