package broadsheet.app;

import broadsheet.enrichment.date.Dates;
import broadsheet.enrichment.date.Grain;
import broadsheet.enrichment.date.ToldDate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Prints how many dates of short English requests are worked out as the reference has them. */
final class DateScore {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final LocalDate NO_REFERENCE = LocalDate.of(2026, 1, 1);
  private static final List<String> FILES =
      List.of("DateParser", "DatePeriodParser", "DurationParser", "TimeParser");

  private DateScore() {}

  /** One expression, the day it is said on, and what it means: last and next are both right. */
  private record Case(
      int index,
      String input,
      LocalDate day,
      int begin,
      int end,
      String type,
      List<JsonNode> values) {}

  static void print(Path folder, Terminal terminal) throws IOException {
    for (var file : FILES) {
      var all = new int[2];
      var hits = new int[2];
      var excepted = 0;
      for (var one : read(folder.resolve(file + ".json"))) {
        var isHit = isHit(one);
        if (!isHit && isPastBiased(one)) {
          excepted++;
          terminal.print("read as past  " + one.input());
          continue;
        }
        var half = one.index() % 2;
        all[half]++;
        hits[half] += isHit ? 1 : 0;
        if (!isHit && half == 0) {
          terminal.print("missed  " + one.input());
        }
      }
      terminal.print(line(file, hits, all) + "; read as past, left out: " + excepted);
    }
  }

  /** News is told of the past: "the weekend" is the last one and not, as in a request, the next. */
  private static boolean isPastBiased(Case one) {
    var ahead =
        one.values().stream()
            .map(value -> value.path("startDate").asString(value.path("date").asString("")))
            .allMatch(begin -> !begin.isEmpty() && begin.compareTo(one.day().toString()) > 0);
    return ahead && told(one).anyMatch(date -> date.value() != null && isBefore(date, one.day()));
  }

  private static boolean isBefore(ToldDate date, LocalDate day) {
    return first(String.valueOf(date.value()), date.grain()).isBefore(day);
  }

  private static String line(String file, int[] hits, int[] half) {
    return String.format(
        Locale.ROOT,
        "%-18s %3d of %3d (%.3f); looked-at half %.3f, other half %.3f",
        file,
        hits[0] + hits[1],
        half[0] + half[1],
        (double) (hits[0] + hits[1]) / Math.max(1, half[0] + half[1]),
        (double) hits[0] / Math.max(1, half[0]),
        (double) hits[1] / Math.max(1, half[1]));
  }

  private static List<Case> read(Path file) throws IOException {
    var text = Files.readString(file, StandardCharsets.UTF_8).replace("\ufeff", "");
    var cases = new ArrayList<Case>();
    var index = -1;
    for (var entry : MAPPER.readTree(text)) {
      index++;
      if (entry.propertyNames().stream().anyMatch(name -> name.startsWith("NotSupported"))) {
        continue;
      }
      var day = entry.path("Context").path("ReferenceDateTime").asString("");
      for (var result : entry.path("Results")) {
        add(
            cases,
            new Case(index, entry.path("Input").asString(), day(day), 0, 0, "", List.of()),
            result);
      }
    }
    return cases;
  }

  private static LocalDate day(String reference) {
    return reference.isEmpty() ? NO_REFERENCE : LocalDate.parse(reference.substring(0, 10));
  }

  private static void add(List<Case> cases, Case asked, JsonNode result) {
    var value = result.path("Value");
    var values = new ArrayList<JsonNode>();
    for (var name : List.of("FutureResolution", "PastResolution")) {
      if (isGiven(value.path(name))) {
        values.add(value.path(name));
      }
    }
    if (!values.isEmpty()) {
      var begin = result.path("Start").asInt();
      var end = begin + result.path("Length").asInt();
      var type = result.path("Type").asString();
      cases.add(new Case(asked.index(), asked.input(), asked.day(), begin, end, type, values));
    }
  }

  /** The reference's own program has no value for seasons and writes the year 1 for no such day. */
  private static boolean isGiven(JsonNode resolution) {
    var text = resolution.toString();
    return resolution.isObject() && !resolution.isEmpty() && !text.contains("0001-01-01");
  }

  private static boolean isHit(Case one) {
    return told(one)
        .anyMatch(date -> one.values().stream().anyMatch(value -> isMet(date, value, one.type())));
  }

  private static Stream<ToldDate> told(Case one) {
    return Dates.inRequest(one.input(), one.day()).stream()
        .filter(date -> date.span().begin() < one.end() && one.begin() < date.span().end());
  }

  private static boolean isMet(ToldDate date, JsonNode value, String type) {
    var told = date.value();
    return switch (type) {
      case "duration" ->
          date.duration() != null
              && Math.abs(seconds(date.duration()) - value.path("duration").asDouble(-1)) < 0.01;
      case "time" ->
          told != null
              && told.length() > 10
              && told.substring(10).startsWith("T" + value.path("time").asString().substring(0, 5));
      case "date" ->
          told != null && date.until() == null && told.equals(value.path("date").asString());
      default -> told != null && isRange(date, value);
    };
  }

  /** An end may be written as the last day inside, as the day behind it, or as where it begins. */
  private static boolean isRange(ToldDate date, JsonNode value) {
    var begin = first(String.valueOf(date.value()), date.grain());
    var untilText = date.until() == null ? String.valueOf(date.value()) : date.until();
    var until = first(untilText, date.grain());
    var last = last(until, date.grain());
    var end = value.path("endDate").asString("");
    return begin.toString().equals(value.path("startDate").asString(""))
        && (last.plusDays(1).toString().equals(end)
            || ((date.until() != null || date.grain() == Grain.DAY)
                && (until.toString().equals(end) || last.toString().equals(end))));
  }

  private static LocalDate first(String value, Grain grain) {
    return switch (grain) {
      case YEAR -> LocalDate.of(Integer.parseInt(value), 1, 1);
      case MONTH -> YearMonth.parse(value).atDay(1);
      case WEEK -> LocalDate.parse(value + "-1", DateTimeFormatter.ISO_WEEK_DATE);
      case DAY, TIME -> LocalDate.parse(value.substring(0, 10));
    };
  }

  private static LocalDate last(LocalDate first, Grain grain) {
    return switch (grain) {
      case YEAR -> first.plusYears(1).minusDays(1);
      case MONTH -> first.plusMonths(1).minusDays(1);
      case WEEK -> first.plusDays(6);
      case DAY, TIME -> first;
    };
  }

  /** With months of 30 days and years of 365, as the reference counts. */
  private static double seconds(String iso) {
    var total = 0.0;
    var number = new StringBuilder();
    var time = false;
    for (var i = 1; i < iso.length(); i++) {
      var c = iso.charAt(i);
      time |= c == 'T';
      if (Character.isDigit(c) || c == '.') {
        number.append(c);
      } else if (c != 'T') {
        total += Double.parseDouble(number.toString()) * unit(c, time);
        number.setLength(0);
      }
    }
    return total;
  }

  private static double unit(char letter, boolean time) {
    var days =
        switch (letter) {
          case 'Y' -> 365;
          case 'W' -> 7;
          case 'D' -> 1;
          case 'M' -> time ? 0 : 30;
          default -> 0;
        };
    var length =
        days > 0
            ? Duration.ofDays(days)
            : letter == 'H' ? Duration.ofHours(1) : Duration.ofSeconds(letter == 'M' ? 60 : 1);
    return length.toSeconds();
  }
}
