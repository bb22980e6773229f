package broadsheet.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LogisticFitTest {
  @Test
  void featureThatTellsGetsWeightAndOneThatDoesNotGetsNone() {
    var examples = new ArrayList<LogisticFit.Example>();
    for (var i = 0; i < 200; i++) {
      var telling = i % 10 / 10.0;
      var noise = i / 10 % 2;
      var positive = i % 10 >= 5 ^ i % 37 == 0;
      examples.add(new LogisticFit.Example(List.of(telling, (double) noise), positive, 1));
    }

    var weights = LogisticFit.fit(examples);

    assertThat(weights[0]).isGreaterThan(3);
    assertThat(Math.abs(weights[1])).isLessThan(0.5);
    assertThat(LogisticFit.probability(weights, 0.9, 0)).isGreaterThan(0.8);
    assertThat(LogisticFit.probability(weights, 0.1, 0)).isLessThan(0.2);
  }
}
