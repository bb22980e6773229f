package broadsheet.enrichment.place;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The lines of a gazetteer as columns. */
final class GazetteerRows {
  /** A kind, three numbers and a name cannot be shorter. */
  private static final int LINE_MIN = 9;

  private final byte[] lines;
  private final List<String> countries = new ArrayList<>();
  private final List<String> groups = new ArrayList<>();
  private int at;
  private int places;
  private int names;
  private byte[] kinds = new byte[1024];
  private int[] lats = new int[1024];
  private int[] lons = new int[1024];
  private int[] peoples = new int[1024];
  private short[] groupOf = new short[1024];
  private int[] firstNames = new int[1024];
  private int[] nameBegins = new int[1024];
  private byte[] nameLengths = new byte[1024];
  private int[] placeOfName = new int[1024];

  GazetteerRows(byte[] lines) {
    this.lines = lines;
    while (at < lines.length) {
      if (lines[at] == '@') {
        group();
      } else {
        place();
      }
    }
  }

  int places() {
    return places;
  }

  int names() {
    return names;
  }

  int kind(int place) {
    return kinds[place];
  }

  int lat(int place) {
    return lats[place];
  }

  int lon(int place) {
    return lons[place];
  }

  int people(int place) {
    return peoples[place];
  }

  String country(int place) {
    return countries.get(groupOf[place]);
  }

  String group(int place) {
    return groups.get(groupOf[place]);
  }

  int firstName(int place) {
    return firstNames[place];
  }

  int placeOf(int name) {
    return placeOfName[name];
  }

  String name(int name) {
    return new String(lines, nameBegins[name], nameLengths[name] & 0xff, StandardCharsets.UTF_8);
  }

  private void group() {
    var end = lineEnd();
    var line = new String(lines, at + 1, end - at - 1, StandardCharsets.UTF_8);
    var tab = line.indexOf('\t');
    if (tab < 0 || groups.size() == Short.MAX_VALUE) {
      throw new IllegalArgumentException("gazetteer's group at byte " + at);
    }
    countries.add(line.substring(0, tab));
    groups.add(line.replace('\t', '.'));
    at = end + 1;
  }

  private void place() {
    grow();
    var end = lineEnd();
    if (end - at < LINE_MIN) {
      throw new IllegalArgumentException("gazetteer's line at byte " + at);
    }
    kinds[places] = (byte) PlaceKind.of(lines[at]).letter();
    at += 2;
    lats[places] = number(end);
    lons[places] = number(end);
    peoples[places] = number(end);
    groupOf[places] = (short) (groups.size() - 1);
    firstNames[places] = names;
    while (at < end) {
      addName(end);
    }
    if (groups.isEmpty() || firstNames[places] == names) {
      throw new IllegalArgumentException("gazetteer's place before byte " + end);
    }
    places++;
    at = end + 1;
  }

  private void addName(int end) {
    var stop = at;
    while (stop < end && lines[stop] != '|') {
      stop++;
    }
    if (names == nameBegins.length) {
      nameBegins = Arrays.copyOf(nameBegins, names * 2);
      nameLengths = Arrays.copyOf(nameLengths, names * 2);
      placeOfName = Arrays.copyOf(placeOfName, names * 2);
    }
    nameBegins[names] = at;
    nameLengths[names] = (byte) Math.min(0xff, stop - at);
    placeOfName[names] = places;
    names++;
    at = stop + 1;
  }

  private int number(int end) {
    var negative = lines[at] == '-';
    var value = 0;
    for (at += negative ? 1 : 0; at < end && lines[at] != '\t'; at++) {
      value = value * 10 + lines[at] - '0';
    }
    at++;
    return negative ? -value : value;
  }

  private int lineEnd() {
    var end = at;
    while (end < lines.length && lines[end] != '\n') {
      end++;
    }
    return end;
  }

  private void grow() {
    if (places < kinds.length) {
      return;
    }
    kinds = Arrays.copyOf(kinds, places * 2);
    lats = Arrays.copyOf(lats, places * 2);
    lons = Arrays.copyOf(lons, places * 2);
    peoples = Arrays.copyOf(peoples, places * 2);
    groupOf = Arrays.copyOf(groupOf, places * 2);
    firstNames = Arrays.copyOf(firstNames, places * 2);
  }
}
