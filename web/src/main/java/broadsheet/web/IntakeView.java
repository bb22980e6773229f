package broadsheet.web;

import broadsheet.source.IntakeProgress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An intake as it is shown.
 *
 * @param line how far it is, in words
 * @param max 0 while the total is unknown
 */
public record IntakeView(
    long intake,
    String phase,
    String line,
    long value,
    long max,
    List<String> problems,
    String result,
    boolean finished) {
  static IntakeView of(IntakeProgress progress) {
    return new IntakeView(
        progress.intake(),
        progress.phase(),
        line(progress),
        progress.done(),
        progress.total(),
        progress.problems(),
        result(progress),
        progress.finished());
  }

  private static String line(IntakeProgress progress) {
    var parts = new ArrayList<String>();
    parts.add(
        progress.total() > 0
            ? number(progress.done()) + " of " + number(progress.total()) + " reports"
            : number(progress.done()) + " reports");
    if (progress.perSecond() > 0) {
      parts.add(String.format(Locale.ENGLISH, "%.1f a second", progress.perSecond()));
    }
    var left = progress.secondsLeft();
    if (left > 0 && !progress.finished()) {
      parts.add(duration(left) + " left");
    }
    return String.join(" · ", parts);
  }

  private static String result(IntakeProgress progress) {
    return number(progress.added())
        + " new, "
        + number(progress.known())
        + " known already, "
        + number(progress.failed())
        + " not readable";
  }

  private static String duration(long seconds) {
    if (seconds < 90) {
      return seconds + " s";
    }
    return seconds < 5400 ? Math.round(seconds / 60.0) + " min" : seconds / 3600 + " h";
  }

  private static String number(long value) {
    return String.format(Locale.ENGLISH, "%,d", value);
  }
}
