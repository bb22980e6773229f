package broadsheet.enrichment;

import broadsheet.text.Span;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * A text's tokens with their parts of speech, and what models of its sentences ask of them, each
 * worked out once.
 */
final class TaggedText {
  private final Tokens tokens;
  private final List<PartOfSpeech> tags;
  private final WordClass[] parts;
  private final int[] verbs;
  private final int[] nouns;
  private final int[] commas;
  private final int[] opened;
  private final int[] closed;
  private final int[] brackets;
  private final int[] quoted;

  TaggedText(Tokens tokens, List<PartOfSpeech> tags) {
    this.tokens = tokens;
    this.tags = tags;
    parts = new WordClass[tokens.count()];
    for (var i = 0; i < parts.length; i++) {
      parts[i] = WordClass.of(tokens, i);
    }
    verbs = sums(i -> tags.get(i).isVerb());
    nouns = sums(i -> tags.get(i).isNoun());
    commas = sums(i -> parts[i] == WordClass.COMMA);
    opened = sums(i -> tokens.kind(i) == TokenKind.OPENING_QUOTE);
    closed = sums(i -> tokens.kind(i) == TokenKind.CLOSING_QUOTE);
    brackets = sums(i -> tokens.isMark(i, "()"));
    quoted = sums(i -> tokens.quotations().isIn(i));
  }

  /** How many tokens before each one are such. */
  private int[] sums(IntPredicate isSuch) {
    var sums = new int[tokens.count() + 1];
    for (var i = 0; i < tokens.count(); i++) {
      sums[i + 1] = sums[i] + Features.yes(isSuch.test(i));
    }
    return sums;
  }

  private static int between(int[] sums, int begin, int end) {
    return begin < end ? sums[end] - sums[begin] : 0;
  }

  Tokens tokens() {
    return tokens;
  }

  PartOfSpeech tag(int token) {
    return token >= 0 && token < tags.size() ? tags.get(token) : PartOfSpeech.MARK;
  }

  /** The tag as a feature; one value for all tokens outside the sentence. */
  int tag(int token, int sentence) {
    return tokens.sentence(token) == sentence ? tag(token).feature() : Tokens.NONE;
  }

  /** The word's class as a feature, seen from a sentence: tokens of others are outside. */
  int part(int token, int sentence) {
    return (tokens.sentence(token) == sentence ? part(token) : WordClass.OUTSIDE).feature();
  }

  /** The word's class, seen from its own sentence. */
  WordClass part(int token) {
    return token >= 0 && token < parts.length ? parts[token] : WordClass.OUTSIDE;
  }

  Span sentenceOf(int token) {
    return tokens.tokensOf(tokens.sentence(token));
  }

  /** The last token of a token's sentence that is not its closing stop. */
  int lastOf(int token) {
    var last = sentenceOf(token).end() - 1;
    while (last > token && tokens.isMark(last, ".!?")) {
      last--;
    }
    return last;
  }

  /** How many tokens from {@code begin} to before {@code end} are verbs. */
  int verbs(int begin, int end) {
    return between(verbs, begin, end);
  }

  int nouns(int begin, int end) {
    return between(nouns, begin, end);
  }

  int commas(int begin, int end) {
    return between(commas, begin, end);
  }

  int quotationMarks(int begin, int end) {
    return between(opened, begin, end) + between(closed, begin, end);
  }

  /** Whether more quotations open than close there (1), fewer (-1), or as many. */
  int quotationsOpen(int begin, int end) {
    return Integer.signum(between(opened, begin, end) - between(closed, begin, end));
  }

  /** Whether a bracket stands there alone. */
  boolean isBracketOpen(int begin, int end) {
    return between(brackets, begin, end) % 2 == 1;
  }

  /** Whether a part of it is quoted. */
  boolean isQuoted(Span part) {
    return between(quoted, part.begin(), part.end()) > 0;
  }

  /** A length or distance in ten steps that grow. */
  static int step(int tokens) {
    if (tokens < 4) {
      return tokens;
    }
    if (tokens < 13) {
      return tokens < 6 ? 4 : tokens < 9 ? 5 : 6;
    }
    return tokens < 20 ? 7 : tokens < 30 ? 8 : 9;
  }
}
