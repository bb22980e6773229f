package broadsheet.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** How long an answer stays good, and how long a host wants to be left alone. */
final class Freshness {
  /** Longer than anyone means; keeps sums of times in range. */
  private static final Duration LONGEST = Duration.ofDays(366);

  private Freshness() {}

  /** RFC 9111 § 4.2.1 for a private cache: max-age less Age, or Expires less Date. */
  static Optional<Duration> of(Answer answer, Instant now) {
    var control = String.join(",", answer.all("Cache-Control")).toLowerCase(Locale.ROOT);
    var isNotKept = false;
    Optional<Duration> maxAge = Optional.empty();
    for (var directive : control.split(",", -1)) {
      var plain = directive.strip();
      isNotKept |= plain.equals("no-store") || plain.equals("no-cache");
      if (plain.startsWith("max-age=") && maxAge.isEmpty()) {
        maxAge = seconds(plain.substring("max-age=".length()).replace("\"", ""));
      }
    }
    if (isNotKept) {
      return Optional.empty();
    }
    return maxAge.isPresent() ? maxAge.map(age -> less(age, answer)) : untilExpiry(answer, now);
  }

  private static Duration less(Duration maxAge, Answer answer) {
    var age = answer.first("Age").flatMap(Freshness::seconds).orElse(Duration.ZERO);
    return bounded(maxAge.minus(age));
  }

  private static Optional<Duration> untilExpiry(Answer answer, Instant now) {
    var date = answer.first("Date").flatMap(HttpDates::parse).orElse(now);
    return answer
        .first("Expires")
        .flatMap(HttpDates::parse)
        .map(expiry -> bounded(Duration.between(date, expiry)));
  }

  /** RFC 9110 § 10.2.3: seconds, or a date by the server's own clock where it tells it. */
  static Optional<Duration> retryAfter(Answer answer, Instant now) {
    var date = answer.first("Date").flatMap(HttpDates::parse).orElse(now);
    return answer
        .first("Retry-After")
        .flatMap(value ->
            seconds(value)
                .or(() ->
                    HttpDates.parse(value).map(until -> bounded(Duration.between(date, until)))));
  }

  /** Digits only; more than {@link #LONGEST} is that. */
  private static Optional<Duration> seconds(String value) {
    var digits = value.strip();
    var isNumber = !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    if (!isNumber) {
      return Optional.empty();
    }
    return Optional.of(
        digits.length() > 9 ? LONGEST : bounded(Duration.ofSeconds(Long.parseLong(digits))));
  }

  private static Duration bounded(Duration time) {
    if (time.isNegative()) {
      return Duration.ZERO;
    }
    return time.compareTo(LONGEST) > 0 ? LONGEST : time;
  }
}
