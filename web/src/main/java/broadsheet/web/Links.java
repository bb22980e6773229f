package broadsheet.web;

import broadsheet.article.Article;
import broadsheet.article.ArticleId;
import broadsheet.article.OutletDirectory;
import broadsheet.enrichment.Hashtag;
import broadsheet.entity.Entity;
import broadsheet.story.Slugs;
import broadsheet.story.Story;
import broadsheet.text.Span;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Addresses of the paper's own pages. */
final class Links {
  private static final int NEXT_LENGTH_MAX = 1000;

  private Links() {}

  static String article(Article article) {
    return article(article.id(), article.title());
  }

  static String article(ArticleId id, String title) {
    return id.value().contains("-")
        ? "/article/" + encode(id.value())
        : "/article/" + encode(Slugs.of(title, id.value()));
  }

  /** The article as it reads in this version, opened at a sentence. */
  static String sentence(Article article, Span span) {
    var version = article.version() == 1 ? "" : "version=" + article.version() + "&";
    return article(article) + "?" + version + "from=" + span.begin() + "-" + span.end() + "#s";
  }

  /** The article as it read in that version. */
  static String version(Article article, int number) {
    return article(article) + "?version=" + number;
  }

  static String versions(Article article) {
    return article(article) + "/versions";
  }

  /** The page that tells what was understood of the article. */
  static String understanding(Article article) {
    return article(article) + "/understanding";
  }

  static String story(Story story) {
    return "/story/" + encode(story.slug());
  }

  static String entity(Entity entity) {
    return "/entity/" + encode(Slugs.of(entity.name(), entity.id().value()));
  }

  static String outlet(String name) {
    return "/outlet/" + encode(OutletDirectory.slug(name));
  }

  /** An outlet's sign, by its key. */
  static String sign(String key) {
    return "/sign/" + key;
  }

  static String search(String words, int page) {
    return "/search?q=" + encode(words) + "&page=" + page;
  }

  static List<Tag> tags(List<String> names) {
    return names.stream()
        .map(name -> new Tag(name, "/tag/" + encode(new Hashtag(name, 0, "").key())))
        .toList();
  }

  /** {@code path} when it is one of our own, else the front page. */
  static String own(String path) {
    var isOwn =
        path.startsWith("/")
            && !path.startsWith("//")
            && path.length() <= NEXT_LENGTH_MAX
            && path.chars().noneMatch(c -> c <= ' ' || c == '\\' || c >= 0x7f);
    return isOwn ? path : "/";
  }

  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
