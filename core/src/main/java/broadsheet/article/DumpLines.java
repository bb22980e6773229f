package broadsheet.article;

import broadsheet.text.Paragraphs;
import broadsheet.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What kinds of lines the visible text of a page has. */
final class DumpLines {
  private static final int NAME_CHARS_MAX = 40;
  private static final int NAME_WORDS_MAX = 6;
  private static final int TITLE_CHARS_MAX = 90;
  private static final int TITLE_WORDS_MAX = 12;
  private static final int PARAGRAPH_MIN = 80;
  private static final String BULLETS = "-–—•·*▪●◦‣|";

  /** Headings of what stands below an article, without trailing marks and counts. */
  private static final Set<String> END_HEADINGS =
      Set.of(
          "hashtags",
          "hashtag",
          "tags",
          "comments",
          "comment",
          "no comments yet",
          "leave a comment",
          "post a comment",
          "add a comment",
          "join the conversation",
          "be the first to comment",
          "share this article",
          "related articles",
          "related stories",
          "related news",
          "related",
          "related topics",
          "more stories",
          "more news",
          "read more",
          "read next",
          "up next",
          "you may also like",
          "you might also like",
          "recommended",
          "recommended for you",
          "recommended stories",
          "latest news",
          "latest stories",
          "most read",
          "trending",
          "trending now",
          "sign up for our newsletter",
          "newsletter",
          "more from us",
          "see also",
          "also read",
          "try our ai features",
          "ask ai",
          "about the author");

  private static final Set<String> RELATED_HEADINGS =
      Set.of(
          "related articles",
          "related stories",
          "related news",
          "related",
          "more stories",
          "more news",
          "read next",
          "up next",
          "you may also like",
          "you might also like",
          "recommended",
          "recommended for you",
          "recommended stories",
          "latest news",
          "latest stories",
          "see also",
          "also read",
          "most read",
          "trending",
          "trending now");

  /** Single lines that a page puts between an article's paragraphs. */
  private static final Set<String> FURNITURE =
      Set.of(
          "advertisement",
          "ad",
          "advertising",
          "sponsored",
          "share",
          "listen",
          "save",
          "print",
          "follow us",
          "subscribe",
          "sign in",
          "log in",
          "menu",
          "home",
          "skip to content",
          "skip to main content",
          "loading",
          "play",
          "watch",
          "copy link",
          "email",
          "facebook",
          "twitter",
          "whatsapp",
          "story continues below advertisement",
          "continue reading",
          "story continues",
          "scroll to continue");

  private DumpLines() {}

  /** The text's lines without white space at their ends; blank ones are left out. */
  static List<String> of(String dump) {
    var lines = new ArrayList<String>();
    dump.lines().map(DumpLines::stripped).filter(line -> !line.isEmpty()).forEach(lines::add);
    return lines;
  }

  private static String stripped(String line) {
    var begin = 0;
    var end = line.length();
    while (begin < end && isEdge(line.charAt(begin))) {
      begin++;
    }
    while (end > begin && isEdge(line.charAt(end - 1))) {
      end--;
    }
    return line.substring(begin, end);
  }

  private static boolean isEdge(char c) {
    return Paragraphs.isSpace(c) || c == '\u200b' || c == '\u200e' || c == '\u200f';
  }

  /** Whether the line could be an outlet's name. */
  static boolean isName(String line) {
    return line.length() <= NAME_CHARS_MAX
        && Words.in(line).size() <= NAME_WORDS_MAX
        && line.codePoints().anyMatch(Character::isLetterOrDigit)
        && ":!?\"”".indexOf(line.charAt(line.length() - 1)) < 0;
  }

  /** A line's words after its bullet; the line itself when it has none. */
  static String withoutBullet(String line) {
    var begin = 0;
    while (begin < line.length() && BULLETS.indexOf(line.charAt(begin)) >= 0) {
      begin++;
    }
    return begin == 0 ? line : line.substring(begin).strip();
  }

  static boolean hasBullet(String line) {
    return BULLETS.indexOf(line.charAt(0)) >= 0;
  }

  static boolean endsSentence(String line) {
    return ".!?…\"”’')]".indexOf(line.charAt(line.length() - 1)) >= 0;
  }

  /** Whether the line is running text. */
  static boolean isParagraph(String line) {
    return line.length() >= PARAGRAPH_MIN;
  }

  /** Whether {@code line} titles the paragraph after it. */
  static boolean isSectionTitle(String line, String next) {
    var end = line.charAt(line.length() - 1);
    var titled = end == '?' || Character.isLetterOrDigit(end) || "'’\"”)".indexOf(end) >= 0;
    var plain = Character.isLetterOrDigit(line.charAt(0)) || "'‘\"“".indexOf(line.charAt(0)) >= 0;
    return titled
        && plain
        && line.length() <= TITLE_CHARS_MAX
        && Words.in(line).size() <= TITLE_WORDS_MAX
        && !Character.isLowerCase(line.charAt(0))
        && line.indexOf(". ") < 0
        && isParagraph(next)
        && next.length() > line.length() * 3 / 2;
  }

  static boolean isEndHeading(String line) {
    return END_HEADINGS.contains(key(line)) || isCommentCount(line);
  }

  static boolean isRelatedHeading(String line) {
    return RELATED_HEADINGS.contains(key(line)) || key(line).startsWith("more from ");
  }

  static boolean isFurniture(String line) {
    return FURNITURE.contains(key(line));
  }

  static boolean isHashtagHeading(String line) {
    return Set.of("hashtags", "hashtag", "tags").contains(key(line));
  }

  /** "12 comments", "Comments (12)". */
  private static boolean isCommentCount(String line) {
    var words = Words.keys(line);
    return words.size() == 2
        && (words.contains("comments") || words.contains("comment"))
        && words.stream().anyMatch(word -> Character.isDigit(word.charAt(0)));
  }

  private static String key(String line) {
    return line.length() > TITLE_CHARS_MAX
        ? ""
        : String.join(" ", Words.keys(line)).toLowerCase(Locale.ROOT);
  }
}
