package broadsheet.enrichment.figure;

import broadsheet.text.Span;
import java.util.ArrayList;
import java.util.List;

/** The numbers, ordinals, shares and sums of money of an English text. Linear. */
public final class Amounts {
  private Amounts() {}

  /** How many, and which part, in the order of the text. */
  public static List<Amount> numbers(String text) {
    return of(text, false);
  }

  /** Which one: "first", "21st". */
  public static List<Amount> ordinals(String text) {
    return of(text, true);
  }

  /** Percent and percentage points. */
  public static List<Amount> shares(String text) {
    var tokens = TokenReader.english(text);
    return amounts(tokens, ShareReader.in(tokens, NumeralReader.in(tokens)));
  }

  /** Sums with their currency. */
  public static List<Amount> money(String text) {
    var tokens = TokenReader.english(text);
    return amounts(tokens, MoneyReader.in(tokens, NumeralReader.in(tokens)));
  }

  private static List<Amount> of(String text, boolean ordinal) {
    var tokens = TokenReader.english(text);
    return NumeralReader.in(tokens).stream()
        .filter(numeral -> (numeral.form() == Numeral.Form.ORDINAL) == ordinal)
        .map(numeral -> new Amount(numeral.span(tokens), numeral.value(), null))
        .toList();
  }

  private static List<Amount> amounts(List<Token> tokens, List<Measure> measures) {
    var amounts = new ArrayList<Amount>();
    for (var measure : measures) {
      var span = new Span(tokens.get(measure.from()).begin(), tokens.get(measure.to() - 1).end());
      amounts.add(new Amount(span, measure.value(), measure.unit()));
    }
    return amounts;
  }
}
