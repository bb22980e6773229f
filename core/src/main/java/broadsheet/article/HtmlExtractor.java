package broadsheet.article;

import broadsheet.source.Url;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** Reads the article out of a web page. */
public final class HtmlExtractor {
  /** Longer pages are cut, in UTF-16 code units. */
  public static final int LENGTH_MAX = 10_000_000;

  private HtmlExtractor() {}

  /**
   * The page's article: text by density and structure, the rest from what the page declares. Empty
   * when there is no running text.
   *
   * @param base where the page came from, null when unknown
   */
  public static Optional<Article> extract(String html, ArticleId id, @Nullable Url base) {
    var cut = html.substring(0, Math.min(LENGTH_MAX, html.length()));
    var page = Jsoup.parse(cut, base == null ? "" : base.value());
    var metadata = new HtmlMetadata(page);
    var title = metadata.title();
    var blocks =
        HtmlMainText.of(HtmlBlocks.of(page.body()), BodyWitness.of(metadata.bodyWitness()));
    var body = HtmlBody.of(blocks, title);
    if (body.text().isBlank()) {
      return Optional.empty();
    }
    var authors = metadata.authors();
    var people = authors.stream().filter(name -> Agencies.known(name).isEmpty()).toList();
    var agency =
        Agencies.inOpening(body.text())
            .or(() -> authors.stream().flatMap(name -> Agencies.known(name).stream()).findFirst())
            .orElse(null);
    return Optional.of(
        new Article(
            id,
            1,
            metadata.url(base),
            new Heading(title, metadata.standfirst()),
            new Credit(people, metadata.outlet(), agency),
            metadata.date(),
            metadata.language(),
            body,
            new PageNotes(metadata.tags(), List.of())));
  }
}
