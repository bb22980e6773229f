package broadsheet.enrichment.date;

import java.time.LocalDate;

/** The day of Easter in the Gregorian calendar, by Gauss's rule as Lichtenberg mended it. */
final class Easter {
  private Easter() {}

  static LocalDate of(int year) {
    var century = year / 100;
    var moonShift = 15 + (3 * century + 3) / 4 - (8 * century + 13) / 25;
    var sunShift = 2 - (3 * century + 3) / 4;
    var moon = year % 19;
    var seed = (19 * moon + moonShift) % 30;
    var fullMoon = 21 + seed - (seed + moon / 11) / 29;
    var sunday = 7 - Math.floorMod(year + year / 4 + sunShift, 7);
    var march = fullMoon + 7 - Math.floorMod(fullMoon - sunday, 7);
    return LocalDate.of(year, 3, 1).plusDays(march - 1L);
  }
}
