package broadsheet.web;

import broadsheet.story.Member;
import broadsheet.story.Story;
import java.time.Duration;
import java.util.Locale;
import java.util.StringJoiner;

/** A story's coverage as a small line: how many reports there were by when. */
final class Curve {
  private static final int REPORTS_MIN = 4;
  private static final int STEPS_MAX = 60;
  private static final double WIDTH = 100;
  private static final double HEIGHT = 24;

  private Curve() {}

  static String points(Story story) {
    var times = story.members().stream().map(Member::at).sorted().toList();
    var millis = Duration.between(story.first(), story.last()).toMillis();
    if (times.size() < REPORTS_MIN || millis <= 0) {
      return "";
    }
    var points = new StringJoiner(" ");
    var step = Math.max(1, times.size() / STEPS_MAX);
    for (var i = 0; i < times.size(); i += step) {
      var x = WIDTH * Duration.between(story.first(), times.get(i)).toMillis() / millis;
      points.add(point(x, (i + 1.0) / times.size()));
    }
    return points.add(point(WIDTH, 1)).toString();
  }

  private static String point(double x, double share) {
    return String.format(Locale.ROOT, "%.1f,%.1f", x, HEIGHT - (HEIGHT - 2) * share - 1);
  }
}
