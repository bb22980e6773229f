package broadsheet.web;

import broadsheet.article.Article;
import broadsheet.article.ArticleId;
import broadsheet.reader.FoldedReport;
import broadsheet.reader.ReadingText;
import broadsheet.story.Member;
import broadsheet.story.SearchIndex;
import broadsheet.story.Story;
import broadsheet.story.StoryCorrection;
import broadsheet.story.StoryDesk;
import broadsheet.story.StoryId;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where editors say which reports make a story. */
final class CorrectionRoutes {
  private static final int REPORTS_MAX = 1_000;
  private static final int OTHERS_MAX = 12;
  private static final int WORDS_MAX = 200;
  private static final int WHY_MAX = 500;

  private final Desk desk;
  private final Pages pages;

  CorrectionRoutes(Desk desk, Pages pages) {
    this.desk = desk;
    this.pages = pages;
  }

  void show(Context ctx) {
    show(ctx, story(ctx), "");
  }

  void split(Context ctx) {
    var story = story(ctx);
    correct(ctx, story, new StoryCorrection.Split(story.id(), ticked(ctx)));
  }

  void pin(Context ctx) {
    var story = story(ctx);
    correct(ctx, story, new StoryCorrection.Pin(story.id(), ticked(ctx)));
  }

  /** The other story is merged into this one. */
  void merge(Context ctx) {
    var story = story(ctx);
    var other = Credentials.field(ctx, "story");
    if (other.isEmpty()) {
      refuse(ctx, story, "Choose the story that tells of the same event.");
    } else {
      correct(ctx, story, new StoryCorrection.Merge(new StoryId(other), story.id()));
    }
  }

  private void correct(Context ctx, Story story, StoryCorrection asked) {
    switch (desk.corrections().correct(asked, name(ctx), why(ctx))) {
      case StoryDesk.Outcome.Ruled _ ->
          ctx.redirect(
              desk.stories().story(story.id()).map(Links::story).orElse("/"), HttpStatus.SEE_OTHER);
      case StoryDesk.Outcome.Refused(var problem) -> refuse(ctx, story, problem);
    }
  }

  /** Takes a ruling back; leads to the story that its reports were in before. */
  void undo(Context ctx) {
    var number = Numbers.parse(ctx.pathParam("number"), 0);
    switch (desk.corrections().correct(new StoryCorrection.Undo(number), name(ctx), why(ctx))) {
      case StoryDesk.Outcome.Ruled(var ruling) ->
          ctx.redirect(
              "/story/" + Links.encode(ruling.into().value()) + "/history", HttpStatus.SEE_OTHER);
      case StoryDesk.Outcome.Refused(var problem) ->
          throw new Refusal(422, "It cannot be taken back", problem);
    }
  }

  private void refuse(Context ctx, Story story, String problem) {
    ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
    show(ctx, story, problem);
  }

  private void show(Context ctx, Story story, String problem) {
    var now = desk.clock().instant();
    var heads = heads(story);
    var ticked = Set.copyOf(ticked(ctx));
    var reports = new ArrayList<CorrectionView.Report>();
    for (var folded : FoldedReport.fold(story.members()).stream().limit(REPORTS_MAX).toList()) {
      var id = folded.report().article();
      Optional.ofNullable(heads.get(id))
          .map(article -> ArticleRow.of(article, now))
          .map(row ->
              new CorrectionView.Report(
                  id.value(), row, folded.copies().size(), ticked.contains(id)))
          .ifPresent(reports::add);
    }
    var words = ReadingText.cut(Objects.requireNonNullElse(ctx.queryParam("words"), ""), WORDS_MAX);
    var view =
        new CorrectionView(
            Links.story(story),
            story.headline(),
            reports,
            others(story, words),
            words,
            why(ctx),
            problem);
    pages.show(ctx, "correct", "Correct: " + story.headline(), view);
  }

  private Map<ArticleId, Article> heads(Story story) {
    var ids = story.members().stream().map(Member::article).toList();
    return desk.articles().articles(ids).stream()
        .collect(Collectors.toMap(Article::id, Function.identity()));
  }

  /** What it may be merged with: what was searched for, else what is related. */
  private List<CorrectionView.Other> others(Story story, String words) {
    var found = new LinkedHashSet<StoryId>();
    if (words.isBlank()) {
      StoryRoutes.related(desk, story).forEach(related -> found.add(related.story()));
    } else {
      search(words).forEach(hit -> found.add(hit.story()));
    }
    found.remove(story.id());
    return found.stream()
        .limit(OTHERS_MAX)
        .flatMap(id -> desk.stories().story(id).stream())
        .map(CorrectionRoutes::other)
        .toList();
  }

  private List<SearchIndex.Hit> search(String words) {
    try {
      var query = new SearchIndex.Query(words, 5 * OTHERS_MAX, 0);
      return desk.search().search(query, desk.meaning().apply(words));
    } catch (IllegalArgumentException unreadable) {
      return List.of();
    }
  }

  private static CorrectionView.Other other(Story story) {
    var facts = Counts.reports(story.members().size()) + ", " + Card.names(story.outlets(), 3);
    return new CorrectionView.Other(
        story.id().value(), Links.story(story), ReadingText.cut(story.headline(), 300), facts);
  }

  private Story story(Context ctx) {
    return desk.stories().story(StoryRoutes.id(ctx)).orElseThrow(Refusal::notFound);
  }

  private static List<ArticleId> ticked(Context ctx) {
    return ctx.formParams("report").stream()
        .filter(id -> !id.isBlank() && id.length() <= 2000)
        .limit(REPORTS_MAX)
        .map(ArticleId::new)
        .toList();
  }

  private static String name(Context ctx) {
    return Objects.requireNonNull(Visitor.of(ctx).account()).name();
  }

  private static String why(Context ctx) {
    return ReadingText.cut(Credentials.field(ctx, "why").strip(), WHY_MAX);
  }
}
