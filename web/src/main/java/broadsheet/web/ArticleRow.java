package broadsheet.web;

import broadsheet.article.Article;
import broadsheet.reader.ReadingText;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * A report as it stands in a list.
 *
 * @param storyHref empty when its story is not named beside it
 * @param snippet a passage, with what was found marked; may be empty
 * @param why why it stands here, in words; may be empty
 */
public record ArticleRow(
    String href,
    String headline,
    String outlet,
    Moment when,
    String storyHref,
    String storyHeadline,
    List<ReadingText.Piece> snippet,
    List<String> why) {
  private static final String UNKNOWN = "Outlet unknown";

  static ArticleRow of(Article article, Instant now) {
    return new ArticleRow(
        Links.article(article),
        ReadingText.cut(article.title(), 300),
        Objects.requireNonNullElse(article.outlet(), UNKNOWN),
        Moment.of(article.date(), now),
        "",
        "",
        List.of(),
        List.of());
  }

  /** The outlet's page, empty when no outlet is known. */
  public String outletHref() {
    return outlet.equals(UNKNOWN) ? "" : Links.outlet(outlet);
  }

  ArticleRow in(String href, String headline) {
    return new ArticleRow(this.href, this.headline, outlet, when, href, headline, snippet, why);
  }

  ArticleRow showing(List<ReadingText.Piece> passage) {
    return new ArticleRow(href, headline, outlet, when, storyHref, storyHeadline, passage, why);
  }

  ArticleRow because(List<String> reasons) {
    return new ArticleRow(href, headline, outlet, when, storyHref, storyHeadline, snippet, reasons);
  }
}
