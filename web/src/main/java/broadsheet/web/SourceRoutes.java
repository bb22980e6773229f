package broadsheet.web;

import broadsheet.reader.ReadingText;
import broadsheet.source.FeedAction;
import broadsheet.source.FeedId;
import broadsheet.source.FeedSettings;
import broadsheet.source.Followed;
import broadsheet.source.Opml;
import broadsheet.source.OpmlFeed;
import broadsheet.source.Url;
import broadsheet.web.SourcesPage.Show;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The sources that are followed, how they are, and what an editor does with them. */
final class SourceRoutes {
  private static final int ENTRIES = 30;
  private static final int LINE_MAX = 200;
  private static final int ID_MAX = 64;
  private static final int PLACES_MAX = 200;

  private final Desk desk;
  private final Pages pages;

  SourceRoutes(Desk desk, Pages pages) {
    this.desk = desk;
    this.pages = pages;
  }

  void list(Context ctx) {
    var show = Show.of(Objects.requireNonNullElse(ctx.queryParam("show"), ""));
    var after = Objects.requireNonNullElse(ctx.queryParam("after"), "");
    var feeds = desk.sources().feeds().feeds();
    pages.show(ctx, "sources", "Sources", SourcesPage.view(feeds, show, after, reading(ctx)));
  }

  void show(Context ctx) {
    var followed = wanted(ctx);
    var entries = desk.sources().entries().entries(followed.feed().id(), ENTRIES);
    var view = SourceDetails.of(followed, entries, places(), reading(ctx));
    pages.show(ctx, "source", view.row().name(), view);
  }

  /** The list of all feeds, for other readers. */
  void export(Context ctx) {
    var feeds = desk.sources().feeds().feeds().stream().map(SourceRoutes::outline).toList();
    var list = Opml.write("Broadsheet", feeds);
    ctx.header("Content-Disposition", "attachment; filename=\"sources.opml\"");
    Compression.send(ctx, "text/x-opml; charset=utf-8", list.getBytes(StandardCharsets.UTF_8));
  }

  /** Retry, pause, resume or remove: whichever button was pressed. */
  void act(Context ctx) {
    var action =
        switch (field(ctx, "action")) {
          case "retry" -> new FeedAction.Retry();
          case "pause" -> new FeedAction.Pause();
          case "resume" -> new FeedAction.Resume();
          case "remove" -> new FeedAction.Remove();
          default -> throw new Refusal(422, "Nothing to do", "No such thing can be done.");
        };
    act(ctx, action, action instanceof FeedAction.Remove ? "/sources" : back(ctx));
  }

  void replace(Context ctx) {
    var address = field(ctx, "address");
    if (!Url.isWebAddress(address)) {
      throw new Refusal(422, "Not an address", "A web address begins with https:// or http://.");
    }
    act(ctx, new FeedAction.Replace(new Url(address)), here(ctx));
  }

  void settle(Context ctx) {
    var old = wanted(ctx).feed().settings();
    var settings =
        new FeedSettings(
            line(ctx, "title"),
            Objects.requireNonNullElse(line(ctx, "folder"), ""),
            line(ctx, "outlet"),
            interval(ctx, old),
            old.paused(),
            field(ctx, "fullText").equals("yes"));
    act(ctx, new FeedAction.Settle(settings), here(ctx));
  }

  private void act(Context ctx, FeedAction action, String next) {
    var problem = desk.sources().follow().act(wanted(ctx).feed().id(), action);
    if (!problem.isEmpty()) {
      throw new Refusal(422, "This cannot be done", problem);
    }
    ctx.redirect(next, HttpStatus.SEE_OTHER);
  }

  private Followed wanted(Context ctx) {
    var id = ctx.pathParam("id");
    if (id.isBlank() || id.length() > ID_MAX) {
      throw Refusal.notFound();
    }
    return desk.sources().feeds().feed(new FeedId(id)).orElseThrow(Refusal::notFound);
  }

  private SourcesPage.Reading reading(Context ctx) {
    var role = Visitor.of(ctx).role();
    return new SourcesPage.Reading(
        desk.clock().instant(), Access.EDITOR.admits(role), Access.OWNER.admits(role));
  }

  private List<String> places() {
    return desk.sources().feeds().feeds().stream()
        .map(followed -> followed.feed().settings().folder())
        .filter(folder -> !folder.isEmpty())
        .distinct()
        .limit(PLACES_MAX)
        .toList();
  }

  private static OpmlFeed outline(Followed followed) {
    var folder = followed.feed().settings().folder();
    var folders = folder.isEmpty() ? List.<String>of() : List.of(folder.split("/", -1));
    return new OpmlFeed(followed.feed().url(), followed.name(), null, folders);
  }

  private static String here(Context ctx) {
    return "/sources/" + ctx.pathParam("id");
  }

  /** Back to the list when it was pressed there, at the row itself. */
  private static String back(Context ctx) {
    var list = field(ctx, "list");
    return list.isEmpty() ? here(ctx) : Links.own(list);
  }

  private static @Nullable Duration interval(Context ctx, FeedSettings old) {
    var minutes = Numbers.parse(field(ctx, "interval"), -1);
    if (minutes < 0 || !SourceDetails.offers(minutes, old)) {
      throw new Refusal(422, "Not an interval", "Choose one of those that are offered.");
    }
    return minutes == 0 ? null : Duration.ofMinutes(minutes);
  }

  private static @Nullable String line(Context ctx, String name) {
    var line = ReadingText.cut(field(ctx, name), LINE_MAX);
    return line.isEmpty() ? null : line;
  }

  private static String field(Context ctx, String name) {
    return Objects.requireNonNullElse(ctx.formParam(name), "").strip();
  }
}
