package broadsheet.web;

import broadsheet.article.Article;
import broadsheet.story.Member;
import broadsheet.story.Reason;
import broadsheet.story.StoryRuling;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How stories came to be of their reports, and all that editors ruled. */
final class MembershipRoutes {
  private static final int REPORTS_MAX = 200;
  private static final int RULINGS_SHOWN = 50;

  private final Desk desk;
  private final Pages pages;

  MembershipRoutes(Desk desk, Pages pages) {
    this.desk = desk;
    this.pages = pages;
  }

  void history(Context ctx) {
    var id = StoryRoutes.id(ctx);
    var there = desk.stories().story(id);
    if (there.isEmpty()) {
      var leads = desk.corrections().leadsTo(id).orElseThrow(Refusal::notFound);
      ctx.redirect("/story/" + Links.encode(leads.value()) + "/history");
      return;
    }
    var story = there.get();
    var rulings = desk.corrections().touching(id);
    var latest = story.members().reversed().stream().limit(REPORTS_MAX).toList();
    var view =
        new MembershipView(
            Links.story(story),
            story.headline(),
            views(rulings, rulings.reversed()),
            rows(latest),
            story.members().size() - latest.size(),
            Access.EDITOR.admits(Visitor.of(ctx).role()));
    pages.show(ctx, "membership", "History: " + story.headline(), view);
  }

  private List<MembershipView.Row> rows(List<Member> members) {
    var now = desk.clock().instant();
    var ids = members.stream().map(Member::article).toList();
    var articles =
        desk.articles().articles(ids).stream()
            .collect(Collectors.toMap(Article::id, Function.identity()));
    var rows = new ArrayList<MembershipView.Row>();
    for (var member : members) {
      var why = member.joined().stream().filter(r -> r.weight() > 0).map(Reason::text).toList();
      Optional.ofNullable(articles.get(member.article()))
          .map(article -> ArticleRow.of(article, now).because(why))
          .map(row -> new MembershipView.Row(Moment.of(member.seenAt(), now), row))
          .ifPresent(rows::add);
    }
    return rows;
  }

  /** All corrections, the latest first. */
  void all(Context ctx) {
    var rulings = desk.corrections().rulings();
    var page = Numbers.between(ctx.queryParam("page"), 1, 1 + rulings.size() / RULINGS_SHOWN);
    var begin = Math.min(rulings.size(), (page - 1) * RULINGS_SHOWN);
    var end = Math.min(rulings.size(), begin + RULINGS_SHOWN);
    var next = end < rulings.size() ? "/corrections?page=" + (page + 1) : "";
    var shown = rulings.reversed().subList(begin, end);
    pages.show(
        ctx, "corrections", "Corrections", new CorrectionsView(views(rulings, shown), next, true));
  }

  private List<RulingView> views(List<StoryRuling> all, List<StoryRuling> shown) {
    var undone = all.stream().map(StoryRuling::undoes).collect(Collectors.toSet());
    var sight = new RulingView.Sight(desk.stories()::story, desk.clock().instant());
    return shown.stream()
        .map(ruling -> RulingView.of(ruling, undone.contains(ruling.number()), sight))
        .toList();
  }
}
