package broadsheet.source;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Tells what kind of input a document is, from its beginning and its name. */
public final class Formats {
  private static final int LOOK_CHARS = 4096;
  private static final List<String> TAGS =
      List.of("<!doctype html", "<html", "<head", "<body", "<article", "<div", "<p>", "<p ", "<h1");

  private static final Map<String, DocumentFormat> ROOTS =
      Map.of(
          "rss", DocumentFormat.FEED,
          "feed", DocumentFormat.FEED,
          "rdf:rdf", DocumentFormat.FEED,
          "opml", DocumentFormat.OPML,
          "urlset", DocumentFormat.SITEMAP,
          "sitemapindex", DocumentFormat.SITEMAP,
          "mediawiki", DocumentFormat.MEDIAWIKI);

  private Formats() {}

  /** How to read {@code content}; empty when it is blank, binary, or nothing that is known. */
  public static Optional<DocumentFormat> detect(String name, String content) {
    var opening = content.substring(0, Math.min(LOOK_CHARS, content.length())).strip();
    opening = opening.startsWith("\ufeff") ? opening.substring(1).strip() : opening;
    if (opening.isEmpty() || isBinary(opening)) {
      return Optional.empty();
    }
    var first = opening.charAt(0);
    if (first == '{' && opening.contains("jsonfeed.org/version")) {
      return Optional.of(DocumentFormat.FEED);
    }
    if (first == '{' || (first == '[' && opening.substring(1).strip().startsWith("{"))) {
      return Optional.of(DocumentFormat.ARTICLE_JSON);
    }
    var lower = opening.toLowerCase(Locale.ROOT);
    var root = Optional.ofNullable(ROOTS.get(root(lower)));
    if (root.isPresent()) {
      return root;
    }
    if (isHtml(lower) || isNamed(name, ".html", ".htm", ".xhtml")) {
      return Optional.of(DocumentFormat.HTML);
    }
    var otherMarkup = first == '<';
    return otherMarkup || isNamed(name, ".json", ".jsonl", ".ndjson")
        ? Optional.empty()
        : Optional.of(DocumentFormat.PAGE_DUMP);
  }

  /** The name of the first element, after declarations and comments; empty when there is none. */
  private static String root(String lower) {
    var at = 0;
    while (at < lower.length() && lower.charAt(at) == '<') {
      var end = lower.startsWith("<!--", at) ? lower.indexOf("-->", at) : lower.indexOf('>', at);
      if (!lower.startsWith("<?", at) && !lower.startsWith("<!", at)) {
        return name(lower, at + 1);
      }
      at = end < 0 ? lower.length() : lower.indexOf('<', end);
      at = at < 0 ? lower.length() : at;
    }
    return "";
  }

  private static String name(String lower, int begin) {
    var end = begin;
    while (end < lower.length() && " \t\r\n/>".indexOf(lower.charAt(end)) < 0) {
      end++;
    }
    return lower.substring(begin, end);
  }

  private static boolean isHtml(String lower) {
    return lower.charAt(0) == '<' && TAGS.stream().anyMatch(lower::contains);
  }

  private static boolean isNamed(String name, String... endings) {
    var lower = name.toLowerCase(Locale.ROOT);
    var bare = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
    return List.of(endings).stream().anyMatch(bare::endsWith);
  }

  /** Control characters, or more undecodable characters than a stray one. */
  private static boolean isBinary(String opening) {
    var strange =
        opening.chars().filter(c -> c == 0xfffd || (c < ' ' && "\t\n\r\f".indexOf(c) < 0)).count();
    return opening.indexOf('\0') >= 0 || strange * 50 > opening.length();
  }
}
