package broadsheet.app;

import java.io.Console;
import java.io.PrintStream;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;

/**
 * Shows on a terminal how far long work is: a bar with rate and time left, redrawn a few times a
 * second. Off a terminal it prints a line now and then.
 */
final class Bar implements AutoCloseable {
  private static final int WIDTH = 24;
  private static final Duration ON_TERMINAL = Duration.ofMillis(200);
  private static final Duration ELSEWHERE = Duration.ofSeconds(10);

  private final PrintStream out;
  private final InstantSource clock;
  private final boolean terminal;
  private final java.time.Instant begun;
  private java.time.Instant drawn;

  Bar(PrintStream out, InstantSource clock) {
    this.out = out;
    this.clock = clock;
    this.terminal = Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
    this.begun = clock.instant();
    this.drawn = begun;
  }

  /** {@code share} of the input is read, from 0 to 1, below 0 when unknown. */
  void show(String what, long articles, double share) {
    var now = clock.instant();
    if (Duration.between(drawn, now).compareTo(terminal ? ON_TERMINAL : ELSEWHERE) < 0) {
      return;
    }
    drawn = now;
    var seconds = Duration.between(begun, now).toMillis() / 1000.0;
    var line = line(what, articles, share, seconds);
    out.print(terminal ? "\r\u001b[K" + line : line + System.lineSeparator());
    out.flush();
  }

  static String line(String what, long articles, double share, double seconds) {
    var rate =
        String.format(
            Locale.ROOT,
            "%s  %d articles, %.1f/s",
            what,
            articles,
            articles / Math.max(seconds, 0.001));
    if (share < 0) {
      return rate;
    }
    var full = (int) Math.round(WIDTH * Math.clamp(share, 0, 1));
    var bar = "█".repeat(full) + "░".repeat(WIDTH - full);
    var left = share > 0.01 ? Math.round(seconds / share * (1 - share)) : -1;
    var time = left < 0 ? "" : ", " + clockTime(left) + " left";
    return String.format(Locale.ROOT, "%s %3.0f %%  %s%s", bar, 100 * share, rate, time);
  }

  private static String clockTime(long seconds) {
    return String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
  }

  @Override
  public void close() {
    if (terminal) {
      out.print("\r\u001b[K");
      out.flush();
    }
  }
}
