package broadsheet.enrichment.figure;

import broadsheet.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The shares, sums and great numbers of some other languages, by their separators (1.234,5) and
 * scales. What a number counts is not read: one without scale, share or currency is left out.
 */
final class LocalNumbers {
  private static final int FIGURES_MAX = 2_000;
  private static final int GROUPS_MAX = 6;
  private static final int SCALES_MAX = 2;
  private static final String NUMBER = "number";

  private static final Map<String, Map<String, Double>> SCALES =
      Map.of(
          "es", scales("mil=3 millón=6 millon=6 millones=6 billón=12 billones=12"),
          "fr", scales("mille=3 million=6 millions=6 milliard=9 milliards=9"),
          "de",
              scales(
                  "tausend=3 million=6 millionen=6 mio=6 milliarde=9 milliarden=9 mrd=9 billion=12"
                      + " billionen=12"),
          "it", scales("mila=3 milione=6 milioni=6 miliardo=9 miliardi=9"),
          "pt", scales("mil=3 milhão=6 milhões=6 bilhão=9 bilhões=9 bilião=12 biliões=12"),
          "nl", scales("duizend=3 miljoen=6 miljard=9"),
          "uk",
              scales(
                  "тисяча=3 тисячі=3 тисяч=3 тис=3 мільйон=6 мільйони=6 мільйона=6 мільйонів=6 млн=6"
                      + " мільярд=9 мільярди=9 мільярда=9 мільярдів=9 млрд=9"),
          "ru",
              scales(
                  "тысяча=3 тысячи=3 тысяч=3 тыс=3 миллион=6 миллиона=6 миллионов=6 млн=6 миллиард=9"
                      + " миллиарда=9 миллиардов=9 млрд=9"),
          "ar", scales("ألف=3 آلاف=3 مليون=6 ملايين=6 مليار=9 مليارات=9"));

  private static final Set<String> PERCENT =
      HarmWords.words(
          "% ٪ prozent procent процент процента процентов відсоток відсотки відсотка відсотків");
  private static final Set<String> PER = Set.of("por", "pour", "per", "في");
  private static final Set<String> CENT = Set.of("ciento", "cent", "cento", "المئة", "المائة");

  private static final Map<String, String> MONEY =
      Map.ofEntries(
          Map.entry("euro", "EUR"),
          Map.entry("euros", "EUR"),
          Map.entry("евро", "EUR"),
          Map.entry("євро", "EUR"),
          Map.entry("يورو", "EUR"),
          Map.entry("dólares", "USD"),
          Map.entry("dollars", "USD"),
          Map.entry("dollar", "USD"),
          Map.entry("dollari", "USD"),
          Map.entry("долларов", "USD"),
          Map.entry("доллара", "USD"),
          Map.entry("доларів", "USD"),
          Map.entry("долари", "USD"),
          Map.entry("دولار", "USD"),
          Map.entry("гривень", "UAH"),
          Map.entry("гривні", "UAH"),
          Map.entry("рублей", "RUB"));

  private final Map<String, Double> scales;
  private final List<Token> tokens;
  private final List<Figure> figures = new ArrayList<>();

  private LocalNumbers(String text, Map<String, Double> scales) {
    this.scales = scales;
    this.tokens = TokenReader.continental(text);
  }

  /** None when the language is not one of those known. */
  static List<Figure> figures(String text, String language) {
    var scales = SCALES.get(language);
    if (scales == null) {
      return List.of();
    }
    var numbers = new LocalNumbers(text, scales);
    var at = 0;
    while (at < numbers.tokens.size() && numbers.figures.size() < FIGURES_MAX) {
      at = numbers.tokens.get(at).isNumber() ? numbers.read(at) : at + 1;
    }
    return numbers.figures;
  }

  private static Map<String, Double> scales(String pairs) {
    var scales = new HashMap<String, Double>();
    for (var pair : pairs.split(" ", -1)) {
      var at = pair.indexOf('=');
      scales.put(pair.substring(0, at), Math.pow(10, Integer.parseInt(pair.substring(at + 1))));
    }
    return scales;
  }

  /** Reads the number that begins here; the token behind what belongs to it. */
  private int read(int from) {
    var at = from + 1;
    var value = Digits.continental(tokens.get(from).key());
    for (var groups = 0; groups < GROUPS_MAX && Digits.isPlainGroup(tokens, at); groups++) {
      value = value * 1000 + Digits.continental(tokens.get(at).key());
      at++;
    }
    var great = value >= 1000 && (at > from + 1 || tokens.get(from).key().indexOf('.') > 0);
    for (var words = 0; words < SCALES_MAX && scale(at) > 0; words++) {
      value *= scale(at);
      great = true;
      at += is(at + 1, ".") && tokens.get(at).key().length() <= 4 ? 2 : 1;
    }
    if (isTail(from)) {
      return at;
    }
    var percent = percentEnd(at);
    var money = percent > at ? null : money(from, at);
    if (percent > at || money != null || great) {
      var unit = percent > at ? "percent" : money == null ? NUMBER : money;
      var behind = money != null && moneyAt(at) != null ? moneyFrom(at) + 1 : Math.max(at, percent);
      add(new Measure(from, behind, value, unit));
      return behind;
    }
    return at;
  }

  private double scale(int at) {
    return at < tokens.size() ? scales.getOrDefault(tokens.get(at).key(), 0.0) : 0;
  }

  /** Behind a separator behind digits: the rest of a number written in another way. */
  private boolean isTail(int from) {
    return from > 1
        && tokens.get(from - 2).isNumber()
        && tokens.get(from - 2).end() + 1 == tokens.get(from).begin()
        && (is(from - 1, ".") || is(from - 1, ","));
  }

  private int percentEnd(int at) {
    if (at < tokens.size() && PERCENT.contains(tokens.get(at).key())) {
      return at + 1;
    }
    var pair = at + 1 < tokens.size() && PER.contains(tokens.get(at).key());
    return pair && CENT.contains(tokens.get(at + 1).key()) ? at + 2 : at;
  }

  private @Nullable String money(int from, int at) {
    var sign = from > 0 ? Currencies.sign(tokens.get(from - 1).key()) : null;
    return sign == null ? moneyAt(at) : sign;
  }

  private @Nullable String moneyAt(int at) {
    var of = moneyFrom(at);
    var key = of < tokens.size() ? tokens.get(of).key() : "";
    var sign = Currencies.sign(key);
    return sign == null ? MONEY.get(key.startsWith("d'") ? key.substring(2) : key) : sign;
  }

  /** Behind "de", as in "millones de euros". */
  private int moneyFrom(int at) {
    return is(at, "de") || is(at, "di") ? at + 1 : at;
  }

  private void add(Measure measure) {
    var end = Math.min(tokens.size(), measure.to());
    var span = new Span(tokens.get(measure.from()).begin(), tokens.get(end - 1).end());
    figures.add(
        new Figure(
            span,
            measure.value(),
            null,
            measure.unit(),
            null,
            Qualifier.EXACTLY,
            null,
            null,
            null,
            null,
            null,
            null,
            null));
  }

  private boolean is(int at, String key) {
    return at >= 0 && at < tokens.size() && tokens.get(at).is(key);
  }
}
