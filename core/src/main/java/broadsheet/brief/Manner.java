package broadsheet.brief;

import broadsheet.article.Article;
import broadsheet.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How an article speaks: as a report of what happened, or as its author's thoughts on it. */
final class Manner {
  private static final int TEXT_MAX = 6_000;
  private static final int WORDS_MIN = 80;
  private static final int OWN_VOICE_PERMILLE = 8;
  private static final Set<String> OWN_VOICE =
      Set.of(
          "i", "i'm", "i've", "i'd", "me", "my", "we", "our", "us", "we're", "we've", "you", "your",
          "you're", "you'll", "let's");
  private static final List<String> TITLES =
      List.of(
          "opinion",
          "analysis",
          "comment",
          "column",
          "editorial",
          "letters",
          "review",
          "essay",
          "how ",
          "why ",
          "what ",
          "who ",
          "when ",
          "fact check",
          "explainer",
          "here's",
          "here are",
          "the week in",
          "live",
          "as it ",
          "five things",
          "5 things",
          "fast facts",
          "quiz",
          "podcast",
          "watch",
          "photos");
  private static final List<String> SECTIONS =
      List.of(
          "/opinion",
          "/opinions",
          "/analysis",
          "/comment",
          "/columns",
          "/columnist",
          "/editorial",
          "/blog",
          "/review",
          "/lifestyle",
          "/style/");

  private Manner() {}

  /** Whether the article is a column, an analysis, an explainer or the like. */
  static boolean isAside(Article article) {
    var url = article.url();
    var path = url == null ? "" : url.value().toLowerCase(Locale.ROOT);
    return isAsideTitle(article.title())
        || SECTIONS.stream().anyMatch(path::contains)
        || isOwnVoice(article.text());
  }

  /** Explainers, comments and questions tell of a story less than reports do. */
  static boolean isAsideTitle(String title) {
    var lower = title.toLowerCase(Locale.ROOT).replace('\u2019', '\'').strip();
    return TITLES.stream().anyMatch(lower::startsWith)
        || lower.endsWith("?")
        || lower.contains("? ")
        || lower.contains("what we know")
        || lower.contains("what to know")
        || lower.contains("fast facts")
        || lower.contains("analysis:")
        || lower.contains("opinion:");
  }

  /** The author speaks of himself or to the reader, outside quotations. */
  private static boolean isOwnVoice(String text) {
    var own = 0;
    var all = 0;
    for (var paragraph : text.substring(0, Math.min(text.length(), TEXT_MAX)).split("\n", -1)) {
      var keys = Words.keys(Quotes.outside(paragraph));
      all += keys.size();
      own += (int) keys.stream().filter(OWN_VOICE::contains).count();
    }
    return all >= WORDS_MIN && own * 1000 > all * OWN_VOICE_PERMILLE;
  }
}
