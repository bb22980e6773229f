package broadsheet.enrichment.place;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The names of the world's countries, regions and towns, packed into arrays of about 18 MB.
 * Thread-safe. A place is a number; {@link #find} gives those of a name.
 */
public final class Gazetteer {
  /** Knows no place. */
  public static final Gazetteer EMPTY = of(new byte[0]);

  /** Names have no more words than this. */
  static final int WORDS_MAX = 6;

  /** Places of one name beyond these are not looked at. */
  private static final int FOUND_MAX = 160;

  private static final int CODE_MAX = 4;
  private static final int[] NONE = {};
  private static final float THOUSANDTH = 0.001f;

  private final GazetteerRows rows;
  private final int[] heads;
  private final int[] nexts;
  private final Map<String, Integer> regions = new HashMap<>();
  private final Map<String, Integer> countries = new HashMap<>();

  private Gazetteer(GazetteerRows rows) {
    this.rows = rows;
    var size = Integer.highestOneBit(Math.max(1, rows.names())) * 2;
    heads = new int[size];
    nexts = new int[rows.names()];
    Arrays.fill(heads, -1);
    for (var name = 0; name < rows.names(); name++) {
      var slot = slot(PlaceKeys.of(rows.name(name)));
      nexts[name] = heads[slot];
      heads[slot] = name;
    }
    for (var place = 0; place < rows.places(); place++) {
      note(place);
    }
  }

  /**
   * Reads a gazetteer.
   *
   * @param lines UTF-8; "@", country and region code before their places, each with the letter of
   *     its kind, thousandths of degrees north and east, people, and names parted by "|"
   * @throws IllegalArgumentException when the lines are something else
   */
  public static Gazetteer of(byte[] lines) {
    return new Gazetteer(new GazetteerRows(lines));
  }

  private void note(int place) {
    if (kind(place) == PlaceKind.REGION) {
      regions.putIfAbsent(group(place), place);
    } else if (kind(place) == PlaceKind.COUNTRY) {
      countries.putIfAbsent(rows.country(place), place);
    }
  }

  /** The places of a name as it is written, none twice. */
  int[] find(String written) {
    var key = PlaceKeys.of(written);
    var found = NONE;
    var count = 0;
    for (var at = heads[slot(key)]; at >= 0 && count < FOUND_MAX; at = nexts[at]) {
      var place = rows.placeOf(at);
      var name = rows.name(at);
      var named = name.equals(written) || (PlaceKeys.of(name).equals(key) && fits(name, written));
      if (named && !holds(found, count, place)) {
        found = count == found.length ? Arrays.copyOf(found, Math.max(4, count * 2)) : found;
        found[count++] = place;
      }
    }
    return isCode(written) ? coded(found, count) : Arrays.copyOf(found, count);
  }

  /** "US" in capitals is no village that is named "Us", when it is the short name of a country. */
  private int[] coded(int[] found, int count) {
    var lands = Arrays.stream(found, 0, count).filter(place -> kind(place) != PlaceKind.TOWN);
    var codes = lands.toArray();
    return codes.length > 0 ? codes : Arrays.copyOf(found, count);
  }

  private static boolean isCode(String written) {
    return written.length() <= CODE_MAX && isCapitals(written);
  }

  /** "US" is not named by "us", nor "Ind." by "Ind". */
  private static boolean fits(String name, String written) {
    return (!isCapitals(name) || isCapitals(written))
        && (!name.endsWith(".") || written.endsWith(".") || isCapitals(name));
  }

  private static boolean isCapitals(String name) {
    return name.chars().allMatch(c -> c < 128 && !Character.isLowerCase(c));
  }

  private static boolean holds(int[] found, int count, int place) {
    for (var i = 0; i < count; i++) {
      if (found[i] == place) {
        return true;
      }
    }
    return false;
  }

  private int slot(String key) {
    var hash = key.hashCode() * 0x9E3779B9;
    return (hash ^ (hash >>> 15)) & (heads.length - 1);
  }

  /** The name that stands for a place. */
  String name(int place) {
    return rows.name(rows.firstName(place));
  }

  PlaceKind kind(int place) {
    return PlaceKind.of(rows.kind(place));
  }

  float lat(int place) {
    return rows.lat(place) * THOUSANDTH;
  }

  float lon(int place) {
    return rows.lon(place) * THOUSANDTH;
  }

  int people(int place) {
    return rows.people(place);
  }

  /** ISO 3166 alpha-2, empty for what has none. */
  String country(int place) {
    return rows.country(place);
  }

  /** Country and region in one, "US.TX"; places of one group lie in one region. */
  String group(int place) {
    return rows.group(place);
  }

  /** The region that a place lies in, null when it is none the gazetteer has. */
  @Nullable Integer regionOf(int place) {
    return regions.get(group(place));
  }

  /** The region of a group, "US.TX", null when there is none. */
  @Nullable Integer region(String group) {
    return regions.get(group);
  }

  /** The country of a code, null when there is none. */
  @Nullable Integer country(String code) {
    return countries.get(code);
  }

  /** Kilometres between two places (haversine). */
  double kilometres(int one, int other) {
    return Distances.kilometres(lat(one), lon(one), lat(other), lon(other));
  }
}
