package broadsheet.fetch;

import java.time.Duration;

/**
 * How politely hosts are asked.
 *
 * @param gap between the end of one question to a host and the next
 * @param crawlDelayMax the most of a robots.txt's Crawl-delay that is obeyed
 * @param inFlightMax questions under way at all hosts together
 */
public record Pace(Duration gap, Duration crawlDelayMax, int inFlightMax) {
  public static final Pace STANDARD = new Pace(Duration.ofSeconds(1), Duration.ofSeconds(30), 64);

  public Pace {
    if (gap.isNegative() || crawlDelayMax.isNegative() || inFlightMax < 1) {
      throw new IllegalArgumentException("no pace");
    }
  }
}
