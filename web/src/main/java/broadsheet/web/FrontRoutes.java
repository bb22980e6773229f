package broadsheet.web;

import broadsheet.reader.Age;
import broadsheet.reader.FrontPage;
import broadsheet.reader.RankedStory;
import broadsheet.reader.Seen;
import broadsheet.story.Member;
import broadsheet.story.Story;
import broadsheet.web.SectionView.LineView;
import io.javalin.http.Context;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The front page: the most important of the latest stories. Older ones follow in pages of the same
 * window, then in windows further back.
 */
final class FrontRoutes {
  private static final int WINDOW_STORIES = 400;
  private static final int LATEST = 4;
  private static final int LINES = 3;
  private static final int WINDOWS_KEPT = 16;
  private static final Instant FAR_FUTURE = Instant.parse("9999-12-31T00:00:00Z");
  private static final Instant LONG_AGO = Instant.parse("0001-01-01T00:00:00Z");

  private final Desk desk;
  private final Pages pages;
  private final StoryFiles files;
  private final Visits visits;
  // Guarded by itself; holds windows of one state of the desk.
  private final Map<Instant, Window> windows =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Instant, Window> eldest) {
          return size() > WINDOWS_KEPT;
        }
      };

  FrontRoutes(Desk desk, Pages pages, StoryFiles files) {
    this.desk = desk;
    this.pages = pages;
    this.files = files;
    this.visits = new Visits(desk);
  }

  void show(Context ctx) {
    var before = before(ctx);
    var window = window(before);
    var number = pageNumber(ctx);
    var skipped = Math.min((number - 1) * FrontPage.STORIES_MAX, window.ranked().size());
    var shown = window.ranked().subList(skipped, window.ranked().size());
    var front = FrontPage.lay(shown);
    var now = desk.clock().instant();
    var isFirst = number == 1 && before.equals(FAR_FUTURE);
    var seen =
        isFirst ? visits.look(ctx, stories(window.ranked())) : visits.seen(ctx, stories(shown));
    var view =
        new FrontView(
            Age.weekday(now),
            edition(window, now),
            cards(front.lead(), seen, now),
            lines(front.lead()),
            latest(front.lead(), now),
            cards(front.beside(), seen, now),
            cards(front.columns(), seen, now),
            cards(front.brief(), seen, now),
            older(window, number),
            isFirst ? Visits.since(stories(window.ranked()), seen) : "",
            Visitor.of(ctx).isSignedIn() ? now.toString() : "",
            Visits.hasPassed(seen, now),
            isFirst);
    pages.show(ctx, "front", "", view);
  }

  /** The desk's change counter, for pages that want to know whether they are still new. */
  void changes(Context ctx) {
    ctx.contentType("text/plain").result(Long.toString(desk.changes().getAsLong()));
  }

  private Window window(Instant before) {
    var changes = desk.changes().getAsLong();
    synchronized (windows) {
      var known = windows.get(before);
      if (known != null && known.changes() == changes) {
        return known;
      }
    }
    var stories = desk.stories().latest(before, WINDOW_STORIES);
    var ranked = stories.isEmpty() ? List.<RankedStory>of() : FrontPage.rank(stories);
    var window = new Window(changes, before, ranked);
    synchronized (windows) {
      windows.put(before, window);
    }
    return window;
  }

  private static List<Story> stories(List<RankedStory> ranked) {
    return ranked.stream().map(RankedStory::story).toList();
  }

  private static List<Card> cards(List<RankedStory> ranked, Seen seen, Instant now) {
    return ranked.stream()
        .map(r -> Card.of(r.story(), r.parts(), seen.readAt(r.story()).orElse(null), now))
        .toList();
  }

  private List<LineView> lines(List<RankedStory> lead) {
    return lead.stream()
        .flatMap(ranked -> SectionView.firstLines(files.file(ranked.story()), LINES).stream())
        .toList();
  }

  /** Newest first, without copies and without the report whose headline the story has. */
  private List<ArticleRow> latest(List<RankedStory> lead, Instant now) {
    return lead.stream()
        .map(RankedStory::story)
        .flatMap(story -> latest(story, now).stream())
        .toList();
  }

  private List<ArticleRow> latest(Story story, Instant now) {
    var newest =
        story.members().stream()
            .filter(member -> member.copyOf() == null)
            .sorted(Comparator.comparing(Member::at).reversed())
            .limit(LATEST + 1)
            .map(Member::article)
            .toList();
    return desk.articles().articles(newest).stream()
        .filter(article -> !article.title().equals(story.headline()))
        .limit(LATEST)
        .map(article -> ArticleRow.of(article, now))
        .toList();
  }

  private static String edition(Window window, Instant now) {
    return window.ranked().stream()
        .map(ranked -> ranked.story().last())
        .max(Comparator.naturalOrder())
        .map(newest -> "Newest report " + Age.words(newest, now))
        .orElse("");
  }

  private static String older(Window window, int number) {
    if (window.ranked().size() > number * FrontPage.STORIES_MAX) {
      var start = window.before().equals(FAR_FUTURE) ? "/?" : "/?before=" + window.before() + "&";
      return start + "page=" + (number + 1);
    }
    var oldest = window.oldest();
    return window.ranked().size() == WINDOW_STORIES && oldest != null ? "/?before=" + oldest : "";
  }

  private static Instant before(Context ctx) {
    var before = ctx.queryParam("before");
    try {
      var instant = before == null ? FAR_FUTURE : Instant.parse(before);
      return instant.isAfter(FAR_FUTURE) || instant.isBefore(LONG_AGO) ? FAR_FUTURE : instant;
    } catch (DateTimeParseException notTime) {
      throw Refusal.notFound();
    }
  }

  private static int pageNumber(Context ctx) {
    return Numbers.between(ctx.queryParam("page"), 1, WINDOW_STORIES / FrontPage.STORIES_MAX);
  }

  private record Window(long changes, Instant before, List<RankedStory> ranked) {
    /** Where the next window begins: just after its oldest story, so that equal times are kept. */
    @Nullable Instant oldest() {
      return ranked.stream()
          .map(r -> r.story().last())
          .min(Comparator.naturalOrder())
          .map(last -> last.plusMillis(1).isBefore(before) ? last.plusMillis(1) : last)
          .orElse(null);
    }
  }
}
