package broadsheet.enrichment;

import java.util.EnumSet;
import java.util.Set;

/** What tells that a word reports a statement: itself, its neighbours and its sentence. */
final class CueFeatures {
  private static final String DASHES = "―—–-:";
  private static final int LOOK = 12;
  private static final Set<PartOfSpeech> NEVER =
      EnumSet.of(
          PartOfSpeech.CC,
          PartOfSpeech.CD,
          PartOfSpeech.DT,
          PartOfSpeech.EX,
          PartOfSpeech.IN,
          PartOfSpeech.JJR,
          PartOfSpeech.JJS,
          PartOfSpeech.MD,
          PartOfSpeech.POS,
          PartOfSpeech.PRP,
          PartOfSpeech.PRPS,
          PartOfSpeech.TO,
          PartOfSpeech.WDT,
          PartOfSpeech.WP,
          PartOfSpeech.WRB);
  private static final Set<PartOfSpeech> NOUNS =
      EnumSet.of(
          PartOfSpeech.PRP,
          PartOfSpeech.NNP,
          PartOfSpeech.NN,
          PartOfSpeech.NNS,
          PartOfSpeech.WP,
          PartOfSpeech.WDT);
  private static final Set<PartOfSpeech> SUBJECTS = EnumSet.of(PartOfSpeech.PRP, PartOfSpeech.NNP);

  private final TaggedText text;
  private final Tokens tokens;
  private final Features features = new Features();

  CueFeatures(TaggedText text) {
    this.text = text;
    this.tokens = text.tokens();
  }

  /** Verbs, nouns and the like, and the dashes and colons beside quotations. */
  boolean mayBeCue(int token) {
    if (tokens.kind(token).isWord()) {
      return !NEVER.contains(text.tag(token));
    }
    return token > 0
        && tokens.isMark(token, DASHES)
        && (tokens.key(token).equals(":")
            || tokens.kind(token - 1) == TokenKind.CLOSING_QUOTE
            || tokens.kind(token + 1) == TokenKind.OPENING_QUOTE);
  }

  Features of(int token) {
    features.clear();
    words(token);
    parts(token);
    place(token);
    sentence(token);
    tags(token);
    subject(token);
    return features;
  }

  private void words(int token) {
    var stem = tokens.stem(token);
    var next = tokens.hash(token + 1);
    var last = tokens.hash(token - 1);
    features.group(1);
    features.add(0);
    features.add(tokens.hash(token));
    features.add(stem);
    features.add(last);
    features.add(next);
    features.add(tokens.hash(token - 2));
    features.add(tokens.hash(token + 2));
    features.add(stem, next);
    features.add(stem, last);
    features.add(next, tokens.hash(token + 2));
    features.add(last, tokens.hash(token - 2));
    features.add(stem, next, tokens.hash(token + 2));
    features.add(stem, last, tokens.hash(token - 2));
  }

  private void parts(int token) {
    var s = tokens.sentence(token);
    var word = tokens.hash(token);
    var stem = tokens.stem(token);
    var next = text.part(token + 1, s);
    var afterNext = text.part(token + 2, s);
    var last = text.part(token - 1, s);
    var beforeLast = text.part(token - 2, s);
    var key = tokens.key(token);
    features.group(20);
    features.add(word, next);
    features.add(word, last);
    features.add(stem, next, last);
    features.add(stem, next, afterNext);
    features.add(last, beforeLast, next);
    features.add(next, afterNext, last);
    features.add(stem, last, beforeLast);
    features.add(tokens.kind(token).feature(), last, next);
    features.add(Features.ending(key, 3));
    features.add(Features.ending(key, 2), last, next);
    features.add(last, beforeLast, text.part(token - 3, s));
  }

  private void place(int token) {
    var stem = tokens.stem(token);
    var sentence = text.sentenceOf(token);
    var quoted = Features.yes(tokens.quotations().isIn(token));
    var fromBegin = Math.min(6, token - sentence.begin());
    var toEnd = Math.min(6, sentence.end() - 1 - token);
    features.group(40);
    features.add(quoted);
    features.add(quoted, stem);
    features.add(fromBegin);
    features.add(fromBegin, stem);
    features.add(toEnd);
    features.add(toEnd, stem);
  }

  private void sentence(int token) {
    var s = tokens.sentence(token);
    var stem = tokens.stem(token);
    var hasThat = false;
    for (var i = token + 1; i <= token + 5; i++) {
      hasThat |= tokens.sentence(i) == s && text.part(i) == WordClass.THAT;
    }
    var hasName = false;
    for (var i = token - 4; i < token; i++) {
      hasName |= tokens.sentence(i) == s && tokens.kind(i).isCapital();
    }
    var hasQuote = text.isQuoted(text.sentenceOf(token));
    features.group(50);
    features.add(Features.yes(hasThat), stem);
    features.add(Features.yes(hasName), stem);
    features.add(Features.yes(hasQuote), stem);
    features.add(Features.yes(hasQuote), text.part(token + 1, s), text.part(token - 1, s));
  }

  private void tags(int token) {
    var s = tokens.sentence(token);
    var stem = tokens.stem(token);
    var own = text.tag(token, s);
    var next = text.tag(token + 1, s);
    var last = text.tag(token - 1, s);
    features.group(60);
    features.add(own);
    features.add(own, stem);
    features.add(own, next);
    features.add(last, own);
    features.add(last, own, next);
    features.add(own, next, text.tag(token + 2, s));
    features.add(text.tag(token - 2, s), last, own);
    features.add(stem, own, next);
    features.add(stem, own, last);
    features.add(own, text.part(token + 1, s), text.part(token - 1, s));
  }

  /** Whether a subject stands before it, which verbs go with it, and whether one follows. */
  private void subject(int token) {
    var own = text.tag(token).feature();
    var stem = tokens.stem(token);
    var subject = Features.yes(subject(token, SUBJECTS) >= 0);
    var noun = subject(token, NOUNS);
    var verb = verbAfter(token);
    var helper = helper(token);
    features.group(80);
    features.add(subject, own);
    features.add(subject, stem);
    features.add(helper, own);
    features.add(Features.yes(helper == "be".hashCode()), own, stem);
    features.add(verb, own);
    features.add(Features.yes(verb > 0), own, stem);
    features.add(tokens.stem(noun), own);
    features.add(text.tag(noun).feature(), stem, Math.min(3, token - noun));
    features.add(text.tag(noun).feature(), own, Math.min(6, token - noun));
    features.add(tokens.kind(noun).feature(), helper, own);
  }

  /** The last name, pronoun or noun before it that no other verb has, outside the text if none. */
  private int subject(int token, Set<PartOfSpeech> kinds) {
    var begin = Math.max(text.sentenceOf(token).begin(), token - LOOK);
    for (var i = token - 1; i >= begin; i--) {
      if (kinds.contains(text.tag(i))) {
        return i;
      }
      if (isOwnVerb(i)) {
        return Tokens.NONE;
      }
    }
    return Tokens.NONE;
  }

  /** A verb with a subject of its own, so that what is before it is not this one's. */
  private boolean isOwnVerb(int token) {
    return switch (text.tag(token)) {
      case VBD, VBP, VBZ -> text.part(token) != WordClass.AUXILIARY;
      default -> false;
    };
  }

  /** The stem of a verb close before it, zero when there is none. */
  private int helper(int token) {
    var begin = Math.max(text.sentenceOf(token).begin(), token - 3);
    for (var i = token - 1; i >= begin; i--) {
      if (text.tag(i).isVerb()) {
        return tokens.stem(i);
      }
    }
    return 0;
  }

  /** How far the next verb is, below zero when there is none near. */
  private int verbAfter(int token) {
    var end = Math.min(text.sentenceOf(token).end(), token + 9);
    for (var i = token + 1; i < end; i++) {
      if (text.tag(i).isVerb() || text.tag(i) == PartOfSpeech.MD) {
        return i - token;
      }
    }
    return Tokens.NONE;
  }
}
