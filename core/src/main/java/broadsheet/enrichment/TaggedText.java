package broadsheet.enrichment;

import broadsheet.text.Span;
import java.util.List;

/** A text's tokens with their parts of speech, and what models of its sentences ask of them. */
final class TaggedText {
  private final Tokens tokens;
  private final List<PartOfSpeech> tags;

  TaggedText(Tokens tokens, List<PartOfSpeech> tags) {
    this.tokens = tokens;
    this.tags = tags;
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

  /** The word's class as a feature, seen from a sentence. */
  int part(int token, int sentence) {
    return WordClass.of(tokens, token, sentence).feature();
  }

  /** The word's class, seen from its own sentence. */
  WordClass part(int token) {
    return WordClass.of(tokens, token, tokens.sentence(token));
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
    var verbs = 0;
    for (var i = begin; i < end; i++) {
      verbs += Features.yes(tag(i).isVerb());
    }
    return verbs;
  }

  int nouns(int begin, int end) {
    var nouns = 0;
    for (var i = begin; i < end; i++) {
      nouns += Features.yes(tag(i).isNoun());
    }
    return nouns;
  }

  /** A length or distance in ten steps that grow. */
  static int step(int tokens) {
    if (tokens < 4) {
      return tokens;
    }
    var bounds = new int[] {6, 9, 13, 20, 30};
    var step = 4;
    for (var bound : bounds) {
      step += Features.yes(tokens >= bound);
    }
    return step;
  }
}
