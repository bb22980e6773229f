package broadsheet.web;

import broadsheet.reader.Age;
import broadsheet.reader.Bookmark;
import broadsheet.reader.ReaderId;
import broadsheet.reader.Seen;
import broadsheet.reader.SinceLast;
import broadsheet.story.Story;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** When readers look at the front page, and how far they have read. */
final class Visits {
  private static final Duration CAN_BE_TAKEN_BACK = Duration.ofHours(1);

  private final Desk desk;

  Visits(Desk desk) {
    this.desk = desk;
  }

  /** What the visitor has seen of these stories. */
  Seen seen(Context ctx, List<Story> stories) {
    var ids = stories.stream().map(Story::id).toList();
    return Visitor.of(ctx)
        .reader()
        .map(reader -> desk.marks().seen(reader, ids))
        .orElse(Seen.NOTHING);
  }

  /** The same, and notes that a reader looks at the front page now. */
  Seen look(Context ctx, List<Story> stories) {
    var seen = seen(ctx, stories);
    var now = desk.clock().instant();
    var reader = Visitor.of(ctx).reader();
    if (reader.isEmpty() || !isLook(ctx) || !seen.bookmark().isDue(now)) {
      return seen;
    }
    var bookmark = desk.marks().move(reader.get(), mark -> mark.visiting(now));
    return new Seen(bookmark, seen.marks());
  }

  /** What browsers fetch in advance nobody has looked at. */
  private static boolean isLook(Context ctx) {
    return ctx.method().equals(HandlerType.GET) && ctx.header("Sec-Purpose") == null;
  }

  /**
   * "Since you last looked (3 hours ago): 5 new stories, 2 new reports in stories you have read".
   */
  static String since(List<Story> stories, Seen seen) {
    var last = SinceLast.of(stories, seen);
    var visited = last.visited();
    var looked = seen.bookmark().visited();
    if (visited == null || looked == null) {
      return "";
    }
    var parts = new ArrayList<String>();
    if (last.stories() > 0) {
      parts.add(last.stories() + (last.stories() == 1 ? " new story" : " new stories"));
    }
    if (last.reports() > 0) {
      var reports = last.reports() == 1 ? " new report" : " new reports";
      parts.add(last.reports() + reports + " in stories you have read");
    }
    var what = parts.isEmpty() ? "nothing new" : String.join(", ", parts);
    return "Since you last looked, " + Age.words(visited, looked) + ": " + what;
  }

  static boolean hasPassed(Seen seen, Instant now) {
    var upTo = seen.bookmark().upTo();
    return upTo != null && upTo.plus(CAN_BE_TAKEN_BACK).isAfter(now);
  }

  /** All that had come when the reader's page was made counts as read. */
  void readUpTo(Context ctx) {
    var now = desk.clock().instant();
    var until = until(ctx);
    desk.marks().move(reader(ctx), mark -> mark.readUpTo(until.isAfter(now) ? now : until));
    ctx.redirect("/", HttpStatus.SEE_OTHER);
  }

  void takeBack(Context ctx) {
    desk.marks().move(reader(ctx), Bookmark::takenBack);
    ctx.redirect("/", HttpStatus.SEE_OTHER);
  }

  private static Instant until(Context ctx) {
    try {
      return Instant.parse(Credentials.field(ctx, "until"));
    } catch (DateTimeParseException noTime) {
      throw new Refusal(422, "Not a time", "Go back, load the page again and send it once more.");
    }
  }

  private static ReaderId reader(Context ctx) {
    return Objects.requireNonNull(Visitor.of(ctx).account()).id();
  }
}
