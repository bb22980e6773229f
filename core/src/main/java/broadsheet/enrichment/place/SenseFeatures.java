package broadsheet.enrichment.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What speaks for a name's meaning one place and not another, and how much. */
final class SenseFeatures {
  private static final int NEIGHBOURS_MAX = 40;
  private static final int CHOICES_MAX = 24;
  private static final double CHANCE_MIN = 0.03;
  private static final double DEGREE = 111;
  private static final int SAME_REGION = 3;
  private static final double SUBURB = 60;
  private static final int LARGE = 400_000;

  private static final Map<String, Set<String>> HOMES =
      Map.of(
          "en", Set.of("US", "GB", "CA", "AU", "NZ", "IE", "ZA", "IN"),
          "es", Set.of("ES", "MX", "AR", "CO", "CL", "PE", "VE", "UY", "EC"),
          "fr", Set.of("FR", "BE", "CH", "CA"),
          "de", Set.of("DE", "AT", "CH"),
          "it", Set.of("IT", "CH"),
          "pt", Set.of("PT", "BR"),
          "nl", Set.of("NL", "BE"),
          "uk", Set.of("UA"),
          "ru", Set.of("RU", "BY", "KZ"));

  private static final Set<String> TOWN_WORDS =
      Set.of("city", "town", "village", "township", "suburb", "port", "hamlet", "capital");
  private static final Set<String> LAND_WORDS =
      Set.of(
          "state",
          "province",
          "region",
          "oblast",
          "governorate",
          "county",
          "republic",
          "State",
          "Gov",
          "Governor",
          "Legislature",
          "Sen",
          "Senator");

  private final PlaceScene scene;
  private final Gazetteer gazetteer;
  private final Map<String, Integer> countries = new HashMap<>();
  private final Map<String, Integer> regions = new HashMap<>();
  private final Set<String> aroundKeys = new HashSet<>();
  private final Set<String> aroundGroups = new HashSet<>();
  private final List<PlaceSense> neighbours;
  private final Map<PlaceSense, int[]> namesakes = new HashMap<>();

  SenseFeatures(PlaceScene scene, List<PlaceSense> neighbours) {
    this.scene = scene;
    this.gazetteer = scene.gazetteer();
    this.neighbours = neighbours.subList(0, Math.min(NEIGHBOURS_MAX, neighbours.size()));
    for (var sense : this.neighbours) {
      for (var place : sense.places()) {
        noteContainer(place, sense.spots().size());
      }
    }
    for (var spot : scene.aroundSpots()) {
      aroundKeys.add(spot.key());
      for (var place : spot.places()) {
        if (gazetteer.kind(place) != PlaceKind.TOWN) {
          aroundGroups.add(gazetteer.group(place));
        }
      }
    }
  }

  private void noteContainer(int place, int times) {
    if (gazetteer.kind(place) == PlaceKind.COUNTRY) {
      countries.merge(gazetteer.country(place), times, Integer::sum);
    } else if (gazetteer.kind(place) != PlaceKind.TOWN) {
      regions.merge(gazetteer.group(place), times, Integer::sum);
    }
  }

  /** What can be said of each choice without what the others mean. */
  PlaceFeatures[] alone(PlaceSense sense) {
    var all = new PlaceFeatures[sense.places().length];
    var words = typeWords(sense);
    for (var i = 0; i < all.length; i++) {
      all[i] = new PlaceFeatures();
      people(sense, i, all[i]);
      said(sense, i, all[i]);
      var kind = gazetteer.kind(sense.places()[i]).number();
      all[i].add(20, words * 8 + kind);
    }
    return all;
  }

  private void people(PlaceSense sense, int choice, PlaceFeatures features) {
    var place = sense.places()[choice];
    var kind = gazetteer.kind(place).number();
    var larger = 0;
    var most = 0;
    for (var other : sense.places()) {
      larger += gazetteer.people(other) > gazetteer.people(place) ? 1 : 0;
      most = Math.max(most, gazetteer.people(other));
    }
    var people = gazetteer.people(place);
    var ratio = (int) Math.round(2 * Math.log10((most + 100.0) / (people + 100.0)));
    features.add(1, kind);
    features.add(2, kind * 64 + (int) Math.round(Math.log10(people + 1.0)));
    features.add(3, kind * 8 + Math.min(larger, 4));
    features.add(4, Math.min(ratio, 9));
    features.add(11, namesakes(sense)[choice]);
    features.add(5, Math.min(sense.places().length, 8) * 8 + Math.min(larger, 3));
  }

  /** 1 for a region that a large town bears the name of, 2 for that town. */
  private int[] namesakes(PlaceSense sense) {
    return namesakes.computeIfAbsent(sense, this::findNamesakes);
  }

  private int[] findNamesakes(PlaceSense sense) {
    var marks = new int[sense.places().length];
    var towns = false;
    var regions = false;
    for (var place : sense.places()) {
      towns |= isLargeTown(place);
      regions |= gazetteer.kind(place) == PlaceKind.REGION;
    }
    for (var i = 0; towns && regions && i < marks.length; i++) {
      var place = sense.places()[i];
      marks[i] = isLargeTown(place) ? 2 : gazetteer.kind(place) == PlaceKind.REGION ? 1 : 0;
    }
    return marks;
  }

  private boolean isLargeTown(int place) {
    return gazetteer.kind(place) == PlaceKind.TOWN && gazetteer.people(place) >= LARGE;
  }

  /**
   * Which choices are a large town that a region bears the name of, when the text names neither
   * other towns of such a region nor its offices.
   */
  boolean[] greatTowns(PlaceSense sense) {
    var marks = namesakes(sense);
    var great = new boolean[marks.length];
    var any = false;
    for (var i = 0; i < marks.length; i++) {
      great[i] = marks[i] == 2;
      any |= marks[i] == 1 && hasOtherTowns(sense, sense.places()[i]);
    }
    return any || typeWords(sense) == 2 ? new boolean[marks.length] : great;
  }

  private boolean hasOtherTowns(PlaceSense sense, int region) {
    for (var other : neighbours) {
      var place = other.places()[other.best()];
      if (other != sense
          && gazetteer.group(place).equals(gazetteer.group(region))
          && !isNearTown(sense, place)) {
        return true;
      }
    }
    return false;
  }

  private boolean isNearTown(PlaceSense sense, int place) {
    var marks = namesakes(sense);
    for (var i = 0; i < marks.length; i++) {
      if (marks[i] == 2 && distance(sense.places()[i], place) < SUBURB) {
        return true;
      }
    }
    return false;
  }

  private void said(PlaceSense sense, int choice, PlaceFeatures features) {
    var place = sense.places()[choice];
    var kind = gazetteer.kind(place).number();
    features.add(6, sense.hasContainer() ? sense.isContained(choice) ? 2 : 1 : 0);
    var own = gazetteer.kind(place) == PlaceKind.COUNTRY ? sense.spots().size() : 0;
    var country = countries.getOrDefault(gazetteer.country(place), 0) - own;
    features.add(7, kind * 4 + Math.clamp(country, 0, 3));
    var inRegion = gazetteer.kind(place) == PlaceKind.REGION ? sense.spots().size() : 0;
    var region = regions.getOrDefault(gazetteer.group(place), 0) - inRegion;
    features.add(8, kind * 4 + Math.clamp(region, 0, 3));
    var home = HOMES.getOrDefault(scene.article().language(), Set.of());
    features.add(9, kind * 2 + (home.contains(gazetteer.country(place)) ? 1 : 0));
    var titled = aroundGroups.contains(gazetteer.group(place)) && !aroundKeys.contains(sense.key());
    features.add(10, titled ? 1 : 0);
  }

  /** 1 when a town's word stands before a spot, 2 when a land's word stands after one. */
  private int typeWords(PlaceSense sense) {
    for (var spot : sense.spots()) {
      var before = spot.first() >= 2 ? word(spot.first() - 2) : "";
      if (TOWN_WORDS.contains(before) && word(spot.first() - 1).equals("of")) {
        return 1;
      }
      var after = spot.last() + 1 < scene.words().size() ? word(spot.last() + 1) : "";
      if (LAND_WORDS.contains(after)) {
        return 2;
      }
    }
    return 0;
  }

  private String word(int i) {
    return scene.words().get(i).in(scene.article().text());
  }

  /** Adds what the other names' likely places say. */
  PlaceFeatures[] together(PlaceSense sense) {
    var all = alone(sense);
    var count = Math.min(all.length, CHOICES_MAX);
    var support = new double[5][all.length];
    for (var other : neighbours) {
      if (other != sense && !other.key().equals(sense.key())) {
        for (var i = 0; i < count; i++) {
          support(sense, i, other, support);
        }
      }
    }
    var others = Math.max(1, neighbours.size() - 1);
    for (var i = 0; i < all.length; i++) {
      var shared = (int) Math.min(2, Math.round(2 * support[SAME_REGION][i]));
      all[i].add(12, namesakes(sense)[i] * 3 + shared);
    }
    for (var kind = 0; kind < support.length; kind++) {
      var most = max(support[kind]);
      for (var i = 0; i < all.length; i++) {
        var sum = support[kind][i];
        all[i].add(30 + kind, sum == 0 ? -1 : (int) Math.round(2 * Math.log(sum) / Math.log(2)));
        all[i].add(40 + kind, (int) Math.round(8 * sum / others));
        all[i].add(50 + kind, most == 0 ? -1 : (int) Math.round(6 * sum / most));
      }
    }
    return all;
  }

  private void support(PlaceSense sense, int choice, PlaceSense other, double[][] support) {
    var place = sense.places()[choice];
    var fine = gazetteer.kind(place).isLocal();
    var sums = new double[support.length];
    for (var k = 0; k < other.places().length; k++) {
      var chance = other.chance(k);
      if (chance < CHANCE_MIN) {
        continue;
      }
      var near = other.places()[k];
      var kilometres = distance(place, near);
      var both = fine && gazetteer.kind(near).isLocal();
      sums[0] += both && kilometres < 60 ? chance : 0;
      sums[1] += both && kilometres < 200 ? chance : 0;
      sums[2] += kilometres < 700 ? chance : 0;
      sums[3] += gazetteer.group(place).equals(gazetteer.group(near)) ? chance : 0;
      sums[4] += gazetteer.country(place).equals(gazetteer.country(near)) ? chance : 0;
    }
    for (var i = 0; i < sums.length; i++) {
      support[i][choice] += sums[i];
    }
  }

  /** Kilometres, roughly, as on a plane. */
  private double distance(int one, int other) {
    var north = gazetteer.lat(one) - gazetteer.lat(other);
    var turned = Math.abs(gazetteer.lon(one) - gazetteer.lon(other));
    var east = Math.min(turned, 360 - turned) * Math.cos(Math.toRadians(gazetteer.lat(one)));
    return DEGREE * Math.sqrt(north * north + east * east);
  }

  private static double max(double[] values) {
    var most = 0.0;
    for (var value : values) {
      most = Math.max(most, value);
    }
    return most;
  }
}
