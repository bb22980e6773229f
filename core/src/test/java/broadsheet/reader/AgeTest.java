package broadsheet.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AgeTest {
  private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

  @Test
  void agesAreWordsAndOldOnesAreDays() {
    assertThat(ago(Duration.ofSeconds(30))).isEqualTo("just now");
    assertThat(ago(Duration.ofMinutes(12))).isEqualTo("12 minutes ago");
    assertThat(ago(Duration.ofMinutes(61))).isEqualTo("1 hour ago");
    assertThat(ago(Duration.ofHours(5))).isEqualTo("5 hours ago");
    assertThat(ago(Duration.ofHours(30))).isEqualTo("yesterday");
    assertThat(ago(Duration.ofDays(4))).isEqualTo("4 days ago");
    assertThat(ago(Duration.ofDays(10))).isEqualTo("10 November");
    assertThat(ago(Duration.ofDays(400))).isEqualTo("16 October 2025");
    assertThat(ago(Duration.ofDays(-3))).isEqualTo("23 November");
  }

  @Test
  void spansOfDaysShareTheirMonth() {
    assertThat(Age.between(NOW.minus(Duration.ofDays(2)), NOW)).isEqualTo("18–20 November 2026");
    assertThat(Age.between(NOW, NOW)).isEqualTo("20 November 2026");
  }

  private static String ago(Duration age) {
    return Age.words(NOW.minus(age), NOW);
  }
}
