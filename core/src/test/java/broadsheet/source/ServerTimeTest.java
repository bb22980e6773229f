package broadsheet.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ServerTimeTest {
  private static final Instant NOON = Instant.parse("2031-03-01T12:00:00Z");
  private static final Duration LEAP = Duration.ofHours(9);

  private static ServerTime.Reading at(Duration ticks, Duration ahead) {
    return new ServerTime.Reading(NOON.plus(ticks).plus(ahead), ticks.toNanos());
  }

  private static final ServerTime.Reading BEGIN = at(Duration.ZERO, Duration.ZERO);
  private static final Duration MINUTE = Duration.ofMinutes(1);

  @Test
  void smallCorrectionsAreFollowed() {
    var time = ServerTime.started(BEGIN, null).ticked(at(MINUTE, Duration.ofSeconds(30)));

    assertThat(time.isSure()).isTrue();
    assertThat(time.now(MINUTE.toNanos())).isEqualTo(NOON.plusSeconds(90));
  }

  @Test
  void jumpThatServersDoNotSeeIsRefused() {
    var doubted = ServerTime.started(BEGIN, null).ticked(at(MINUTE, LEAP));
    assertThat(doubted.isSure()).isFalse();
    assertThat(doubted.passed(MINUTE.toNanos())).isEqualTo(NOON.plus(MINUTE));

    var later = MINUTE.plusSeconds(2);
    var time = doubted.heard(NOON.plus(later), MINUTE.toNanos(), at(later, LEAP));

    assertThat(time.isSure()).isTrue();
    assertThat(time.now(later.toNanos())).isEqualTo(NOON.plus(later));
    assertThat(time.ticked(at(later, LEAP)).isSure()).isTrue();
  }

  @Test
  void sleepThatServersSawIsBelieved() {
    var doubted = ServerTime.started(BEGIN, null).ticked(at(MINUTE, LEAP));

    var time = doubted.heard(NOON.plus(MINUTE).plus(LEAP), MINUTE.toNanos(), at(MINUTE, LEAP));

    assertThat(time.isSure()).isTrue();
    assertThat(time.now(MINUTE.toNanos())).isEqualTo(NOON.plus(MINUTE).plus(LEAP));
  }

  @Test
  void answerFromBeforeTheJumpTellsNothing() {
    var doubted = ServerTime.started(BEGIN, null).ticked(at(MINUTE, LEAP));

    assertThat(doubted.heard(NOON.plus(MINUTE), 0, at(MINUTE, LEAP)).isSure()).isFalse();
  }

  @Test
  void oneStrangeDateIsNotEnoughAndTwoAre() {
    var doubted = ServerTime.started(BEGIN, NOON.minus(LEAP));
    var strange = NOON.minus(Duration.ofHours(4));

    var once = doubted.heard(strange, 0, BEGIN);
    assertThat(once.isSure()).isFalse();

    assertThat(once.heard(strange, 0, BEGIN).now(0)).isEqualTo(strange);
  }

  @Test
  void clockBehindWhatIsKeptIsNotBelieved() {
    var time = ServerTime.started(BEGIN, NOON.plus(LEAP));

    assertThat(time.isSure()).isFalse();
    assertThat(time.now(0)).isEqualTo(NOON.plus(LEAP));
  }

  @Test
  void withoutAnyWordTheClockIsBelievedInTheEnd() {
    var time = ServerTime.started(BEGIN, NOON.minus(LEAP));
    var later = Duration.ofMinutes(11);

    assertThat(time.ticked(at(later, Duration.ZERO)).isSure()).isTrue();
  }
}
