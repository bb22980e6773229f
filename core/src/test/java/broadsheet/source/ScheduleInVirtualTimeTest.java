package broadsheet.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A month of a thousand feeds, with restarts, a clock that jumps, and a machine that sleeps. */
class ScheduleInVirtualTimeTest {
  private static final Instant BEGIN = Instant.parse("2031-03-01T00:00:00Z");
  private static final Instant END = BEGIN.plus(Duration.ofDays(30));
  private static final Duration STEP = Duration.ofSeconds(20);
  private static final int FEEDS = 1_000;

  /** From then on the clock is so far ahead of the truth. */
  private record Jump(double day, Duration ahead) {}

  private static final List<Jump> JUMPS =
      List.of(
          new Jump(3, Duration.ofHours(10)),
          new Jump(3.2, Duration.ZERO),
          new Jump(7, Duration.ofHours(-26)),
          new Jump(8.1, Duration.ZERO),
          new Jump(11.99, Duration.ofHours(9)),
          new Jump(12.1, Duration.ofSeconds(40)),
          new Jump(17.99, Duration.ofDays(-3)),
          new Jump(18.5, Duration.ofMinutes(-90)),
          new Jump(21, Duration.ZERO));

  private static final List<Double> RESTARTS = List.of(1.0, 5.5, 12.0, 18.0, 25.25, 25.26);

  /** Asleep for so long from then on, when ticks stand still. */
  private static final double SLEEP_DAY = 20;

  private static final Duration SLEEP = Duration.ofHours(9);

  private final ScriptedServer server = new ScriptedServer(BEGIN, FEEDS);
  private final VirtualPoller poller = new VirtualPoller(server, BEGIN);

  @Test
  void nobodyIsAskedAgainstTheRulesAndNothingIsMissed() {
    poll();

    assertThat(server.offences).isEmpty();
    assertThat(poller.offences).isEmpty();
    for (var url : server.urls()) {
      check(url);
    }
  }

  private void poll() {
    var ticks = Duration.ZERO;
    var restarts = 0;
    poller.restart(new ServerTime.Reading(BEGIN, 0));
    for (var truth = BEGIN; truth.isBefore(END); truth = truth.plus(STEP)) {
      if (truth.equals(at(SLEEP_DAY))) {
        truth = truth.plus(SLEEP);
      }
      var reading = new ServerTime.Reading(truth.plus(ahead(truth)), ticks.toNanos());
      var stopping = restarts < RESTARTS.size() && !truth.isBefore(at(RESTARTS.get(restarts)));
      if (stopping && poller.isIdle()) {
        restarts++;
        truth = truth.plus(Duration.ofMinutes(17));
        poller.restart(new ServerTime.Reading(truth.plus(ahead(truth)), ticks.toNanos()));
      } else {
        poller.step(truth, reading, !stopping);
      }
      ticks = ticks.plus(STEP);
    }
  }

  private static Instant at(double day) {
    return BEGIN.plusSeconds(Math.round(day * 86_400));
  }

  private static Duration ahead(Instant truth) {
    var ahead = Duration.ZERO;
    for (var jump : JUMPS) {
      ahead = truth.isBefore(at(jump.day())) ? ahead : jump.ahead();
    }
    return ahead;
  }

  private void check(Url url) {
    var script = server.script(url);
    var seen = server.seen(url);
    var entries = poller.entries(url);
    var name = script.toString();
    if (script.gone() != null) {
      assertThat(seen.refusals).as(name).isLessThanOrEqualTo(1);
      return;
    }
    if (script.etag() || script.modified()) {
      assertThat(seen.unconditional - seen.unanswered).as(name).isEqualTo(1);
    }
    var well = Objects.requireNonNull(poller.state(url).times().well());
    assertThat(well).as(name).isAfter(END.minus(Duration.ofDays(9)));
    // No rest of the script is longer than two days and eight hours.
    assertThat(poller.state(url).times().asked()).as(name).isAfter(END.minus(Duration.ofDays(3)));
    // Each number once, from the first on, and all that were out at the last good look.
    assertThat(entries.size()).as(name).isGreaterThanOrEqualTo(server.published(url, well) - 1);
    assertThat(Collections.max(entries)).as(name).isEqualTo(entries.size() - 1);
  }
}
