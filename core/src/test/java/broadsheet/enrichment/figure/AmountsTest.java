package broadsheet.enrichment.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

class AmountsTest {
  @Test
  void numbersAreReadInWordsAndDigits() {
    assertThat(numbers("a hundred and five boats")).containsExactly(105.0);
    assertThat(numbers("twenty-one or two dozen")).containsExactly(21.0, 24.0);
    assertThat(numbers("1,234.5 and half a million")).containsExactly(1234.5, 500_000.0);
    assertThat(numbers("1.2bn, 40 000 and 2 1/4")).containsExactly(1.2e9, 40_000.0, 2.25);
    assertThat(numbers("two thirds of it")).containsExactly(2.0 / 3);
    assertThat(numbers("192,168")).containsExactly(192_168.0);
  }

  @Test
  void whatIsGluedToAWordIsNoNumber() {
    assertThat(numbers("180ml in the 4th glass")).isEmpty();
  }

  @Test
  void aNumberAddedWithAndDoesNotEatTheNextOne() {
    assertThat(numbers("between one million and two million")).containsExactly(1e6, 2e6);
    assertThat(numbers("one hundred and two hundred")).containsExactly(100.0, 200.0);
  }

  @Test
  void ordinalsSayWhichOne() {
    assertThat(values(Amounts.ordinals("the first and the 21st"))).containsExactly(1.0, 21.0);
  }

  @Test
  void sharesAreInPercentOrPoints() {
    assertThat(Amounts.shares("12% and 3 percentage points"))
        .extracting(Amount::value, Amount::unit)
        .containsExactly(tuple(12.0, "percent"), tuple(3.0, "points"));
  }

  @Test
  void moneyHasItsCurrency() {
    assertThat(Amounts.money("$1.2 million, 5bn euros, HK$3 and Rs 400 crore"))
        .extracting(Amount::unit)
        .containsExactly("USD", "EUR", "HKD", "rupee");
    assertThat(values(Amounts.money("3 dollars 50 cents"))).containsExactly(3.5);
  }

  private static List<Double> numbers(String text) {
    return values(Amounts.numbers(text));
  }

  private static List<Double> values(List<Amount> amounts) {
    return amounts.stream().map(Amount::value).toList();
  }
}
