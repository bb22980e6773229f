package broadsheet.article;

import broadsheet.source.Url;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
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
    return Optional.ofNullable(read(html, id, base, Recipes.NONE).article());
  }

  /** The same with the recipe for the page's host, whose fields go before what is found alone. */
  public static PageReading read(String html, ArticleId id, @Nullable Url base, Recipes recipes) {
    var cut = html.substring(0, Math.min(LENGTH_MAX, html.length()));
    var page = Jsoup.parse(cut, base == null ? "" : base.value());
    var metadata = new HtmlMetadata(page, base);
    return recipes
        .of(metadata.host())
        .map(recipe -> byRecipe(page, id, metadata, recipe))
        .orElseGet(() -> new PageReading(automatic(page, id, metadata), List.of()));
  }

  private static PageReading byRecipe(
      Document page, ArticleId id, HtmlMetadata metadata, Recipe recipe) {
    var reader = new RecipeReader(recipe, page);
    var title = reader.text(RecipeField.TITLE).orElse(metadata.title());
    var standfirst = reader.text(RecipeField.STANDFIRST).orElse(metadata.standfirst());
    var named = reader.authors();
    var authors = named.isEmpty() ? metadata.authors() : named;
    var date = reader.date(metadata.order()).orElse(metadata.date());
    reader.remove();
    var blocks = reader.blocks();
    var body = blocks.isEmpty() ? automaticBody(page, metadata) : HtmlBody.of(blocks, title);
    if (body.text().isBlank()) {
      return new PageReading(null, reader.remarks());
    }
    var article =
        new Article(
            id,
            1,
            metadata.url(),
            new Heading(title, standfirst),
            credit(authors, metadata.outlet(), body),
            date,
            recipe.language() == null ? metadata.language() : recipe.language(),
            body,
            metadata.notes());
    return new PageReading(article, reader.remarks());
  }

  private static @Nullable Article automatic(Document page, ArticleId id, HtmlMetadata metadata) {
    var body = automaticBody(page, metadata);
    return body.text().isBlank() ? null : article(id, metadata, body);
  }

  /** The text that is found without a recipe. */
  static Body automaticBody(Document page, HtmlMetadata metadata) {
    var title = metadata.title();
    var witness = BodyWitness.of(metadata.bodyWitness());
    var blocks = HtmlBlocks.of(page.body(), metadata.names());
    return HtmlBody.of(ArticleBlocks.of(blocks, title, witness), title);
  }

  private static Article article(ArticleId id, HtmlMetadata metadata, Body body) {
    return new Article(
        id,
        1,
        metadata.url(),
        new Heading(metadata.title(), metadata.standfirst()),
        credit(metadata.authors(), metadata.outlet(), body),
        metadata.date(),
        metadata.language(),
        body,
        metadata.notes());
  }

  private static Credit credit(List<String> authors, @Nullable String outlet, Body body) {
    var people = authors.stream().filter(name -> Agencies.known(name).isEmpty()).toList();
    var agency =
        Agencies.inOpening(body.text())
            .or(() -> authors.stream().flatMap(name -> Agencies.known(name).stream()).findFirst())
            .orElse(null);
    return new Credit(people, outlet, agency);
  }
}
