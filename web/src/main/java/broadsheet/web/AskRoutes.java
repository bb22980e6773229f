package broadsheet.web;

import broadsheet.article.Article;
import broadsheet.article.ArticleId;
import broadsheet.article.Citation;
import broadsheet.ask.Answer;
import broadsheet.ask.Question;
import broadsheet.reader.OutletMark;
import broadsheet.reader.ReadingText;
import broadsheet.story.Member;
import broadsheet.story.Slugs;
import broadsheet.story.Story;
import broadsheet.story.StoryId;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The page that answers questions. */
final class AskRoutes {
  private static final int PASSAGES = 6;
  private static final int SENTENCE_MAX = 500;
  private static final int SLUG_MAX = 300;
  private static final int TITLE_MAX = 60;

  private final Desk desk;
  private final Pages pages;

  AskRoutes(Desk desk, Pages pages) {
    this.desk = desk;
    this.pages = pages;
  }

  void show(Context ctx) {
    var words = Objects.requireNonNullElse(ctx.queryParam("q"), "").strip();
    var slug = Objects.requireNonNullElse(ctx.queryParam("story"), "");
    var story =
        slug.isBlank() || slug.endsWith("-") || slug.length() > SLUG_MAX
            ? Optional.<Story>empty()
            : desk.stories().story(new StoryId(Slugs.idIn(slug)));
    var title = words.isEmpty() ? "Ask" : "Ask: " + ReadingText.cut(words, TITLE_MAX);
    pages.show(ctx, "ask", title, view(words, story));
  }

  private AskView view(String words, Optional<Story> story) {
    var slug = story.map(Story::slug).orElse("");
    var scope = story.map(Story::headline).orElse("");
    if (words.isEmpty()) {
      return new AskView("", "", slug, scope, "", List.of(), List.of(), List.of());
    }
    try {
      var today = LocalDate.ofInstant(desk.clock().instant(), ZoneOffset.UTC);
      var within = story.map(AskRoutes::members).orElse(List.of());
      var answer = desk.ask().apply(new Question(words, today), within);
      return new Citing(answer).view(words, slug, scope);
    } catch (IllegalArgumentException unreadable) {
      var problem = String.valueOf(unreadable.getMessage());
      return new AskView("", "", slug, scope, problem, List.of(), List.of(), List.of());
    }
  }

  private static List<ArticleId> members(Story story) {
    return story.members().stream().map(Member::article).toList();
  }

  /** Puts sources to an answer's sentences. */
  private final class Citing {
    private final Answer answer;
    private final Map<ArticleId, Article> articles = new HashMap<>();

    Citing(Answer answer) {
      this.answer = answer;
      var ids = answer.passages().stream().map(Answer.Passage::article).toList();
      desk.articles().articles(ids).forEach(article -> articles.put(article.id(), article));
    }

    AskView view(String words, String slug, String scope) {
      return new AskView(
          words,
          Objects.requireNonNullElse(answer.shortAnswer(), ""),
          slug,
          scope,
          "",
          answer.lines().stream().flatMap(line -> cited("", line).stream()).toList(),
          answer.rivals().stream()
              .flatMap(rival -> cited(rival.shortAnswer(), rival.line()).stream())
              .toList(),
          answer.passages().stream()
              .limit(PASSAGES)
              .flatMap(each -> cited("", new Answer.Line(each.text(), each.citation())).stream())
              .toList());
    }

    private Optional<AskView.Sentence> cited(String claim, Answer.Line line) {
      return Optional.ofNullable(articles.get(line.citation().article()))
          .map(article -> new AskView.Sentence(claim, line.text(), cite(article, line.citation())));
    }
  }

  private static SectionView.CiteView cite(Article article, Citation citation) {
    var outlet = Objects.requireNonNullElse(article.outlet(), "Outlet unknown");
    var cited =
        new Cited(
            outlet,
            article.title(),
            ReadingText.cut(citation.span().in(article.text()), SENTENCE_MAX),
            Links.sentence(article, citation.span()),
            1,
            article.url() == null ? "" : article.url().value());
    return new SectionView.CiteView(OutletMark.of(outlet), cited);
  }
}
