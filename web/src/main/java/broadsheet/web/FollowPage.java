package broadsheet.web;

import broadsheet.source.ChannelPage;
import broadsheet.source.FeedChoice;
import broadsheet.source.FeedKind;
import broadsheet.source.FollowLine;
import broadsheet.source.OpmlFeed;
import broadsheet.source.OpmlReport;
import java.util.ArrayList;
import java.util.List;

/** Makes the page that tells what became of feeds somebody chose. */
final class FollowPage {
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
    return new FollowView(heading, String.join(" ", summary), rows, next);
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
    var outcome =
        switch (line.outcome()) {
          case ADDED -> FollowLine.Outcome.REFUSED;
          case ALREADY_THERE -> FollowLine.Outcome.ALREADY_THERE;
          case REFUSED -> FollowLine.Outcome.REFUSED;
        };
    var why = line.outcome() == OpmlReport.Outcome.ADDED ? "more than fit at once" : line.why();
    var feed = line.feed();
    return new FollowView.Row(
        line.number(),
        line.label(),
        feed == null ? "" : feed.url().value(),
        word(outcome),
        why,
        outcome == FollowLine.Outcome.REFUSED);
  }

  private static String word(FollowLine.Outcome outcome) {
    return switch (outcome) {
      case ADDED -> "added";
      case ALREADY_THERE -> "already there";
      case REFUSED -> "refused";
    };
  }
}
