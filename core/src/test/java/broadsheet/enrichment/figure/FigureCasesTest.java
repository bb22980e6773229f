package broadsheet.enrichment.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Short articles made to mislead; known misses are marked in their files and counted here. */
class FigureCasesTest {
  private static final int ARTICLES_LEAST = 75;
  private static final int KNOWN_MISSES = 3;

  @Test
  void everyClaimHoldsButTheKnownMisses() throws IOException {
    var failures = new ArrayList<String>();
    for (var one : cases()) {
      failures.addAll(one.failures());
    }

    assertThat(failures).isEmpty();
  }

  @Test
  void articlesAndKnownMissesAreAsManyAsThePapersSay() throws IOException {
    var cases = cases();

    assertThat(cases).hasSizeGreaterThanOrEqualTo(ARTICLES_LEAST);
    assertThat(cases.stream().mapToLong(FigureCase::misses).sum()).isEqualTo(KNOWN_MISSES);
  }

  private static List<FigureCase> cases() throws IOException {
    var cases = new ArrayList<FigureCase>();
    for (var file : List.of("tolls.txt", "lookalikes.txt", "amounts.txt")) {
      try (var in = FigureCasesTest.class.getResourceAsStream(file)) {
        var text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        cases.addAll(FigureCase.in(text));
      }
    }
    return cases;
  }
}
