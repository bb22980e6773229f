package broadsheet.web;

import broadsheet.reader.ReadingText;
import broadsheet.source.FeedChoice;
import broadsheet.source.Finding;
import broadsheet.source.Opml;
import broadsheet.source.Url;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Finding what an address offers, choosing of it, starter papers and lists of feeds. */
final class FollowRoutes {
  private static final int FOLDER_MAX = 200;
  private static final int CHOICES_MAX = 1000;
  private static final int SHOWN_MAX = 100;

  private final Desk desk;
  private final Pages pages;
  private final PapersPage papers = new PapersPage();

  FollowRoutes(Desk desk, Pages pages) {
    this.desk = desk;
    this.pages = pages;
  }

  /** Starts to look what an address offers. */
  void find(Context ctx) {
    var address = Objects.requireNonNullElse(ctx.formParam("address"), "").strip();
    if (address.isEmpty() || address.length() > Url.LENGTH_MAX) {
      throw new Refusal(422, "No address", "Name a site, a feed, a channel or a list of feeds.");
    }
    var number = desk.sources().follow().find(address);
    ctx.redirect("/find/" + number, HttpStatus.SEE_OTHER);
  }

  void finding(Context ctx) {
    var finding = wanted(ctx);
    var title = (finding.finished() ? "What there is at " : "Looking at ") + finding.address();
    var view = FindPage.view(finding, desk.clock().instant());
    pages.show(ctx, "find", ReadingText.cut(title, SHOWN_MAX), view);
  }

  void followFound(Context ctx) {
    var folder = folder(ctx);
    follow(ctx, FindPage.choices(wanted(ctx), chosen(ctx, "offer"), folder), "/find/");
  }

  void papers(Context ctx) {
    var view = papers.view(ctx.queryParams("paper"), ctx.queryParams("language"));
    pages.show(ctx, "papers", "Starter papers", view);
  }

  void followPapers(Context ctx) {
    follow(ctx, papers.choices(chosen(ctx, "feed")), "/papers");
  }

  /** Follows the feeds of a list that was sent; tells of each line. */
  void followList(Context ctx) {
    var content = Upload.single(ctx.uploadedFile("list"));
    var report = Opml.read(content, Set.of());
    var choices = report.added().stream().limit(CHOICES_MAX).map(FollowPage::choice).toList();
    var view = FollowPage.of(report, desk.sources().follow().follow(choices));
    pages.show(ctx, "follow", "List of feeds", view);
  }

  private void follow(Context ctx, List<FeedChoice> choices, String next) {
    if (choices.isEmpty()) {
      throw new Refusal(422, "Nothing is chosen", "Go back and tick what the paper should read.");
    }
    var view = FollowPage.of(desk.sources().follow().follow(choices), next);
    pages.show(ctx, "follow", view.heading(), view);
  }

  private Finding wanted(Context ctx) {
    var number = Numbers.parse(ctx.pathParam("number"), -1);
    return desk.sources().follow().finding(number).orElseThrow(Refusal::notFound);
  }

  private static List<String> chosen(Context ctx, String name) {
    return ctx.formParams(name).stream().limit(CHOICES_MAX).toList();
  }

  private static String folder(Context ctx) {
    var folder = Objects.requireNonNullElse(ctx.formParam("folder"), "");
    return ReadingText.cut(folder.strip(), FOLDER_MAX);
  }
}
