package broadsheet.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Divides a text into sentences. Linear in the text's length.
 *
 * <p>A sentence never crosses a blank line and neither begins nor ends with white space; all other
 * characters belong to exactly one sentence. A single line break is white space.
 */
public final class Sentences {
  private static final String TERMINATORS = ".!?…؟۔।";
  private static final String WIDE_TERMINATORS = "。！？";
  private static final String CLOSERS = "\"'”’»)]}›";
  private static final String OPENERS = "\"'“‘„«([{‹¿¡";
  private static final int ATTRIBUTION_WORDS_MAX = 5;

  /** Of these a capital after a closed quotation's full stop begins something new. */
  private static final Set<String> STARTERS =
      Set.of("It", "He", "She", "They", "The", "But", "And");

  private final CharSequence text;
  private final List<Span> spans = new ArrayList<>();

  private Sentences(CharSequence text) {
    this.text = text;
  }

  /** The sentences of {@code text} in order. */
  public static List<Span> in(CharSequence text) {
    var sentences = new Sentences(text);
    for (var paragraph : Paragraphs.in(text)) {
      sentences.divide(paragraph);
    }
    return sentences.spans;
  }

  private void divide(Span paragraph) {
    var begin = paragraph.begin();
    var at = begin;
    while (at < paragraph.end()) {
      if (!isTerminator(text.charAt(at))) {
        at++;
        continue;
      }
      var after = endOfMarks(at, paragraph.end());
      if (after < paragraph.end() && isBoundary(new Span(begin, at), after, paragraph.end())) {
        spans.add(new Span(begin, after));
        begin = skipSpace(after, paragraph.end());
        at = begin;
      } else {
        at = after;
      }
    }
    if (begin < paragraph.end()) {
      spans.add(new Span(begin, paragraph.end()));
    }
  }

  /** Terminators and the quotes and brackets that close right after them. */
  private int endOfMarks(int at, int limit) {
    var end = at;
    while (end < limit && isTerminator(text.charAt(end))) {
      end++;
    }
    while (end < limit && isClosing(end, limit)) {
      end++;
    }
    return end;
  }

  private boolean isClosing(int at, int limit) {
    var mark = text.charAt(at);
    if (CLOSERS.indexOf(mark) < 0) {
      return false;
    }
    var straight = mark == '"' || mark == '\'';
    return !straight || at + 1 >= limit || !Character.isLetterOrDigit(text.charAt(at + 1));
  }

  private boolean isBoundary(Span before, int after, int limit) {
    if (WIDE_TERMINATORS.indexOf(text.charAt(before.end())) >= 0) {
      return true;
    }
    if (!Character.isWhitespace(text.charAt(after)) && text.charAt(after) != '\u00a0') {
      return false;
    }
    var next = skipSpace(after, limit);
    var word = skipOpeners(next, limit);
    if (word == limit || Character.isLowerCase(text.charAt(word))) {
      return word == limit && word > next;
    }
    var closed = CLOSERS.indexOf(text.charAt(after - 1)) >= 0;
    if (text.charAt(before.end()) != '.') {
      return !(closed && isAttribution(next, limit));
    }
    if (isEllipsis(before.end())) {
      return true;
    }
    var quoted = closed && text.charAt(after - 1) != ')';
    return quoted
        ? STARTERS.contains(wordAt(word, limit)) || !isAttribution(next, limit)
        : endsSentence(before, word, wordAt(word, limit));
  }

  private boolean isEllipsis(int at) {
    return at + 1 < text.length() && text.charAt(at + 1) == '.';
  }

  /** Whether the full stop at the end of {@code before} is more than an abbreviation's. */
  private boolean endsSentence(Span before, int next, String nextWord) {
    var token = tokenBefore(before);
    if (token.isEmpty()) {
      return true;
    }
    if (isListNumber(before, token)) {
      return false;
    }
    var follower = text.charAt(next);
    return switch (Abbreviations.kindOf(token)) {
      case NONE -> true;
      case NEVER_LAST -> false;
      case BEFORE_NUMBER -> !Character.isDigit(follower);
      case CLOCK -> !Abbreviations.isAfterClock(nextWord);
      case INITIAL, MAYBE_LAST -> Abbreviations.isStarter(nextWord) && !isInitial(next, nextWord);
    };
  }

  private boolean isInitial(int at, String word) {
    return word.length() == 1 && at + 1 < text.length() && text.charAt(at + 1) == '.';
  }

  private static boolean isAllDigits(String token) {
    return token.chars().allMatch(Character::isDigit);
  }

  private boolean isListNumber(Span before, String token) {
    return token.length() == before.length() && token.length() <= 3 && isAllDigits(token);
  }

  /** Letters, digits and inner full stops right before the end of {@code before}. */
  private String tokenBefore(Span before) {
    var begin = before.end();
    while (begin > before.begin() && isTokenPart(text.charAt(begin - 1))) {
      begin--;
    }
    while (begin < before.end() && !Character.isLetterOrDigit(text.charAt(begin))) {
      begin++;
    }
    return text.subSequence(begin, before.end()).toString();
  }

  private static boolean isTokenPart(char c) {
    return c == '.' || Character.isLetterOrDigit(c);
  }

  /** "Orlik said", "the old general asked": words after a quotation that belong to it. */
  private boolean isAttribution(int next, int limit) {
    var at = next;
    for (var words = 0; words < ATTRIBUTION_WORDS_MAX && at < limit; words++) {
      var word = wordAt(at, limit);
      if (word.isEmpty()) {
        return false;
      }
      if (Abbreviations.isSpeechVerb(word)) {
        return words > 0;
      }
      at = skipSpace(at + word.length() + (isTitleDot(at + word.length(), word) ? 1 : 0), limit);
    }
    return false;
  }

  private boolean isTitleDot(int at, String word) {
    return at < text.length()
        && text.charAt(at) == '.'
        && Abbreviations.kindOf(word) != Abbreviations.Kind.NONE;
  }

  private String wordAt(int begin, int limit) {
    var end = begin;
    while (end < limit && isWordPart(text.charAt(end))) {
      end++;
    }
    return text.subSequence(begin, end).toString();
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || c == '\'' || c == '’' || c == '-';
  }

  private int skipOpeners(int from, int limit) {
    var at = from;
    while (at < limit && OPENERS.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private int skipSpace(int from, int limit) {
    var at = from;
    while (at < limit && Paragraphs.isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isTerminator(char c) {
    return TERMINATORS.indexOf(c) >= 0 || WIDE_TERMINATORS.indexOf(c) >= 0;
  }
}
