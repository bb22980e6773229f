package broadsheet.source;

import java.util.List;
import java.util.Map;

/**
 * The time of day in a written time.
 *
 * @param begin where it stands among the pieces, {@code end} where the zone ends
 * @param offsetSeconds east of UTC
 */
record FeedClock(int begin, int end, int secondOfDay, int offsetSeconds) {
  private static final int MINUTE = 60;
  private static final int HOUR = 3600;

  /** Hours east of UTC, times a hundred. */
  private static final Map<String, Integer> ZONES =
      Map.ofEntries(
          Map.entry("z", 0),
          Map.entry("ut", 0),
          Map.entry("utc", 0),
          Map.entry("gmt", 0),
          Map.entry("wet", 0),
          Map.entry("est", -500),
          Map.entry("edt", -400),
          Map.entry("cst", -600),
          Map.entry("cdt", -500),
          Map.entry("mst", -700),
          Map.entry("mdt", -600),
          Map.entry("pst", -800),
          Map.entry("pdt", -700),
          Map.entry("et", -500),
          Map.entry("ct", -600),
          Map.entry("mt", -700),
          Map.entry("pt", -800),
          Map.entry("at", -400),
          Map.entry("ast", -400),
          Map.entry("adt", -300),
          Map.entry("nst", -330),
          Map.entry("akst", -900),
          Map.entry("akdt", -800),
          Map.entry("hst", -1000),
          Map.entry("bst", 100),
          Map.entry("west", 100),
          Map.entry("cet", 100),
          Map.entry("met", 100),
          Map.entry("mez", 100),
          Map.entry("cest", 200),
          Map.entry("mest", 200),
          Map.entry("mesz", 200),
          Map.entry("eet", 200),
          Map.entry("sast", 200),
          Map.entry("cat", 200),
          Map.entry("eest", 300),
          Map.entry("eat", 300),
          Map.entry("msk", 300),
          Map.entry("trt", 300),
          Map.entry("msd", 400),
          Map.entry("pkt", 500),
          Map.entry("ist", 530),
          Map.entry("npt", 545),
          Map.entry("wib", 700),
          Map.entry("ict", 700),
          Map.entry("hkt", 800),
          Map.entry("sgt", 800),
          Map.entry("myt", 800),
          Map.entry("awst", 800),
          Map.entry("jst", 900),
          Map.entry("kst", 900),
          Map.entry("acst", 930),
          Map.entry("acdt", 1030),
          Map.entry("aest", 1000),
          Map.entry("aedt", 1100),
          Map.entry("nzst", 1200),
          Map.entry("nzdt", 1300),
          Map.entry("art", -300),
          Map.entry("brt", -300),
          Map.entry("clt", -400),
          Map.entry("cot", -500));

  private static final List<String> AFTERNOON = List.of("pm", "오후", "μμ", "p");
  private static final List<String> FORENOON = List.of("am", "오전", "πμ", "a");

  /** The first that looks like hours and minutes; midnight, UTC, where there is none. */
  static FeedClock in(List<String> pieces) {
    var at = 0;
    while (at + 2 < pieces.size() && !isClock(pieces, at)) {
      at++;
    }
    if (at + 2 >= pieces.size()) {
      return packed(pieces);
    }
    var hour = Integer.parseInt(pieces.get(at));
    var minute = Integer.parseInt(pieces.get(at + 2));
    var end = at + 3;
    var second = 0;
    if (end + 1 < pieces.size() && pieces.get(end).equals(":") && isNumber(pieces.get(end + 1))) {
      second = Math.min(59, two(pieces.get(end + 1)));
      end += 2;
    }
    if (end + 1 < pieces.size()
        && ".,".contains(pieces.get(end))
        && isNumber(pieces.get(end + 1))) {
      end += 2;
    }
    var begin = at > 0 && FeedTimes.lower(pieces.get(at - 1)).equals("t") ? at - 1 : at;
    var marked = halfDay(pieces, begin, end);
    hour = marked.applied(hour);
    var zone = zone(pieces, marked.end());
    return new FeedClock(begin, zone.end(), hour * HOUR + minute * MINUTE + second, zone.seconds());
  }

  private static FeedClock packed(List<String> pieces) {
    for (var at = 1; at + 1 < pieces.size(); at++) {
      var digits = pieces.get(at + 1);
      var marked = FeedTimes.lower(pieces.get(at)).equals("t") && isNumber(digits);
      if (marked && (digits.length() == 4 || digits.length() == 6)) {
        var zone = zone(pieces, at + 2);
        var second = digits.length() == 6 ? two(digits.substring(4)) : 0;
        var time = two(digits) * HOUR + two(digits.substring(2)) * MINUTE + second;
        return new FeedClock(at, zone.end(), time, zone.seconds());
      }
    }
    return new FeedClock(pieces.size(), pieces.size(), 0, 0);
  }

  private static boolean isClock(List<String> pieces, int at) {
    return isNumber(pieces.get(at))
        && pieces.get(at).length() <= 2
        && pieces.get(at + 1).equals(":")
        && isNumber(pieces.get(at + 2))
        && pieces.get(at + 2).length() <= 2;
  }

  private static boolean isNumber(String piece) {
    return !piece.isEmpty() && piece.charAt(0) >= '0' && piece.charAt(0) <= '9';
  }

  private static int two(String digits) {
    return Integer.parseInt(digits.substring(0, Math.min(2, digits.length())));
  }

  private record Half(boolean isAfternoon, boolean isForenoon, int end) {
    int applied(int hour) {
      if (isAfternoon && hour < 12) {
        return hour + 12;
      }
      return isForenoon && hour == 12 ? 0 : hour;
    }
  }

  /** "pm" after the time, or before it where the language puts it there. */
  private static Half halfDay(List<String> pieces, int begin, int end) {
    var next = skipBlanks(pieces, end);
    var word = next < pieces.size() ? FeedTimes.lower(pieces.get(next)) : "";
    if (AFTERNOON.contains(word) || FORENOON.contains(word)) {
      return new Half(AFTERNOON.contains(word), FORENOON.contains(word), next + 1);
    }
    var before = begin - 1;
    while (before > 0 && pieces.get(before).isBlank()) {
      before--;
    }
    var earlier = before >= 0 ? pieces.get(before) : "";
    return new Half(earlier.equals("오후"), earlier.equals("오전"), end);
  }

  private static int skipBlanks(List<String> pieces, int from) {
    var at = from;
    while (at < pieces.size() && " .()\t".contains(pieces.get(at))) {
      at++;
    }
    return at;
  }

  private record Zone(int seconds, int end) {}

  private static Zone zone(List<String> pieces, int from) {
    var at = skipBlanks(pieces, from);
    if (at >= pieces.size()) {
      return new Zone(0, from);
    }
    var hundreds = ZONES.get(FeedTimes.lower(pieces.get(at)));
    if (hundreds != null) {
      var behind = at + 1 < pieces.size() && "+-".contains(pieces.get(at + 1)) && hundreds == 0;
      return behind ? offset(pieces, at + 1) : new Zone(seconds(hundreds), at + 1);
    }
    return "+-\u2212".contains(pieces.get(at)) ? offset(pieces, at) : new Zone(0, from);
  }

  private static int seconds(int hundreds) {
    return hundreds / 100 * HOUR + hundreds % 100 * MINUTE;
  }

  private static Zone offset(List<String> pieces, int sign) {
    var at = sign + 1;
    if (at >= pieces.size() || !isNumber(pieces.get(at)) || pieces.get(at).length() > 4) {
      return new Zone(0, sign);
    }
    var digits = pieces.get(at);
    var hours = digits.length() > 2 ? digits.substring(0, digits.length() - 2) : digits;
    var minutes = digits.length() > 2 ? digits.substring(digits.length() - 2) : "0";
    var end = at + 1;
    if (digits.length() <= 2
        && end + 1 < pieces.size()
        && pieces.get(end).equals(":")
        && isNumber(pieces.get(end + 1))) {
      minutes = pieces.get(end + 1);
      end += 2;
    }
    var seconds = Integer.parseInt(hours) * HOUR + two(minutes) * MINUTE;
    var real = seconds <= 15 * HOUR ? seconds : 0;
    return new Zone(pieces.get(sign).equals("+") ? real : -real, end);
  }
}
