package broadsheet.article;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the few templates that stand for words of the text are shown as; others are left out. */
final class WikiTemplates {
  /** A template's name and its values. */
  static final int PARTS_MAX = 30;

  /** Templates that give the day of a report. */
  private static final Set<String> DATES =
      Set.of(
          "date",
          "datum",
          "fecha",
          "data",
          "dato",
          "дата",
          "تاريخ",
          "tarih",
          "datum van artikel",
          "dateline",
          "byline",
          "日付",
          "일자",
          "תאריך",
          "päiväys",
          "ημερομηνία",
          "datum článku");

  /** Names under which such a template has the day, where it has more than that. */
  private static final Set<String> DATE_KEYS =
      Set.of("date", "datum", "fecha", "data", "дата", "تاريخ", "tarih");

  /** Links: the last value is what is shown. */
  private static final Set<String> LINKS =
      Set.of("w", "w2", "wp", "l", "wikipedia", "lw", "wlink", "вики", "википедия", "source link");

  /** The first value is what is shown. */
  private static final Set<String> FIRSTS =
      Set.of(
          "nowrap",
          "nobr",
          "small",
          "big",
          "smaller",
          "abbr",
          "sic",
          "quote box",
          "center",
          "bold",
          "italic",
          "iw",
          "не переведено");

  /** Quotations: the first value, on lines of its own. */
  private static final Set<String> QUOTES =
      Set.of(
          "quote",
          "cquote",
          "blockquote",
          "quotation",
          "cita",
          "citation",
          "citation bloc",
          "zitat",
          "цитата",
          "citazione",
          "citação",
          "citaat",
          "اقتباس",
          "cytat");

  /** Templates that stand for one sign. */
  private static final Map<String, String> SIGNS =
      Map.of(
          "!", "|", "=", "=", "nbsp", " ", "spaces", " ", "dash", "–", "ndash", "–", "mdash", "—",
          "'", "'", "-", "\n", "snd", " – ");

  private WikiTemplates() {}

  /** A template as it is called in a text: name in lower case, values rendered. */
  record Call(String name, List<String> values) {
    /** The values without names, in order. */
    List<String> unnamed() {
      return values.stream().filter(value -> key(value).isEmpty()).toList();
    }

    Optional<String> named(Set<String> keys) {
      return values.stream()
          .filter(value -> keys.contains(key(value)))
          .map(value -> value.substring(value.indexOf('=') + 1).strip())
          .findFirst();
    }

    /** Numbers name values, too: they count as unnamed. */
    private static String key(String value) {
      var equals = value.indexOf('=');
      var key = equals < 0 || equals > 30 ? "" : value.substring(0, equals).strip();
      return key.chars().allMatch(c -> c >= '0' && c <= '9') || key.indexOf(' ') >= 0
          ? ""
          : key.toLowerCase(Locale.ROOT);
    }
  }

  /** The day that a template gives, as it gives it. */
  static Optional<String> date(Call call) {
    if (!DATES.contains(call.name())) {
      return Optional.empty();
    }
    return call.named(DATE_KEYS)
        .or(() -> Optional.of(String.join(" ", call.unnamed())).filter(words -> !words.isEmpty()));
  }

  /** What a template is shown as; empty for those that do not stand for words. */
  static String shown(Call call) {
    var name = call.name();
    var unnamed = call.unnamed();
    if (SIGNS.containsKey(name)) {
      return SIGNS.getOrDefault(name, "");
    }
    if (name.startsWith("formatnum:")) {
      return name.substring("formatnum:".length());
    }
    if (unnamed.isEmpty()) {
      return "";
    }
    if (LINKS.contains(name)) {
      return unnamed.stream().filter(value -> !value.isEmpty()).reduce("", (_, last) -> last);
    }
    if (name.equals("lang")) {
      return unnamed.size() > 1 ? unnamed.get(1) : "";
    }
    if (name.equals("convert") || name.equals("cvt")) {
      return String.join(" ", unnamed.subList(0, Math.min(2, unnamed.size())));
    }
    if (QUOTES.contains(name)) {
      return "\n\n" + unnamed.getFirst() + "\n\n";
    }
    return FIRSTS.contains(name) || name.startsWith("lang-") ? unnamed.getFirst() : "";
  }
}
