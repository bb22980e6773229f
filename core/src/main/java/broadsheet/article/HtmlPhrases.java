package broadsheet.article;

import broadsheet.text.Words;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Lines that pages put between and after an article's paragraphs, known by their words. */
final class HtmlPhrases {
  private static final int WORDS_MAX = 30;
  private static final int OPENING = 60;

  private static final List<String> BEGINNINGS =
      List.of(
          "read more",
          "read also",
          "also read",
          "read next",
          "see also",
          "related",
          "more on this",
          "more from",
          "click here",
          "follow us",
          "follow me on",
          "like us on",
          "subscribe",
          "sign up",
          "share this",
          "share on",
          "advertisement",
          "copyright",
          "©",
          "all rights",
          "photo by",
          "photo credit",
          "image credit",
          "photograph by",
          "getty images",
          "posted in",
          "filed under",
          "tagged",
          "tags",
          "last updated",
          "published on",
          "posted on",
          "posted by",
          "watch more",
          "watch now",
          "story continues",
          "continue reading",
          "loading",
          "view comments",
          "leave a comment",
          "leave a reply",
          "download our app",
          "download the app",
          "join our",
          "get our",
          "this article was originally",
          "email this",
          "print this",
          "have a story",
          "do you have a story",
          "contact the reporter",
          "send us",
          "don't miss",
          "scroll down",
          "skip to",
          "listen to this",
          "sponsored",
          "the views expressed",
          "disclaimer");

  private static final Set<String> FIRST_WORDS =
      BEGINNINGS.stream()
          .map(phrase -> phrase.split(" ", 2)[0])
          .collect(Collectors.toUnmodifiableSet());

  /** No first word is longer. */
  private static final int FIRST_MAX = 16;

  private HtmlPhrases() {}

  static boolean isFurniture(HtmlBlock block) {
    if (block.words() == 0) {
      return true;
    }
    if (block.words() > WORDS_MAX) {
      return false;
    }
    var text = block.text();
    var first = Words.keys(text.substring(0, Math.min(FIRST_MAX, text.length())));
    if (first.isEmpty() || !FIRST_WORDS.contains(first.getFirst())) {
      return false;
    }
    var line = String.join(" ", Words.keys(text.substring(0, Math.min(OPENING, text.length()))));
    for (var beginning : BEGINNINGS) {
      if (line.startsWith(beginning) && (block.words() <= 12 || block.linkShare() > 0.3)) {
        return !line.startsWith("related ") || block.linkShare() > 0.3;
      }
    }
    return false;
  }
}
