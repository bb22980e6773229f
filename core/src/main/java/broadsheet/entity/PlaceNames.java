package broadsheet.entity;

import broadsheet.enrichment.Nations;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Places that are written in two languages, or were renamed. */
final class PlaceNames {
  private static final Map<String, String> STANDARD = new HashMap<>();

  static {
    var lines =
        """
        kyiv|kiev|kyyiv
        kharkiv|kharkov
        odesa|odessa
        lviv|lvov|lwow
        dnipro|dnepr|dnipropetrovsk|dnepropetrovsk
        mykolaiv|mykolayiv|nikolaev|nikolayev
        chernihiv|chernigov
        zaporizhzhia|zaporizhzhya|zaporizhia|zaporozhye|zaporozhzhia|zaporizhzhye
        luhansk|lugansk
        chornobyl|chernobyl
        vinnytsia|vinnitsa|vinnytsya
        rivne|rovno
        ternopil|ternopol
        zhytomyr|zhitomir
        kryvyi rih|krivoy rog|kryvyy rih
        donbas|donbass
        sievierodonetsk|severodonetsk|syeverodonetsk
        myanmar|burma
        czech republic|czechia
        turkey|turkiye
        ivory coast|cote divoire
        mumbai|bombay
        kolkata|calcutta
        chennai|madras
        beijing|peking
        ho chi minh city|saigon
        yangon|rangoon
        nur sultan|astana
        eswatini|swaziland
        north macedonia|macedonia
        bishkek|frunze
        yerevan|erevan
        tbilisi|tiflis
        chisinau|kishinev
        belarus|belorussia|byelorussia
        washington dc|district of columbia
        gaza|gaza strip
        """;
    for (var line : lines.lines().toList()) {
      var names = line.split("\\|", -1);
      for (var name : names) {
        STANDARD.put(name, names[0]);
      }
    }
  }

  private PlaceNames() {}

  /** The key of the usual English name, or {@code key} itself. */
  static String standard(String key) {
    var known = STANDARD.get(key);
    return known == null ? Nations.usualName(key).toLowerCase(Locale.ROOT) : known;
  }
}
