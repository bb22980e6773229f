package broadsheet.enrichment;

import broadsheet.text.Span;

/**
 * What tells whether a stretch of text names who made a statement; most of it depends on its first
 * or last token only.
 */
final class SourceFeatures {
  private static final int FAR = 10;

  private final TaggedText text;
  private final Tokens tokens;
  private final int cue;
  private final int sentence;
  private final int begin;
  private final int stem;
  private final int own;
  private final int next;
  private final int last;
  private final int beforeLast;
  private final int quoted;
  private final int place;
  private final Features features = new Features();

  SourceFeatures(TaggedText text, int cue, Content content) {
    this.text = text;
    this.tokens = text.tokens();
    this.cue = cue;
    this.sentence = tokens.sentence(cue);
    this.begin = text.sentenceOf(cue).begin();
    this.stem = tokens.stem(cue);
    this.own = text.tag(cue).feature();
    this.next = text.part(cue + 1, sentence);
    this.last = text.part(cue - 1, sentence);
    this.beforeLast = text.part(cue - 2, sentence);
    this.quoted = Features.yes(tokens.quotations().isIn(cue));
    this.place = content.rest() != null ? 2 : Features.yes(content.begin() > cue);
  }

  /** All that there is of a candidate. */
  Features of(Span candidate) {
    features.clear();
    if (candidate.equals(SourceCandidates.NOBODY)) {
      addNobody();
      return features;
    }
    addOpening(candidate.begin());
    addClosing(candidate.end() - 1);
    addWhole(candidate);
    return features;
  }

  /** What tells that nobody is named. */
  Features nobody() {
    features.clear();
    addNobody();
    return features;
  }

  /** What its first token tells. */
  Features opening(int first) {
    features.clear();
    addOpening(first);
    return features;
  }

  /** What its last token tells. */
  Features closing(int last) {
    features.clear();
    addClosing(last);
    return features;
  }

  /** What only the whole tells. */
  Features whole(Span candidate) {
    features.clear();
    addWhole(candidate);
    return features;
  }

  private void addNobody() {
    features.group(300);
    features.add(place);
    features.add(stem);
    features.add(stem, place);
    features.add(last, next, place);
    features.add(beforeLast, last);
    features.add(stem, last);
    features.add(Features.yes(cue - begin < 2), place);
    features.add(own, place, quoted);
  }

  private int side(int token) {
    return Features.yes(token > cue) * 3 + place;
  }

  private void addOpening(int first) {
    var side = side(first);
    var opening = text.part(first, sentence);
    var before = text.part(first - 1, sentence);
    var tag = text.tag(first).feature();
    features.group(320);
    features.add(side);
    features.add(side, opening);
    features.add(side, before);
    features.add(side, tokens.hash(first));
    features.add(side, tokens.hash(first - 1));
    features.add(side, before, opening);
    features.add(side, stem);
    features.add(side, tag);
    features.add(text.tag(first - 1).feature(), tag, side);
    features.add(Features.yes(tokens.quotations().isIn(first)), quoted);
    features.add(Features.yes(tokens.quotations().areTogether(first, cue)), side);
    if (first > cue) {
      distance(side, Math.min(FAR, first - cue));
      between(side, Math.min(FAR, first - cue), new Span(cue + 1, first));
    }
  }

  private void addClosing(int last) {
    var side = side(last);
    var closing = text.part(last, sentence);
    var after = text.part(last + 1, sentence);
    var tag = text.tag(last).feature();
    var nextTag = text.tag(last + 1).feature();
    features.group(340);
    features.add(side, closing);
    features.add(side, after);
    features.add(side, tokens.hash(last));
    features.add(side, tokens.hash(last + 1));
    features.add(side, closing, after);
    features.add(tokens.stem(last), side);
    features.add(side, tag);
    features.add(side, tag, nextTag);
    features.add(nextTag, own, side);
    features.add(after, text.part(last + 2, sentence), side);
    if (last < cue) {
      distance(side, Math.min(FAR, cue - last));
      between(side, Math.min(FAR, cue - last), new Span(last + 1, cue));
    }
  }

  private void distance(int side, int apart) {
    features.group(360);
    features.add(side, apart);
    features.add(side, stem, apart);
    features.add(side, last, Math.min(6, apart));
    features.add(side, next, Math.min(6, apart));
    features.add(tokens.hash(cue - 1), side, Math.min(6, apart));
    features.add(last, beforeLast, side * 16 + apart);
    features.add(next, last, side * 16 + apart);
  }

  /** What stands between the source and the cue: other names, clauses, verbs. */
  private void between(int side, int apart, Span gap) {
    var names = 0;
    var forms = 0;
    for (var i = gap.begin(); i < gap.end(); i++) {
      var part = text.part(i);
      names += Features.yes(part == WordClass.NAME || part == WordClass.PRONOUN);
      forms += Features.yes(part == WordClass.ED || part == WordClass.ING);
    }
    var commas = text.commas(gap.begin(), gap.end());
    features.group(370);
    features.add(side, Math.min(3, names));
    features.add(side, Math.min(3, commas));
    features.add(side, Math.min(3, forms));
    features.add(side, Math.min(2, names), Math.min(2, commas) * 12 + apart);
    features.add(side, Math.min(3, text.verbs(gap.begin(), gap.end())));
  }

  private void addWhole(Span source) {
    var side = side(source.begin());
    var capitals = 0;
    var small = 0;
    var others = 0;
    var linked = 0;
    for (var i = source.begin(); i < source.end(); i++) {
      var kind = tokens.kind(i);
      capitals += Features.yes(kind.isCapital());
      small += Features.yes(kind == TokenKind.LOWER);
      others += Features.yes(!kind.isWord());
      linked += Features.yes(text.tag(i).isVerb() || text.tag(i) == PartOfSpeech.IN);
    }
    var opening = text.part(source.begin(), sentence);
    var length = TaggedText.step(source.length());
    features.group(380);
    features.add(side, length);
    features.add(side, Features.yes(capitals > 0), Features.yes(small > 0));
    features.add(side, Math.min(3, others));
    features.add(side, Math.min(5, capitals));
    features.add(side, Math.min(3, linked));
    features.add(opening, length, side);
    features.add(side, opening, text.part(source.end() - 1, sentence));
    features.add(side, text.tag(source.begin()).feature(), text.tag(source.end() - 1).feature());
    features.add(side, Features.yes(source.begin() == begin), Math.min(4, apart(source)));
  }

  private int apart(Span source) {
    return source.begin() > cue ? source.begin() - cue : cue - source.end() + 1;
  }
}
