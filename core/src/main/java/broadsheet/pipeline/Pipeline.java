package broadsheet.pipeline;

import broadsheet.article.Article;
import broadsheet.article.ArticleId;
import broadsheet.article.ArticleIds;
import broadsheet.article.ArticleJson;
import broadsheet.article.DumpSettings;
import broadsheet.article.FeedArticles;
import broadsheet.article.HtmlExtractor;
import broadsheet.article.PageDumpParser;
import broadsheet.article.ReadResult;
import broadsheet.article.Recipes;
import broadsheet.enrichment.EnrichedArticle;
import broadsheet.enrichment.Enricher;
import broadsheet.enrichment.EntityRecognizer;
import broadsheet.enrichment.LanguageDetector;
import broadsheet.enrichment.Readers;
import broadsheet.source.DocumentFormat;
import broadsheet.source.Formats;
import broadsheet.source.Origin;
import broadsheet.source.RawDocument;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The stages before admission, in order, each a pure function of one document or article. */
public final class Pipeline {
  private static final ReadResult NO_ARTICLE =
      new ReadResult.Unreadable("holds no article that could be recognised");

  private static final ReadResult FEEDS =
      new ReadResult.Unreadable(
          "is a list of feeds and holds no articles; \"sources import\" follows them");

  private static final ReadResult ADDRESSES =
      new ReadResult.Unreadable(
          "is a list of addresses and holds no articles; \"sources add\" follows its address");

  private static final ReadResult NO_TEXT =
      new ReadResult.Unreadable("is no text that can be read by itself");

  private Pipeline() {}

  /** The articles of a document. */
  public static ReadResult read(RawDocument document, DumpSettings dump) {
    return read(document, dump, Recipes.NONE).result();
  }

  /** The articles of a document, pages of the recipes' hosts by their recipe. */
  public static Reading read(RawDocument document, DumpSettings dump, Recipes recipes) {
    var format = Optional.ofNullable(document.format()).or(() -> formatOf(document));
    if (format.isEmpty()) {
      return Reading.of(
          new ReadResult.Unreadable(
              "is neither a web page, nor articles as JSON, nor a page's text"));
    }
    return switch (format.get()) {
      case ARTICLE_JSON -> Reading.of(ArticleJson.parse(document.content()));
      case HTML -> page(document, recipes);
      case PAGE_DUMP -> Reading.of(dump(document, dump));
      case FEED, CHANNEL -> Reading.of(FeedArticles.read(document));
      case OPML -> Reading.of(FEEDS);
      case SITEMAP -> Reading.of(ADDRESSES);
      case WARC, ZIP, MEDIAWIKI, PDF -> Reading.of(NO_TEXT);
    };
  }

  private static Optional<DocumentFormat> formatOf(RawDocument document) {
    return Formats.detect(document.name(), document.content());
  }

  private static Reading page(RawDocument document, Recipes recipes) {
    var id = new ArticleId(document.name());
    var page = HtmlExtractor.read(document.content(), id, document.origin().url(), recipes);
    return new Reading(articles(page.article(), document.origin()), page.remarks());
  }

  /** Archives hold pages of all kinds: one without an article is no fault there. */
  private static ReadResult articles(@Nullable Article article, Origin origin) {
    var isArchived = origin.seen() != null;
    if (article == null) {
      return isArchived ? new ReadResult.Read(List.of()) : NO_ARTICLE;
    }
    return new ReadResult.Read(List.of(isArchived ? ArticleIds.named(article) : article));
  }

  private static ReadResult dump(RawDocument document, DumpSettings settings) {
    var articles = PageDumpParser.parse(document.content(), settings);
    return articles.isEmpty() ? NO_ARTICLE : new ReadResult.Read(articles);
  }

  /** What can be said of an article alone; its language is detected when it declares none. */
  public static EnrichedArticle enrich(
      Article article, LanguageDetector detector, EntityRecognizer recognizer, Readers readers) {
    var language = detector.detect(article.title() + "\n" + article.text(), article.language());
    var enrichment = Enricher.enrich(article, language, recognizer, readers);
    return new EnrichedArticle(article.withLanguage(language), enrichment);
  }
}
