package broadsheet.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/** The page that takes reports in, and how far an intake is. */
final class IntakeRoutes {
  private static final int WATCHERS_MAX = 64;
  private static final int PATH_MAX = 4096;
  private static final Duration LOOK_EVERY = Duration.ofMillis(400);
  private static final int LOOKS_MAX = 60 * 60 * 5 / 2;
  private static final int LOOKS_BETWEEN_SIGNS_OF_LIFE = 40;

  private final Desk desk;
  private final Pages pages;
  private final Semaphore watchers = new Semaphore(WATCHERS_MAX);
  private volatile boolean isClosing;

  IntakeRoutes(Desk desk, Pages pages) {
    this.desk = desk;
    this.pages = pages;
  }

  /** Ends all event streams. */
  void close() {
    isClosing = true;
  }

  void add(Context ctx) {
    var current = desk.intake().current().map(IntakeView::of).stream().toList();
    var mayReadPaths = Access.OWNER.admits(Visitor.of(ctx).role());
    var view = new AddView(mayReadPaths, desk.articles().count() == 0, current);
    pages.show(ctx, "add", "Add reports", view);
  }

  void addFiles(Context ctx) {
    var documents = Upload.documents(ctx.uploadedFiles("files"));
    if (documents.isEmpty()) {
      throw new Refusal(422, "Nothing to read", "No file was sent, or all were empty.");
    }
    follow(ctx, desk.intake().submit(documents));
  }

  void addPath(Context ctx) {
    var path = ctx.formParam("path");
    if (path == null || path.isBlank() || path.length() > PATH_MAX) {
      throw new Refusal(422, "Nothing to read", "Name a file or a folder of this machine.");
    }
    follow(ctx, desk.intake().submitPath(path.strip()));
  }

  void addDemo(Context ctx) {
    follow(ctx, desk.intake().submitDemo());
  }

  void progress(Context ctx) {
    var view = view(ctx).orElseThrow(Refusal::notFound);
    pages.show(ctx, "intake", view.finished() ? "Reports are in" : "Reading reports", view);
  }

  /** Server-sent events until the intake is finished; one form-encoded line each. */
  void events(Context ctx) throws IOException {
    var view = view(ctx).orElseThrow(Refusal::notFound);
    if (!watchers.tryAcquire()) {
      throw new Refusal(503, "Too many watch", "Load the page again to see how far it is.");
    }
    try {
      ctx.contentType("text/event-stream").header("X-Accel-Buffering", "no");
      stream(ctx, view);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } finally {
      watchers.release();
    }
  }

  private void stream(Context ctx, IntakeView first) throws IOException, InterruptedException {
    var view = first;
    send(ctx, event(view));
    for (var look = 1; look < LOOKS_MAX && !view.finished() && !isClosing; look++) {
      Thread.sleep(LOOK_EVERY);
      var next = view(ctx).orElse(view);
      if (!next.equals(view)) {
        send(ctx, event(next));
      } else if (look % LOOKS_BETWEEN_SIGNS_OF_LIFE == 0) {
        send(ctx, ":\n\n");
      }
      view = next;
    }
  }

  private static void send(Context ctx, String event) throws IOException {
    // Not the context's own stream: it keeps what is written until the answer is whole.
    ctx.res().getOutputStream().write(event.getBytes(StandardCharsets.UTF_8));
    ctx.res().flushBuffer();
  }

  private static String event(IntakeView view) {
    return String.format(
        Locale.ROOT,
        "data: phase=%s&line=%s&value=%d&max=%d&problems=%d&finished=%b\n\n",
        Links.encode(view.phase()),
        Links.encode(view.line()),
        view.value(),
        view.max(),
        view.problems().size(),
        view.finished());
  }

  private static void follow(Context ctx, long intake) {
    ctx.redirect("/intake/" + intake, HttpStatus.SEE_OTHER);
  }

  private Optional<IntakeView> view(Context ctx) {
    var number = Numbers.parse(ctx.pathParam("number"), -1);
    return desk.intake().progress(number).map(IntakeView::of);
  }
}
