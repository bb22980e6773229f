package broadsheet.web;

import broadsheet.article.Article;
import broadsheet.reader.ReaderId;
import broadsheet.story.Reason;
import broadsheet.story.RelatedArticle;
import broadsheet.story.Slugs;
import broadsheet.story.Story;
import broadsheet.story.StoryId;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** Story pages, and the marks that readers leave on them. */
final class StoryRoutes {
  private static final int RELATED_MAX = 6;
  private static final int ASKED_FOR_RELATED = 4;

  private final Desk desk;
  private final Pages pages;
  private final StoryFiles files;

  StoryRoutes(Desk desk, Pages pages, StoryFiles files) {
    this.desk = desk;
    this.pages = pages;
    this.files = files;
  }

  void show(Context ctx) {
    var file = files.file(id(ctx)).orElseThrow(Refusal::notFound);
    var story = file.story();
    var now = desk.clock().instant();
    var readAt =
        Visitor.of(ctx)
            .reader()
            .map(reader -> desk.marks().readAmong(reader, List.of(story.id())).get(story.id()));
    var card = Card.of(story, List.of(), readAt.orElse(null), now);
    var shown = new StoryView.Shown(now, "all".equals(ctx.queryParam("reports")), signs(file));
    var view = StoryView.of(file, card, related(story, now), shown);
    pages.show(ctx, "story", card.headline(), view);
  }

  private Map<String, String> signs(StoryFile file) {
    var names = file.sources().stream().map(SourceView::name).toList();
    return desk.signs().keys(names).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> Links.sign(entry.getValue())));
  }

  void markRead(Context ctx) {
    mark(ctx, (reader, story) -> desk.marks().markRead(reader, story, desk.clock().instant()));
  }

  void markUnread(Context ctx) {
    mark(ctx, desk.marks()::markUnread);
  }

  /** Reports of other stories near the first reports of this one, one for each story. */
  private List<ArticleRow> related(Story story, Instant now) {
    var stories = new HashSet<StoryId>(List.of(story.id()));
    var found = new ArrayList<RelatedArticle>();
    for (var member : story.members().stream().limit(ASKED_FOR_RELATED).toList()) {
      desk.related().related(member.article(), RELATED_MAX).stream()
          .filter(related -> stories.add(related.story()))
          .forEach(found::add);
    }
    return rows(desk, found.subList(0, Math.min(RELATED_MAX, found.size())), now);
  }

  static List<ArticleRow> rows(Desk desk, List<RelatedArticle> found, Instant now) {
    var rows = new ArrayList<ArticleRow>();
    var articles = desk.articles().articles(found.stream().map(RelatedArticle::article).toList());
    var byId = articles.stream().collect(Collectors.toMap(Article::id, article -> article));
    for (var related : found) {
      var article = Optional.ofNullable(byId.get(related.article()));
      var story = desk.stories().story(related.story());
      if (article.isPresent() && story.isPresent()) {
        var why = related.reasons().stream().filter(r -> r.weight() > 0).map(Reason::text);
        rows.add(
            ArticleRow.of(article.get(), now)
                .in("/story/" + Links.encode(story.get().slug()), story.get().headline())
                .because(why.toList()));
      }
    }
    return rows;
  }

  private void mark(Context ctx, BiConsumer<ReaderId, StoryId> marking) {
    var story = desk.stories().story(id(ctx)).orElseThrow(Refusal::notFound);
    Visitor.of(ctx).reader().ifPresent(reader -> marking.accept(reader, story.id()));
    var next = ctx.formParam("next");
    if (next == null) {
      ctx.status(HttpStatus.NO_CONTENT);
    } else {
      ctx.redirect(Links.own(next), HttpStatus.SEE_OTHER);
    }
  }

  private static StoryId id(Context ctx) {
    return new StoryId(Slugs.idIn(ctx.pathParam("slug")));
  }
}
