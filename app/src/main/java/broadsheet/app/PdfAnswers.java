package broadsheet.app;

import broadsheet.source.FetchResult;
import broadsheet.source.Purpose;
import broadsheet.source.Url;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Tells documents laid out for print from pages, by address before and by content after asking. */
final class PdfAnswers {
  private static final String MARK = "%PDF-";

  /** So far the mark of a PDF may stand from its begin. */
  private static final int MARK_WITHIN = 1_024;

  private PdfAnswers() {}

  /** What an address is asked for: documents may be larger than pages. */
  static Purpose purpose(Url url) {
    var address = url.value();
    var end = address.length();
    for (var mark : new char[] {'?', '#'}) {
      var at = address.indexOf(mark);
      end = at < 0 ? end : Math.min(end, at);
    }
    var path = address.substring(0, end).toLowerCase(Locale.ROOT);
    return path.endsWith(".pdf") ? Purpose.DOCUMENT : Purpose.PAGE;
  }

  /** By its first bytes; a broken one by what the server says, unless it is a page all the same. */
  static boolean isPdf(FetchResult.Fetched fetched) {
    var opening = new String(fetched.content().opening(MARK_WITHIN), StandardCharsets.ISO_8859_1);
    var mark = opening.indexOf(MARK);
    var markup = opening.indexOf('<');
    if (mark >= 0) {
      return markup < 0 || mark < markup;
    }
    var declared = fetched.contentType();
    var type = declared == null ? "" : declared.toLowerCase(Locale.ROOT);
    var isMarkup = opening.stripLeading().startsWith("<");
    return !isMarkup
        && (type.startsWith("application/pdf") || type.startsWith("application/x-pdf"));
  }
}
