package broadsheet.app;

import broadsheet.enrichment.figure.Amount;
import broadsheet.enrichment.figure.Amounts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Scores numbers, ordinals, shares and money against expressions whose values are known: a case is
 * right when exactly the expected spans are found, each with its value.
 */
final class NumberScore {
  private static final Map<String, Function<String, List<Amount>>> READERS =
      new TreeMap<>(
          Map.of(
              "Number/English/NumberModel.json", Amounts::numbers,
              "Number/English/OrdinalModel.json", Amounts::ordinals,
              "Number/English/PercentModel.json", Amounts::shares,
              "NumberWithUnit/English/CurrencyModel.json", Amounts::money));

  private static final double NEAR = 1e-9;

  private NumberScore() {}

  static void print(Path folder, Terminal terminal) throws IOException {
    for (var reader : READERS.entrySet()) {
      var cases = new JsonMapper().readTree(Files.readString(folder.resolve(reader.getKey())));
      var right = 0;
      var all = 0;
      for (var one : cases) {
        var result = isRight(one, reader.getValue());
        if (isAsked(one)) {
          all++;
          right += result ? 1 : 0;
          if (!result) {
            terminal.print("wrong  " + one.path("Input").asString(""));
          }
        }
      }
      var score = (double) right / Math.max(1, all);
      terminal.print(
          String.format(Locale.ROOT, "%s  cases=%d  right=%.4f", reader.getKey(), all, score));
    }
  }

  /** Whether the reference expects programs in Java to know this case. */
  private static boolean isAsked(JsonNode one) {
    return !List.of(one.path("NotSupported").asString("").split(", ", -1)).contains("java");
  }

  private static boolean isRight(JsonNode one, Function<String, List<Amount>> reader) {
    var found = new ArrayList<>(reader.apply(one.path("Input").asString("")));
    for (var expected : one.path("Results")) {
      var value = expected.path("Resolution").path("value").asString("");
      if (!value.isEmpty() && !found.removeIf(amount -> isEqual(amount, expected, value))) {
        return false;
      }
    }
    return found.isEmpty();
  }

  private static boolean isEqual(Amount amount, JsonNode expected, String written) {
    if (Character.isLetter(written.charAt(0))) {
      return false; // relative: "the last one"
    }
    var value = Double.parseDouble(written.replace("%", ""));
    return amount.span().begin() == expected.path("Start").asInt()
        && amount.span().end() == expected.path("End").asInt() + 1
        && Math.abs(amount.value() - value) <= Math.max(1e-15, Math.abs(value) * NEAR);
  }
}
