package broadsheet.web;

import broadsheet.source.ChannelPage;
import broadsheet.source.FeedChoice;
import broadsheet.source.FeedKind;
import broadsheet.source.FollowLine;
import broadsheet.source.OpmlFeed;
import broadsheet.source.OpmlReport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes the page that tells what became of feeds somebody chose. */
final class FollowPage {
  private static final int ROWS_MAX = 1500;

  private FollowPage() {}

  static FollowView of(List<FollowLine> lines, String next) {
    return view(lines.stream().map(line -> row(0, line)).toList(), next);
  }

  /** Of a list that was sent: {@code followed} answers to its feeds to add, in their order. */
  static FollowView of(OpmlReport report, List<FollowLine> followed) {
    var rows = new ArrayList<FollowView.Row>();
    var answers = followed.iterator();
    for (var line : report.lines()) {
      if (line.outcome() == OpmlReport.Outcome.ADDED && answers.hasNext()) {
        rows.add(row(line.number(), answers.next()));
      } else {
        rows.add(row(line));
      }
    }
    return view(rows, "/add");
  }

  static FeedChoice choice(OpmlFeed feed) {
    var kind = ChannelPage.isChannel(feed.url()) ? FeedKind.CHANNEL : FeedKind.FEED;
    return new FeedChoice(feed.url(), kind, feed.title(), "", String.join("/", feed.folders()));
  }

  private static FollowView view(List<FollowView.Row> rows, String next) {
    var added = count(rows, FollowLine.Outcome.ADDED);
    var heading = added == 0 ? "No new source" : Words.count(added, "new source");
    var summary = new ArrayList<String>();
    if (added > 0) {
      summary.add("The first looks come within minutes, one site after the other.");
    }
    tell(summary, count(rows, FollowLine.Outcome.ALREADY_THERE), "followed already");
    tell(summary, count(rows, FollowLine.Outcome.REFUSED), "refused");
    return new FollowView(heading, String.join(" ", summary), shown(rows), next);
  }

  /** All of them; of very many those with a problem first, and no more than fit on a page. */
  private static List<FollowView.Row> shown(List<FollowView.Row> rows) {
    return rows.size() <= ROWS_MAX
        ? rows
        : rows.stream()
            .sorted(Comparator.comparing(row -> !row.isProblem()))
            .limit(ROWS_MAX)
            .toList();
  }

  private static void tell(List<String> summary, long number, String what) {
    if (number > 0) {
      summary.add(number + (number == 1 ? " was " : " were ") + what + ".");
    }
  }

  private static long count(List<FollowView.Row> rows, FollowLine.Outcome outcome) {
    return rows.stream().filter(row -> row.outcome().equals(word(outcome))).count();
  }

  private static FollowView.Row row(int place, FollowLine line) {
    var choice = line.choice();
    var name =
        choice.title().isEmpty()
            ? choice.outlet().isEmpty() ? choice.url().host() : choice.outlet()
            : choice.title();
    var isProblem = line.outcome() == FollowLine.Outcome.REFUSED;
    return new FollowView.Row(
        place, name, choice.url().value(), word(line.outcome()), line.why(), isProblem);
  }

  private static FollowView.Row row(OpmlReport.Line line) {
    var isThere = line.outcome() == OpmlReport.Outcome.ALREADY_THERE;
    var outcome = isThere ? FollowLine.Outcome.ALREADY_THERE : FollowLine.Outcome.REFUSED;
    var feed = line.feed();
    return new FollowView.Row(
        line.number(),
        line.label(),
        feed == null ? "" : feed.url().value(),
        word(outcome),
        line.why(),
        !isThere);
  }

  private static String word(FollowLine.Outcome outcome) {
    return switch (outcome) {
      case ADDED -> "added";
      case ALREADY_THERE -> "already there";
      case REFUSED -> "refused";
    };
  }
}
