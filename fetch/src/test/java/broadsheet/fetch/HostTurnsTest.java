package broadsheet.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import broadsheet.source.FetchResult.Throttled;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HostTurnsTest {
  private static final Pace TWO_AT_ONCE = new Pace(Duration.ofSeconds(1), Duration.ofSeconds(9), 2);

  private final FakeTime time = new FakeTime();
  private final HostTurns turns = new HostTurns(TWO_AT_ONCE, time);

  @Test
  void firstQuestionDoesNotWait() throws Exception {
    turns.take("paper.example", Duration.ZERO).close();

    assertThat(time.passed()).isZero();
  }

  @Test
  void nextQuestionWaitsForTheGapAfterTheLastAnswer() throws Exception {
    try (var turn = turns.take("paper.example", Duration.ZERO)) {
      assertThat(turn).isNotNull();
      time.sleep(Duration.ofSeconds(5));
    }

    turns.take("paper.example", Duration.ZERO).close();

    assertThat(time.passed()).isEqualTo(Duration.ofSeconds(6));
  }

  @Test
  void otherHostDoesNotWait() throws Exception {
    turns.take("paper.example", Duration.ZERO).close();

    turns.take("radio.example", Duration.ZERO).close();

    assertThat(time.passed()).isZero();
  }

  @Test
  void crawlDelayIsObeyedUpToItsBound() throws Exception {
    turns.take("paper.example", Duration.ofSeconds(4)).close();
    turns.take("paper.example", Duration.ofHours(4)).close();
    turns.take("paper.example", Duration.ZERO).close();

    assertThat(time.passed()).isEqualTo(Duration.ofSeconds(4 + 9));
  }

  @Test
  void restingHostIsNotAsked() throws Exception {
    try (var turn = turns.take("paper.example", Duration.ZERO)) {
      turn.rest(Duration.ofMinutes(10));
    }

    assertThatThrownBy(() -> turns.take("paper.example", Duration.ZERO))
        .isInstanceOfSatisfying(
            AskException.class,
            failed ->
                assertThat(failed.result()).isEqualTo(new Throttled(429, Duration.ofMinutes(10))));

    time.sleep(Duration.ofMinutes(10));
    turns.take("paper.example", Duration.ZERO).close();
  }

  @Test
  void oneQuestionIsInFlightAtOneHostAndNoMoreThanTheBoundAtAll() throws Exception {
    var here = new Crowd();
    var everywhere = new Crowd();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var tasks =
          IntStream.range(0, 60)
              .mapToObj(i -> asking("host" + i % 5, i % 5 == 0 ? here : new Crowd(), everywhere))
              .toList();
      for (var done : threads.invokeAll(tasks)) {
        assertThat(done.get()).isTrue();
      }
    }

    assertThat(here.most).hasValue(1);
    assertThat(everywhere.most.get()).isBetween(1, 2);
  }

  /** Counts who is there at once. */
  private static final class Crowd {
    final AtomicInteger now = new AtomicInteger();
    final AtomicInteger most = new AtomicInteger();

    void come() {
      most.accumulateAndGet(now.incrementAndGet(), Math::max);
    }

    void go() {
      now.decrementAndGet();
    }
  }

  private Callable<Boolean> asking(String host, Crowd here, Crowd everywhere) {
    return () -> {
      try (var turn = turns.take(host, Duration.ZERO)) {
        here.come();
        everywhere.come();
        new CountDownLatch(1).await(1, TimeUnit.MILLISECONDS);
        everywhere.go();
        here.go();
        return turn != null;
      }
    };
  }

  @Test
  void hostsAreForgottenWhenThereAreTooMany() throws Exception {
    for (var i = 0; i < 30_000; i++) {
      turns.take("host" + i, Duration.ZERO).close();
      if (i == 15_000) {
        time.sleep(Duration.ofSeconds(1));
      }
    }

    assertThat(turns.hostsKnown()).isLessThanOrEqualTo(20_001);
  }
}
