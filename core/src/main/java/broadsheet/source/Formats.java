package broadsheet.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells what kind of input a document is, from its beginning and its name. */
public final class Formats {
  private static final int LOOK_CHARS = 4096;
  private static final List<String> TAGS =
      List.of("<!doctype html", "<html", "<head", "<body", "<article", "<div", "<p>", "<p ", "<h1");

  private Formats() {}

  /** How to read {@code content}; empty when it is blank, binary, or nothing that is known. */
  public static Optional<DocumentFormat> detect(String name, String content) {
    var opening = content.substring(0, Math.min(LOOK_CHARS, content.length())).strip();
    opening = opening.startsWith("\ufeff") ? opening.substring(1).strip() : opening;
    if (opening.isEmpty() || isBinary(opening)) {
      return Optional.empty();
    }
    var first = opening.charAt(0);
    if (first == '{' || (first == '[' && opening.substring(1).strip().startsWith("{"))) {
      return Optional.of(DocumentFormat.ARTICLE_JSON);
    }
    var lower = opening.toLowerCase(Locale.ROOT);
    if (isHtml(lower) || isNamed(name, ".html", ".htm", ".xhtml")) {
      return Optional.of(DocumentFormat.HTML);
    }
    var otherMarkup = first == '<';
    return otherMarkup || isNamed(name, ".json", ".jsonl", ".ndjson")
        ? Optional.empty()
        : Optional.of(DocumentFormat.PAGE_DUMP);
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
