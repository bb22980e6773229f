package broadsheet.web;

import broadsheet.article.Article;
import broadsheet.article.ArticleId;
import broadsheet.article.Citation;
import broadsheet.article.Version;
import broadsheet.enrichment.EntityId;
import broadsheet.enrichment.Hashtag;
import broadsheet.reader.FoldedReport;
import broadsheet.reader.ReadingText;
import broadsheet.reader.ReadingText.Piece;
import broadsheet.story.Member;
import broadsheet.story.Reason;
import broadsheet.story.Slugs;
import broadsheet.story.Story;
import broadsheet.text.Span;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Article pages: the full text for readers, an excerpt and the way to the original for visitors.
 */
final class ArticleRoutes {
  private static final int EXCERPT_MAX = 600;
  private static final int RELATED_MAX = 6;
  private static final int ID_LENGTH_MAX = 500;
  private static final Span NOTHING = new Span(0, 0);

  private final Desk desk;
  private final Pages pages;
  private final StoryFiles files;

  ArticleRoutes(Desk desk, Pages pages, StoryFiles files) {
    this.desk = desk;
    this.pages = pages;
    this.files = files;
  }

  void show(Context ctx) {
    var newest = article(ctx.pathParam("slug")).orElseThrow(Refusal::notFound);
    var article = version(ctx, newest);
    var mark = mark(ctx.queryParam("from"), article.text().length());
    var story = desk.stories().storyOf(article.id());
    var excerpt = ReadingText.excerpt(article.body(), EXCERPT_MAX);
    var isReader = Visitor.of(ctx).isSignedIn();
    var now = desk.clock().instant();
    var outlet = article.outlet();
    var view =
        new ArticleView(
            kicker(article),
            outlet == null ? "" : Links.outlet(outlet),
            article.title(),
            Objects.requireNonNullElse(article.standfirst(), ""),
            String.join(", ", article.authors()),
            Moment.of(article.date(), now),
            Objects.requireNonNullElse(article.language(), ""),
            isReader ? ReadingText.of(article.body(), mark) : List.of(),
            marked(excerpt, mark.in(article.text())),
            isReader ? "" : cited(article, mark, excerpt),
            article.url() == null ? "" : article.url().value(),
            Objects.requireNonNullElse(outlet, "the outlet"),
            Links.tags(tags(article)),
            story.map(Links::story).orElse(""),
            story.map(Story::headline).orElse(""),
            story.map(s -> joined(s, article.id())).orElse(List.of()),
            StoryRoutes.rows(desk, desk.related().related(article.id(), RELATED_MAX), now),
            VersionsView.of(newest, versions(newest), article.version(), now),
            isReader ? Links.understanding(newest) : "",
            isReader ? Links.article(newest) : "",
            isOpened(ctx, newest.id(), story));
    pages.show(ctx, "article", article.title(), view);
  }

  /** How the article came to read as it does. */
  void versions(Context ctx) {
    var newest = article(ctx.pathParam("slug")).orElseThrow(Refusal::notFound);
    var versions = desk.versions().versions(newest.id());
    var now = desk.clock().instant();
    var isReader = Visitor.of(ctx).isSignedIn();
    var view =
        new HistoryView(
            newest.title(),
            Links.article(newest),
            Objects.requireNonNullElse(newest.language(), ""),
            VersionsView.of(newest, versions, newest.version(), now),
            isReader ? HistoryView.changes(versions, newest, now) : List.of());
    pages.show(ctx, "versions", "Versions: " + newest.title(), view);
  }

  /** What was understood of the article, and why. */
  void understanding(Context ctx) {
    var article = article(ctx.pathParam("slug")).orElseThrow(Refusal::notFound);
    var enrichment = desk.enrichments().enrichment(article.id()).orElseThrow(Refusal::notFound);
    var appearances = desk.entities().appearances(List.of(article.id()));
    var ids = new ArrayList<EntityId>();
    for (var one : appearances) {
      if (one.entity() != null) {
        ids.add(one.entity());
      }
    }
    var known = new UnderstandingMaker.Known(appearances, desk.entities().entities(ids));
    var view =
        new UnderstandingMaker(article, enrichment, known).view(Visitor.of(ctx).isSignedIn());
    pages.show(ctx, "understanding", "Understanding: " + article.title(), view);
  }

  void markRead(Context ctx) {
    var article = article(ctx.pathParam("slug")).orElseThrow(Refusal::notFound);
    var now = desk.clock().instant();
    Visitor.of(ctx)
        .reader()
        .ifPresent(reader -> desk.articleMarks().markRead(reader, article.id(), now));
    StoryRoutes.marked(ctx);
  }

  /** A report is not read when none of its copies is. */
  void markUnread(Context ctx) {
    var id = article(ctx.pathParam("slug")).orElseThrow(Refusal::notFound).id();
    var texts = sameTexts(id, desk.stories().storyOf(id));
    Visitor.of(ctx).reader().ifPresent(reader -> desk.articleMarks().markUnread(reader, texts));
    StoryRoutes.marked(ctx);
  }

  private boolean isOpened(Context ctx, ArticleId id, Optional<Story> story) {
    return Visitor.of(ctx)
        .reader()
        .filter(reader -> !desk.articleMarks().readAmong(reader, sameTexts(id, story)).isEmpty())
        .isPresent();
  }

  /** The article, what it copies, and other copies of that. */
  private static List<ArticleId> sameTexts(ArticleId id, Optional<Story> story) {
    return FoldedReport.fold(story.map(Story::members).orElse(List.of())).stream()
        .filter(folded -> folded.isAmong(Set.of(id)))
        .findFirst()
        .map(FoldedReport::articles)
        .orElse(List.of(id));
  }

  private List<Version> versions(Article newest) {
    return newest.version() == 1 ? List.of() : desk.versions().versions(newest.id());
  }

  /** The version asked for; sentences were marked before there was more than one, in the first. */
  private Article version(Context ctx, Article newest) {
    var usual = ctx.queryParam("from") == null ? newest.version() : 1;
    var asked = ctx.queryParam("version");
    var number = asked == null ? usual : Numbers.parse(asked, 0);
    return number == newest.version()
        ? newest
        : desk.versions().article(newest.id(), number).orElseThrow(Refusal::notFound);
  }

  private Optional<Article> article(String slug) {
    if (slug.isBlank() || slug.length() > ID_LENGTH_MAX) {
      return Optional.empty();
    }
    var id = Slugs.idIn(slug);
    var found =
        id.isBlank() ? Optional.<Article>empty() : desk.articles().article(new ArticleId(id));
    return found.or(() -> desk.articles().article(new ArticleId(slug)));
  }

  /** The span in "begin-end" when it lies in the text, else an empty one. */
  private static Span mark(@Nullable String from, int length) {
    var dash = from == null ? -1 : from.indexOf('-');
    if (from == null || dash < 0) {
      return NOTHING;
    }
    var begin = Numbers.parse(from.substring(0, dash), -1);
    var end = Numbers.parse(from.substring(dash + 1), -1);
    return begin >= 0 && begin < end && end <= length ? new Span(begin, end) : NOTHING;
  }

  /** Only what a brief cites is shown beyond the excerpt, so that no visitor reads on by asking. */
  private String cited(Article article, Span mark, String excerpt) {
    var story = mark.length() == 0 ? Optional.<Story>empty() : desk.stories().storyOf(article.id());
    var isCited =
        story
            .map(files::file)
            .filter(file -> file.cites(new Citation(article.id(), article.version(), mark)))
            .isPresent();
    var sentence = isCited ? mark.in(article.text()) : "";
    return excerpt.contains(sentence) ? "" : sentence;
  }

  private static List<Piece> marked(String excerpt, String sentence) {
    var begin = sentence.isEmpty() ? -1 : excerpt.indexOf(sentence);
    if (begin < 0) {
      return List.of(new Piece(excerpt, false));
    }
    var end = begin + sentence.length();
    return List.of(
        new Piece(excerpt.substring(0, begin), false),
        new Piece(sentence, true),
        new Piece(excerpt.substring(end), false));
  }

  private static String kicker(Article article) {
    var outlet = Objects.requireNonNullElse(article.outlet(), "Outlet unknown");
    var agency = article.agency();
    return agency == null || agency.equals(outlet) ? outlet : outlet + " · text by " + agency;
  }

  private List<String> tags(Article article) {
    return desk.enrichments()
        .enrichment(article.id())
        .map(enrichment -> enrichment.hashtags().stream().map(Hashtag::name).toList())
        .orElse(List.of());
  }

  private static List<String> joined(Story story, ArticleId id) {
    return story.members().stream()
        .filter(member -> member.article().equals(id))
        .map(Member::joined)
        .flatMap(List::stream)
        .filter(reason -> reason.weight() > 0)
        .map(Reason::text)
        .toList();
  }
}
