package broadsheet.app;

import broadsheet.source.Bytes;
import broadsheet.source.FeedParser;
import broadsheet.source.FeedReading;
import broadsheet.source.Url;
import broadsheet.source.Urls;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Runs the feed cases beside the project: each is a feed whose first comment says what is to be
 * found in it.
 */
final class FeedCases {
  private static final String SITE = "http://127.0.0.1:8097/";

  private FeedCases() {}

  /** What came of a case; the reason says why it does not apply, or what was found instead. */
  record Outcome(String name, String group, Verdict verdict, String reason) {}

  /** Whether a case passes. */
  enum Verdict {
    PASSED,
    FAILED,
    DOES_NOT_APPLY
  }

  static List<Outcome> run(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      var outcomes = new ArrayList<Outcome>();
      for (var file : files.filter(path -> path.toString().endsWith(".xml")).sorted().toList()) {
        outcomes.add(run(folder, file));
      }
      return outcomes;
    }
  }

  private static Outcome run(Path folder, Path file) throws IOException {
    var name = folder.relativize(file).toString().replace('\\', '/');
    var slash = name.lastIndexOf('/');
    var group = slash < 0 ? "" : name.substring(0, slash);
    var bytes = Files.readAllBytes(file);
    var head = head(bytes);
    var expression = after(head, "Expect:").orElse("");
    if (holds(expression, view(bytes, head), group)) {
      return new Outcome(name, group, Verdict.PASSED, "");
    }
    return FeedExemptions.reason(name, expression)
        .map(reason -> new Outcome(name, group, Verdict.DOES_NOT_APPLY, reason))
        .orElseGet(() -> new Outcome(name, group, Verdict.FAILED, expression));
  }

  private static boolean holds(String expression, Map<String, Object> view, String group) {
    try {
      return Expectation.holds(
          expression, view, group.endsWith("sanitize") ? SafeText::survives : FeedCases::isSame);
    } catch (Expectation.NotUnderstood strange) {
      return false;
    }
  }

  private static boolean isSame(String found, String expected) {
    return (found.equalsIgnoreCase(expected) && isCharset(found))
        || SafeText.isSameMarkup(found, expected);
  }

  /** Names of character sets know no capitals. */
  private static boolean isCharset(String name) {
    return name.matches("[A-Za-z0-9._-]{3,20}") && Charset.isSupported(name);
  }

  private static Map<String, Object> view(byte[] bytes, String head) {
    var headers = headers(head);
    var site = new Url(SITE);
    var location = Optional.ofNullable(headers.get("content-location"));
    var base = location.flatMap(written -> Urls.resolve(site, written)).orElse(site);
    var declared =
        new FeedParser.Declared(headers.get("content-type"), headers.get("content-language"));
    return switch (FeedParser.parseAs(Bytes.of(bytes), declared, base)) {
      case FeedReading.Read(var document) -> FeedView.of(document);
      case FeedReading.NotAFeed(var why) ->
          new TreeMap<>(Map.of("bozo", true, "feed", Map.of(), "entries", List.of(), "why", why));
    };
  }

  /** The opening of a file, in whatever encoding, up to the end of its first comment. */
  private static String head(byte[] bytes) {
    for (var name : List.of("utf-8", "utf-16", "utf-32", "IBM037")) {
      var text = new String(bytes, Charset.forName(name));
      var begin = text.indexOf("Expect:");
      if (begin >= 0) {
        var end = text.indexOf("-->", begin);
        return text.substring(0, end < 0 ? text.length() : end);
      }
    }
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static Optional<String> after(String head, String mark) {
    var begin = head.indexOf(mark);
    return begin < 0
        ? Optional.empty()
        : Optional.of(head.substring(begin + mark.length()).strip());
  }

  private static Map<String, String> headers(String head) {
    var headers = new TreeMap<String, String>();
    head.lines()
        .map(String::strip)
        .filter(line -> line.startsWith("Header:"))
        .map(line -> line.substring(7).strip())
        .forEach(line -> {
          var colon = line.indexOf(':');
          if (colon > 0) {
            headers.put(
                line.substring(0, colon).toLowerCase(Locale.ROOT),
                line.substring(colon + 1).strip());
          }
        });
    return headers;
  }
}
