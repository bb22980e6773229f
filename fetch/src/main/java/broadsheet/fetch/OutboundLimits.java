package broadsheet.fetch;

import broadsheet.source.Purpose;
import java.time.Duration;

/**
 * Bounds of one question, besides those of its {@link Purpose}, which they can only narrow.
 *
 * @param deadlineMax from the first look-up to the last byte
 * @param connectMax to reach one of the host's addresses
 * @param silenceMax without a byte
 * @param bytesMax of an answer, as sent and as unpacked
 * @param headerBytesMax of all headers, interim answers included
 * @param bytesPerSecondMin on average, once {@link #silenceMax} has passed
 */
public record OutboundLimits(
    Duration deadlineMax,
    Duration connectMax,
    Duration silenceMax,
    int bytesMax,
    int headerBytesMax,
    int bytesPerSecondMin) {
  public static final OutboundLimits STANDARD =
      new OutboundLimits(
          Duration.ofSeconds(60),
          Duration.ofSeconds(10),
          Duration.ofSeconds(15),
          50 << 20,
          64 << 10,
          512);

  Duration deadline(Purpose purpose) {
    var own = purpose.deadline();
    return own.compareTo(deadlineMax) < 0 ? own : deadlineMax;
  }

  int bytesMax(Purpose purpose) {
    return Math.min(purpose.bytesMax(), bytesMax);
  }
}
