package broadsheet.web;

import broadsheet.article.Article;
import broadsheet.article.ArticleId;
import broadsheet.reader.ReaderId;
import broadsheet.story.Member;
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
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** Story pages, and the marks that readers leave on them. */
final class StoryRoutes {
  private static final int RELATED_MAX = 6;
  private static final int ASKED_FOR_RELATED = 4;

  private final Desk desk;
  private final Pages pages;
  private final StoryFiles files;
  private final Visits visits;

  StoryRoutes(Desk desk, Pages pages, StoryFiles files) {
    this.desk = desk;
    this.pages = pages;
    this.files = files;
    this.visits = new Visits(desk);
  }

  void show(Context ctx) {
    var found = files.file(id(ctx));
    if (found.isEmpty()) {
      leadOn(ctx);
      return;
    }
    var file = found.get();
    var story = file.story();
    var now = desk.clock().instant();
    var readAt = visits.seen(ctx, List.of(story)).readAt(story).orElse(null);
    var card = Card.of(story, List.of(), readAt, now);
    var read = new StoryView.Read(opened(ctx, story), readAt);
    var isAll = "all".equals(ctx.queryParam("reports"));
    var view =
        StoryView.of(
            file, card, related(story, now), new StoryView.Shown(now, isAll, signs(file), read));
    pages.show(ctx, "story", card.headline(), view);
  }

  /** A story that was merged leads to where its reports are; it may come back, so not for ever. */
  private void leadOn(Context ctx) {
    var there =
        desk.corrections()
            .leadsTo(id(ctx))
            .flatMap(desk.stories()::story)
            .orElseThrow(Refusal::notFound);
    ctx.redirect(Links.story(there), HttpStatus.FOUND);
  }

  private Set<ArticleId> opened(Context ctx, Story story) {
    var ids = story.members().stream().map(Member::article).toList();
    return Visitor.of(ctx)
        .reader()
        .map(reader -> desk.articleMarks().readAmong(reader, ids))
        .orElse(Set.of());
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
    mark(ctx, (reader, story) -> desk.marks().markUnread(reader, story, desk.clock().instant()));
  }

  /** Reports of other stories near the first reports of this one, one for each story. */
  private List<ArticleRow> related(Story story, Instant now) {
    var found = related(desk, story);
    return rows(desk, found.subList(0, Math.min(RELATED_MAX, found.size())), now);
  }

  static List<RelatedArticle> related(Desk desk, Story story) {
    var stories = new HashSet<StoryId>(List.of(story.id()));
    var found = new ArrayList<RelatedArticle>();
    for (var member : story.members().stream().limit(ASKED_FOR_RELATED).toList()) {
      desk.related().related(member.article(), RELATED_MAX).stream()
          .filter(related -> stories.add(related.story()))
          .forEach(found::add);
    }
    return found;
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
                .in(Links.story(story.get()), story.get().headline())
                .because(why.toList()));
      }
    }
    return rows;
  }

  private void mark(Context ctx, BiConsumer<ReaderId, StoryId> marking) {
    var story = desk.stories().story(id(ctx)).orElseThrow(Refusal::notFound);
    Visitor.of(ctx).reader().ifPresent(reader -> marking.accept(reader, story.id()));
    marked(ctx);
  }

  /** Scripts need no page afterwards, forms say which. */
  static void marked(Context ctx) {
    var next = ctx.formParam("next");
    if (next == null) {
      ctx.status(HttpStatus.NO_CONTENT);
    } else {
      ctx.redirect(Links.own(next), HttpStatus.SEE_OTHER);
    }
  }

  static StoryId id(Context ctx) {
    return new StoryId(Slugs.idIn(ctx.pathParam("slug")));
  }
}
