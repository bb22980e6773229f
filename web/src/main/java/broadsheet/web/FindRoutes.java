package broadsheet.web;

import broadsheet.article.Article;
import broadsheet.article.ArticleId;
import broadsheet.enrichment.Enrichment;
import broadsheet.enrichment.Hashtag;
import broadsheet.reader.ReadingText;
import broadsheet.reader.ReadingText.Piece;
import broadsheet.story.SearchIndex;
import broadsheet.story.Story;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Search and hashtag pages. */
final class FindRoutes {
  private static final int ROWS = 30;
  private static final int PAGES_MAX = 20;
  private static final int QUERY_MAX = 500;
  private static final int TAG_MAX = 100;
  private static final int EXCERPT_MAX = 220;
  private static final char FOUND_BEGIN = '\ue000';
  private static final char FOUND_END = '\ue001';

  private final Desk desk;
  private final Pages pages;

  FindRoutes(Desk desk, Pages pages) {
    this.desk = desk;
    this.pages = pages;
  }

  void search(Context ctx) {
    var words = Objects.requireNonNullElse(ctx.queryParam("q"), "").strip();
    var number = Numbers.between(ctx.queryParam("page"), 1, PAGES_MAX);
    var title = words.isEmpty() ? "Search" : "Search: " + ReadingText.cut(words, 60);
    pages.show(ctx, "search", title, found(words, number));
  }

  void tag(Context ctx) {
    var key = ctx.pathParam("key").toLowerCase(Locale.ROOT);
    var number = Numbers.between(ctx.queryParam("page"), 1, PAGES_MAX);
    if (key.isBlank() || key.length() > TAG_MAX) {
      throw Refusal.notFound();
    }
    var total = desk.enrichments().countTagged(key);
    if (total == 0) {
      throw Refusal.notFound();
    }
    var articles = desk.articles().articles(desk.enrichments().tagged(key, ROWS, skipped(number)));
    var name = articles.stream().findFirst().map(a -> displayName(a.id(), key)).orElse(key);
    var now = desk.clock().instant();
    var rows = articles.stream().map(article -> row(article, now)).toList();
    var next = hasMore(total, number) ? "/tag/" + Links.encode(key) + "?page=" + (number + 1) : "";
    var view = new ListView(name, count(total, "report"), "", rows, next);
    pages.show(ctx, "tag", "#" + name, view);
  }

  private ListView found(String words, int number) {
    if (words.isEmpty()) {
      return new ListView("", "", "", List.of(), "");
    } else if (words.length() > QUERY_MAX) {
      return problem("This is too long to search for. " + QUERY_MAX + " letters are enough.");
    }
    try {
      var query = new SearchIndex.Query(words, ROWS, skipped(number));
      var hits = desk.search().search(query, desk.meaning().apply(words));
      var total = hits.isEmpty() ? 0 : hits.getFirst().total();
      var next = hasMore(total, number) ? Links.search(words, number + 1) : "";
      return new ListView(words, count(total, "report"), "", rows(hits), next);
    } catch (IllegalArgumentException unreadable) {
      return problem(String.valueOf(unreadable.getMessage()));
    }
  }

  private List<ArticleRow> rows(List<SearchIndex.Hit> hits) {
    var now = desk.clock().instant();
    var rows = new ArrayList<ArticleRow>();
    var articles = desk.articles().articles(hits.stream().map(SearchIndex.Hit::article).toList());
    var byId = articles.stream().collect(Collectors.toMap(Article::id, article -> article));
    for (var hit : hits) {
      Optional.ofNullable(byId.get(hit.article()))
          .map(article -> withStory(ArticleRow.of(article, now), desk.stories().story(hit.story())))
          .map(row -> row.showing(pieces(hit.snippet())))
          .ifPresent(rows::add);
    }
    return rows;
  }

  private ArticleRow row(Article article, Instant now) {
    var excerpt = new Piece(ReadingText.excerpt(article.body(), EXCERPT_MAX), false);
    return withStory(ArticleRow.of(article, now), desk.stories().storyOf(article.id()))
        .showing(List.of(excerpt));
  }

  private static ArticleRow withStory(ArticleRow row, Optional<Story> story) {
    return story
        .filter(s -> s.members().size() > 1)
        .map(s -> row.in("/story/" + Links.encode(s.slug()), s.headline()))
        .orElse(row);
  }

  /** The tag as its reports write it: "BlackSea" for "blacksea". */
  private String displayName(ArticleId article, String key) {
    return desk.enrichments().enrichment(article).map(Enrichment::hashtags).stream()
        .flatMap(List::stream)
        .filter(tag -> tag.key().equals(key))
        .map(Hashtag::name)
        .findFirst()
        .orElse(key);
  }

  /** Cuts a snippet at the marks of found words. */
  static List<Piece> pieces(String snippet) {
    var pieces = new ArrayList<Piece>();
    var begin = 0;
    for (var i = 0; i <= snippet.length(); i++) {
      var c = i < snippet.length() ? snippet.charAt(i) : FOUND_BEGIN;
      if (c == FOUND_BEGIN || c == FOUND_END) {
        if (i > begin) {
          pieces.add(new Piece(snippet.substring(begin, i), c == FOUND_END));
        }
        begin = i + 1;
      }
    }
    return pieces;
  }

  private static ListView problem(String text) {
    return new ListView("", "", text, List.of(), "");
  }

  private static int skipped(int number) {
    return (number - 1) * ROWS;
  }

  private static boolean hasMore(long total, int number) {
    return total > (long) number * ROWS && number < PAGES_MAX;
  }

  private static String count(long number, String what) {
    return String.format(Locale.ENGLISH, "%,d %s%s", number, what, number == 1 ? "" : "s");
  }
}
