package broadsheet.enrichment;

import broadsheet.text.Sentences;
import broadsheet.text.Span;
import broadsheet.text.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * A text's words and marks in order, with the sentence, paragraph and quotation that each stands
 * in. A line break ends a paragraph here: headings and lists of interviews keep theirs.
 */
final class Tokens {
  /** Before the text's begin and after its end, and where there is no quotation. */
  static final int NONE = -1;

  private final String text;
  private final List<Span> spans = new ArrayList<>();
  private final List<String> keys = new ArrayList<>();
  private final List<TokenKind> kinds = new ArrayList<>();
  private final List<Span> sentences = new ArrayList<>();
  private final int[] hashes;
  private final int[] stems;
  private final int[] sentence;
  private final int[] paragraph;
  private final Quotations quotations;

  private Tokens(String text) {
    this.text = text;
    divide();
    var count = spans.size();
    hashes = new int[count];
    stems = new int[count];
    sentence = new int[count];
    paragraph = new int[count];
    for (var i = 0; i < count; i++) {
      hashes[i] = keys.get(i).hashCode();
      stems[i] = Stems.of(keys.get(i)).hashCode();
      var breaks = i > 0 && isDivided(i - 1);
      paragraph[i] = i == 0 ? 0 : paragraph[i - 1] + (breaks ? 1 : 0);
    }
    quotations = Quotations.in(this);
    markSentences();
  }

  static Tokens of(String text) {
    return new Tokens(text);
  }

  int count() {
    return spans.size();
  }

  String text() {
    return text;
  }

  Span span(int token) {
    return spans.get(token);
  }

  /** From the first token's begin to the last one's end; both are inside. */
  Span span(int first, int last) {
    return new Span(spans.get(first).begin(), spans.get(last).end());
  }

  /** The tokens that a stretch of the text touches; {@code end} is outside. */
  Span tokensIn(Span part) {
    var first = at(part.begin());
    var last = at(Math.max(part.begin(), part.end() - 1));
    return new Span(first, Math.max(first, last) + 1);
  }

  /** The last token that begins at this place of the text or before it, else the first one. */
  private int at(int place) {
    var low = 0;
    var high = spans.size() - 1;
    while (low < high) {
      var middle = (low + high + 1) >>> 1;
      if (spans.get(middle).begin() <= place) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** The token in lower case; empty outside the text. */
  String key(int token) {
    return isInside(token) ? keys.get(token) : "";
  }

  TokenKind kind(int token) {
    return isInside(token) ? kinds.get(token) : TokenKind.MARK;
  }

  /** A number for the token's key; one for all tokens outside the text. */
  int hash(int token) {
    return isInside(token) ? hashes[token] : NONE;
  }

  /** A number for the key without its inflection. */
  int stem(int token) {
    return isInside(token) ? stems[token] : NONE;
  }

  int sentence(int token) {
    return isInside(token) ? sentence[token] : NONE;
  }

  int paragraph(int token) {
    return isInside(token) ? paragraph[token] : NONE;
  }

  /** A sentence's tokens: {@code begin} is the first one, {@code end} the one after the last. */
  Span tokensOf(int number) {
    return sentences.get(number);
  }

  Quotations quotations() {
    return quotations;
  }

  /** Whether the token is one of these marks, each a character of {@code marks}. */
  boolean isMark(int token, String marks) {
    return kind(token) == TokenKind.MARK
        && !key(token).isEmpty()
        && marks.indexOf(key(token).charAt(0)) >= 0;
  }

  void turn(int token, TokenKind kind) {
    kinds.set(token, kind);
  }

  private boolean isInside(int token) {
    return token >= 0 && token < spans.size();
  }

  private void divide() {
    var at = 0;
    for (var word : Words.in(text)) {
      addMarks(at, word.begin());
      add(word);
      at = word.end();
    }
    addMarks(at, text.length());
  }

  private void addMarks(int begin, int end) {
    var at = begin;
    while (at < end) {
      var mark = text.charAt(at);
      if (Character.isWhitespace(mark) || Character.isSpaceChar(mark) || mark < ' ') {
        at++;
        continue;
      }
      var doubled = at + 1 < end && text.charAt(at + 1) == mark && "'`-".indexOf(mark) >= 0;
      var length = doubled || (Character.isHighSurrogate(mark) && at + 1 < end) ? 2 : 1;
      add(new Span(at, at + length));
      at += length;
    }
  }

  private void add(Span span) {
    var written = span.in(text);
    spans.add(span);
    keys.add(Words.key(written));
    kinds.add(TokenKind.of(written));
  }

  /** Whether a line ends behind the token. */
  private boolean isDivided(int token) {
    var gap = text.substring(spans.get(token).end(), spans.get(token + 1).begin());
    return gap.indexOf('\n') >= 0;
  }

  private void markSentences() {
    var begin = 0;
    while (begin < count()) {
      var end = begin;
      while (end < count() && paragraph[end] == paragraph[begin]) {
        end++;
      }
      divide(begin, end);
      begin = end;
    }
  }

  /** Divides the paragraph of these tokens, {@code end} being outside. */
  private void divide(int begin, int end) {
    var offset = spans.get(begin).begin();
    var first = begin;
    for (var part : Sentences.in(text.substring(offset, spans.get(end - 1).end()))) {
      var last = first;
      while (last < end && spans.get(last).begin() < offset + part.end()) {
        sentence[last++] = sentences.size();
      }
      if (last > first) {
        sentences.add(new Span(first, last));
        first = last;
      }
    }
  }
}
