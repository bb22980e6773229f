package broadsheet.article;

import broadsheet.article.RecipeParse.Fault;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/**
 * Reads recipe files: lines of {@code name = value}, comments after {@code #} at a line's begin. A
 * format of its own because selectors are full of quotes and brackets, which JSON wants escaped and
 * TOML quoted again, and because a fault is told by its line. A field may stand on several lines.
 */
public final class RecipeParser {
  /** Longer files are refused, in UTF-16 code units. */
  public static final int LENGTH_MAX = 20_000;

  private static final int RULES_MAX = 50;
  private static final int PATTERN_MAX = 60;

  private final String name;
  private final List<Fault> faults = new ArrayList<>();
  private final List<String> hosts = new ArrayList<>();
  private final Map<RecipeField, List<RecipeRule>> rules = new EnumMap<>(RecipeField.class);
  private @Nullable String language;
  private @Nullable String datePattern;
  private int count;

  private RecipeParser(String name) {
    this.name = name;
  }

  /** The recipe that a file's text says, or all of its faults. */
  public static RecipeParse parse(String name, String text) {
    if (text.length() > LENGTH_MAX) {
      var why = "is longer than " + LENGTH_MAX + " characters";
      return new RecipeParse.Faulty(List.of(new Fault(0, "the file", why)));
    }
    var parser = new RecipeParser(name);
    var number = 0;
    for (var line : text.lines().toList()) {
      parser.read(++number, line.strip());
    }
    return parser.finish();
  }

  private RecipeParse finish() {
    if (hosts.isEmpty()) {
      faults.add(new Fault(0, "hosts", "is missing: the hosts whose pages are meant"));
    }
    if (rules.isEmpty() && language == null && datePattern == null) {
      faults.add(new Fault(0, "the file", "names no field"));
    }
    return faults.isEmpty()
        ? new RecipeParse.Parsed(new Recipe(name, hosts, rules, language, datePattern))
        : new RecipeParse.Faulty(faults);
  }

  private void read(int number, String line) {
    if (line.isEmpty() || line.startsWith("#")) {
      return;
    }
    var divider = line.indexOf('=');
    if (divider <= 0) {
      faults.add(new Fault(number, "“" + line + "”", "is not of the form name = value"));
      return;
    }
    var key = line.substring(0, divider).strip().toLowerCase(Locale.ROOT);
    var value = line.substring(divider + 1).strip();
    if (value.isEmpty()) {
      faults.add(new Fault(number, key, "has no value"));
      return;
    }
    read(number, key, value);
  }

  private void read(int number, String key, String value) {
    switch (key) {
      case "hosts", "host" -> readHosts(number, value);
      case "language" -> readLanguage(number, value);
      case "date-pattern" -> readPattern(number, value);
      default ->
          RecipeField.of(key)
              .ifPresentOrElse(
                  field -> readRule(number, field, value),
                  () -> faults.add(new Fault(number, key, "is no field; there are " + keys())));
    }
  }

  private static String keys() {
    var keys = new ArrayList<>(List.of("hosts", "language", "date-pattern"));
    for (var field : RecipeField.values()) {
      keys.add(field.key());
    }
    return String.join(", ", keys);
  }

  private void readHosts(int number, String value) {
    for (var host : value.split(",", -1)) {
      var bare = host.strip();
      var plain = bare.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '.' || c == '-');
      if (bare.isEmpty() || !plain || bare.indexOf('.') <= 0) {
        faults.add(new Fault(number, "hosts", "“" + bare + "” is no host, such as ledger.example"));
      } else {
        hosts.add(bare);
      }
    }
  }

  private void readLanguage(int number, String value) {
    language = LanguageCodes.of(value);
    if (language == null) {
      faults.add(new Fault(number, "language", "“" + value + "” is no code of two letters"));
    }
  }

  private void readPattern(int number, String value) {
    try {
      if (value.length() > PATTERN_MAX) {
        throw new IllegalArgumentException("it is longer than " + PATTERN_MAX + " characters");
      }
      var written = DateTimeFormatter.ofPattern(value, Locale.ROOT).toString();
      datePattern = written.isEmpty() ? null : value;
    } catch (IllegalArgumentException wrong) {
      faults.add(new Fault(number, "date-pattern", "cannot be used: " + wrong.getMessage()));
    }
  }

  private void readRule(int number, RecipeField field, String value) {
    var xpath = value.regionMatches(true, 0, "xpath:", 0, 6);
    var css = value.regionMatches(true, 0, "css:", 0, 4);
    var bare = value.substring(xpath ? 6 : css ? 4 : 0).strip();
    var at = bare.lastIndexOf(" @");
    var attribute = at > 0 ? bare.substring(at + 2).strip() : null;
    var path = at > 0 ? bare.substring(0, at).strip() : bare;
    if (attribute != null && !isName(attribute)) {
      faults.add(new Fault(number, field.key(), "“" + attribute + "” is no attribute's name"));
      return;
    }
    var fault = xpath ? RecipePaths.faultOfXpath(path) : faultOfCss(path);
    if (!fault.isEmpty()) {
      faults.add(new Fault(number, field.key(), fault));
    } else if (++count > RULES_MAX) {
      faults.add(new Fault(number, field.key(), "is one rule more than " + RULES_MAX));
    } else {
      var kind = xpath ? RecipeRule.Language.XPATH : RecipeRule.Language.CSS;
      rules
          .computeIfAbsent(field, _ -> new ArrayList<>())
          .add(new RecipeRule(kind, path, attribute, number));
    }
  }

  private static boolean isName(String word) {
    return !word.isEmpty()
        && word.chars().allMatch(c -> Character.isLetterOrDigit(c) || "-_:".indexOf(c) >= 0);
  }

  private static String faultOfCss(String path) {
    var refused = RecipePaths.refusalOfCss(path);
    if (!refused.isEmpty()) {
      return refused;
    }
    try {
      return QueryParser.parse(path).toString().isEmpty() ? "selects nothing" : "";
    } catch (Selector.SelectorParseException | IllegalArgumentException wrong) {
      return "is no CSS selector: " + wrong.getMessage();
    }
  }
}
