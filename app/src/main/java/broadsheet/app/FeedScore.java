package broadsheet.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Prints how many of the feed cases pass, by group, and why others do not apply. */
final class FeedScore {
  private FeedScore() {}

  static void print(Path cases, Terminal terminal) throws IOException {
    var groups = new TreeMap<String, Map<FeedCases.Verdict, Integer>>();
    var reasons = new TreeMap<String, Integer>();
    var all = new EnumMap<FeedCases.Verdict, Integer>(FeedCases.Verdict.class);
    for (var outcome : FeedCases.run(cases)) {
      all.merge(outcome.verdict(), 1, Integer::sum);
      groups
          .computeIfAbsent(outcome.group(), g -> new EnumMap<>(FeedCases.Verdict.class))
          .merge(outcome.verdict(), 1, Integer::sum);
      switch (outcome.verdict()) {
        case PASSED -> {}
        case FAILED -> terminal.print("failed  " + outcome.name() + "  " + outcome.reason());
        case DOES_NOT_APPLY -> reasons.merge(outcome.reason(), 1, Integer::sum);
      }
    }
    groups.forEach((group, counts) -> terminal.print(line(group, counts)));
    reasons.forEach((reason, count) -> terminal.print("does not apply  " + count + "  " + reason));
    terminal.print(line("all", all));
  }

  private static String line(String group, Map<FeedCases.Verdict, Integer> counts) {
    var passed = counts.getOrDefault(FeedCases.Verdict.PASSED, 0);
    var failed = counts.getOrDefault(FeedCases.Verdict.FAILED, 0);
    var exempt = counts.getOrDefault(FeedCases.Verdict.DOES_NOT_APPLY, 0);
    var share = 100.0 * passed / Math.max(1, passed + failed);
    return String.format(
        Locale.ROOT,
        "%-28s passed %4d of %4d that apply (%.1f %%), %d do not apply",
        group,
        passed,
        passed + failed,
        share,
        exempt);
  }
}
