package broadsheet.source;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads the texts of feeds, whichever way they are packed: plain, escaped HTML, XHTML inside, base
 * 64 (RFC 4287 § 3.1, Atom 0.3's modes, and what RSS leaves to be guessed).
 */
final class FeedTexts {
  private FeedTexts() {}

  /** What a text is when its element does not say. */
  enum Habit {
    /** Atom: plain unless it says so. */
    PLAIN,
    /** Titles of RSS: plain unless it looks like HTML. */
    GUESSED,
    /** Descriptions of RSS. */
    HTML,
    /** Bodies in XHTML. */
    XHTML
  }

  /** The text of this element, null when it is empty. */
  static @Nullable FeedText read(@Nullable MarkupNode node, FeedScope scope, Habit habit) {
    if (node == null) {
      return null;
    }
    var type = type(node, habit);
    var packed = isPacked(node, type);
    var base = scope.base(node);
    var language = scope.language(node);
    if (!packed && isInline(node, type, habit)) {
      var value = SafeHtml.clean(InlineMarkup.of(node, !type.equals(FeedText.HTML)), base);
      return text(type.equals(FeedText.HTML) ? type : FeedText.XHTML, value, language, base);
    }
    var raw = (packed ? unpacked(node.text()) : node.text()).strip();
    var guess = packed || habit == Habit.GUESSED || !isKnown(type);
    var markup = type.equals(FeedText.HTML) || type.equals(FeedText.XHTML);
    if (markup || (guess && HtmlLooks.isHtml(raw))) {
      var html = type.equals(FeedText.XHTML) ? type : isKnown(type) ? FeedText.HTML : type;
      return text(isMarkup(html) ? html : FeedText.HTML, SafeHtml.clean(raw, base), language, base);
    }
    return text(type, raw, language, base);
  }

  private static boolean isMarkup(String type) {
    return type.equals(FeedText.HTML) || type.equals(FeedText.XHTML);
  }

  private static boolean isKnown(String type) {
    return isMarkup(type) || type.equals(FeedText.PLAIN);
  }

  private static @Nullable FeedText text(
      String type, String value, @Nullable String language, Url base) {
    return value.isEmpty() ? null : new FeedText(type, cut(value), language, base);
  }

  private static String cut(String value) {
    return value.length() > SafeHtml.LENGTH_MAX ? value.substring(0, SafeHtml.LENGTH_MAX) : value;
  }

  private static String type(MarkupNode node, Habit habit) {
    var given = node.given("type").toLowerCase(Locale.ROOT);
    return switch (given) {
      case "text", "plain", FeedText.PLAIN -> FeedText.PLAIN;
      case "html", FeedText.HTML -> FeedText.HTML;
      case "xhtml", FeedText.XHTML -> FeedText.XHTML;
      case "" ->
          switch (habit) {
            case PLAIN, GUESSED -> FeedText.PLAIN;
            case HTML -> FeedText.HTML;
            case XHTML -> FeedText.XHTML;
          };
      default -> given;
    };
  }

  private static boolean isPacked(MarkupNode node, String type) {
    var mode = node.given("mode");
    if (!mode.isEmpty()) {
      return mode.equals("base64");
    }
    return type.indexOf('/') > 0
        && !type.startsWith("text/")
        && !type.endsWith("xml")
        && !node.hasElements();
  }

  private static String unpacked(String text) {
    try {
      return new String(Base64.getMimeDecoder().decode(text), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notPacked) {
      return text;
    }
  }

  private static boolean isInline(MarkupNode node, String type, Habit habit) {
    var xml = type.endsWith("xml") && !node.given("mode").equals("escaped");
    return node.hasElements() || (xml && habit != Habit.HTML);
  }
}
