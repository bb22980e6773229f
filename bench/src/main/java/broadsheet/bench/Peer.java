package broadsheet.bench;

import broadsheet.article.Article;
import broadsheet.article.ArticleId;
import broadsheet.article.HtmlExtractor;
import com.chimbori.crux.articles.ArticleExtractor;
import de.l3s.boilerpipe.BoilerpipeProcessingException;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** The extractors that are held against each other: each from a page's markup to its text. */
public enum Peer {
  BROADSHEET,
  READABILITY4J,
  CRUX,
  BOILERPIPE,
  /** No extractor: what only reading the markup costs. */
  JSOUP_PARSE;

  private static final String ADDRESS = "https://page.example/";

  String text(String html) {
    return switch (this) {
      case BROADSHEET ->
          HtmlExtractor.extract(html, new ArticleId("page"), null).map(Article::text).orElse("");
      case READABILITY4J -> orEmpty(new Readability4J(ADDRESS, html).parse().getTextContent());
      case CRUX -> crux(html);
      case BOILERPIPE -> boilerpipe(html);
      case JSOUP_PARSE -> Jsoup.parse(html).title();
    };
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static String crux(String html) {
    var document = ArticleExtractor.with(ADDRESS, html).extractContent().article().document;
    return document == null ? "" : document.wholeText();
  }

  private static String boilerpipe(String html) {
    try {
      return de.l3s.boilerpipe.extractors.ArticleExtractor.INSTANCE.getText(html);
    } catch (BoilerpipeProcessingException unreadable) {
      return "";
    }
  }
}
