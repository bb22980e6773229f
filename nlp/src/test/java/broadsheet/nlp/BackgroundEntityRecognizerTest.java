package broadsheet.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.enrichment.EntityRecognizer;
import broadsheet.enrichment.EntityType;
import broadsheet.enrichment.NameSpan;
import broadsheet.text.Span;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class BackgroundEntityRecognizerTest {
  private static final Duration LONG = Duration.ofSeconds(30);
  private static final EntityRecognizer PLAIN = (text, language) -> List.of();
  private static final List<NameSpan> NAMES =
      List.of(new NameSpan(new Span(0, 5), EntityType.PERSON));
  private static final EntityRecognizer HEAVY = (text, language) -> NAMES;

  @Test
  void plainRecognizerAnswersUntilTheHeavyOneIsThere() throws InterruptedException {
    var go = new CountDownLatch(1);

    var recognizer =
        BackgroundEntityRecognizer.start(
            PLAIN,
            () -> {
              await(go);
              return HEAVY;
            });

    assertThat(recognizer.isReady()).isFalse();
    assertThat(recognizer.recognize("Orlik", "en")).isEmpty();
    go.countDown();
    assertThat(recognizer.awaitReady(LONG)).isTrue();
    assertThat(recognizer.recognize("Orlik", "en")).isEqualTo(NAMES);
    assertThat(recognizer.failure()).isEmpty();
  }

  @Test
  void failureLeavesThePlainRecognizerAndSaysWhy() throws InterruptedException {
    var recognizer =
        BackgroundEntityRecognizer.start(
            PLAIN,
            () -> {
              throw new IllegalStateException("the model file is damaged");
            });

    assertThat(recognizer.awaitReady(LONG)).isFalse();
    assertThat(recognizer.failure()).contains("the model file is damaged");
    assertThat(recognizer.recognize("Orlik", "en")).isEmpty();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
