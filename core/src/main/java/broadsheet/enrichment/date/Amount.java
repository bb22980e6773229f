package broadsheet.enrichment.date;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/**
 * So many years, months, days, hours.
 *
 * @param exact false for "a few days"
 * @param to the first token behind it
 */
record Amount(Map<Unit, Double> parts, boolean exact, int to) {
  Amount {
    parts = Map.copyOf(parts);
  }

  static Amount of(double count, Unit unit, int to) {
    return new Amount(Map.of(unit, count), true, to);
  }

  static Amount vague(Unit unit, int to) {
    return new Amount(Map.of(unit, 1.0), false, to);
  }

  Amount plus(Amount other) {
    var sum = new EnumMap<Unit, Double>(parts);
    other.parts.forEach((unit, count) -> sum.merge(unit, count, Double::sum));
    return new Amount(sum, exact && other.exact, other.to);
  }

  Amount plusHalf(int newTo) {
    var sum = new EnumMap<Unit, Double>(parts);
    sum.merge(smallest(), 0.5, Double::sum);
    return new Amount(sum, exact, newTo);
  }

  Unit smallest() {
    return parts.keySet().stream().min(Unit::compareTo).orElseThrow();
  }

  Unit largest() {
    return parts.keySet().stream().max(Unit::compareTo).orElseThrow();
  }

  /** ISO 8601, with a decimal fraction where the text has one. */
  String iso() {
    var iso = new StringBuilder("P");
    for (var unit : new Unit[] {Unit.YEAR, Unit.MONTH, Unit.WEEK, Unit.DAY}) {
      append(iso, unit);
    }
    if (smallest().isOfTheDay()) {
      iso.append('T');
      for (var unit : new Unit[] {Unit.HOUR, Unit.MINUTE, Unit.SECOND}) {
        append(iso, unit);
      }
    }
    return iso.toString();
  }

  private void append(StringBuilder iso, Unit unit) {
    var count = parts.get(unit);
    if (count != null) {
      var plain = BigDecimal.valueOf(count).setScale(3, RoundingMode.HALF_UP).stripTrailingZeros();
      iso.append(plain.toPlainString()).append(unit.letter());
    }
  }

  /** That much after the day, or before it with a negative sign. */
  LocalDate from(LocalDate day, int sign) {
    var moved = day;
    for (var unit : Unit.values()) {
      var count = parts.getOrDefault(unit, 0.0);
      moved = unit.after(moved, sign * (long) Math.floor(count));
    }
    return moved;
  }
}
