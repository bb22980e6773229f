package broadsheet.source;

import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * A text of a feed: plain, or HTML that is safe to show.
 *
 * @param type media type: {@link #PLAIN}, {@link #HTML}, {@link #XHTML} or, for content that is
 *     neither, what the feed says
 * @param value of HTML and XHTML only allowed elements and attributes, links absolute; of plain
 *     text the characters themselves, never markup
 * @param language as declared for this text or around it ("en-US"), null when unknown
 * @param base the address that relative links of it were resolved against
 */
public record FeedText(String type, String value, @Nullable String language, @Nullable Url base) {
  public static final String PLAIN = "text/plain";
  public static final String HTML = "text/html";
  public static final String XHTML = "application/xhtml+xml";

  /** Characters that are no markup. */
  public static FeedText plain(String value) {
    return new FeedText(PLAIN, value, null, null);
  }

  /** Whether {@link #value} is markup. */
  public boolean isMarkup() {
    return type.equals(HTML) || type.equals(XHTML);
  }

  /** The words without markup, white space folded. */
  public String words() {
    return isMarkup() ? Jsoup.parseBodyFragment(value).text() : Blanks.fold(value);
  }

  /** Safe HTML, whatever it was written as. */
  public String html() {
    return isMarkup() ? value : Markup.escape(value);
  }
}
