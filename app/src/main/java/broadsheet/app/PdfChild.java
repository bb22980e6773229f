package broadsheet.app;

import broadsheet.article.ArticleId;
import broadsheet.article.ArticleJson;
import broadsheet.article.PrintedArticles;
import broadsheet.fetch.document.PdfReader;
import broadsheet.fetch.document.PdfReading;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * The process in which a PDF is read: it prints the article as JSON, or else why there is none, and
 * may be killed at any time. No command for people.
 */
final class PdfChild {
  /** The reason was printed. */
  static final int UNREADABLE = 1;

  private PdfChild() {}

  /** Reads the file that is named first, as an article whose id is named second. */
  public static void main(String[] args) {
    var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    var status = read(Path.of(args[0]), new ArticleId(args[1]), out);
    out.flush();
    System.exit(status);
  }

  private static int read(Path file, ArticleId id, PrintStream out) {
    switch (PdfReader.read(file)) {
      case PdfReading.Unreadable(var why) -> out.print(why);
      case PdfReading.Read(var text) -> {
        var article = PrintedArticles.of(text, id);
        out.print(article.map(ArticleJson::print).orElse("holds no text"));
        return article.isPresent() ? 0 : UNREADABLE;
      }
    }
    return UNREADABLE;
  }
}
