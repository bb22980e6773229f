package broadsheet.enrichment;

import broadsheet.text.Span;

/** What tells whether a stretch of text names who made a statement. */
final class SourceFeatures {
  private static final int FAR = 10;

  private final TaggedText text;
  private final Tokens tokens;
  private final int cue;
  private final int sentence;
  private final int stem;
  private final int place;
  private final Features features = new Features();
  private Span source = SourceCandidates.NOBODY;
  private int side;
  private int apart;

  SourceFeatures(TaggedText text, int cue, Content content) {
    this.text = text;
    this.tokens = text.tokens();
    this.cue = cue;
    this.sentence = tokens.sentence(cue);
    this.stem = tokens.stem(cue);
    this.place = content.rest() != null ? 2 : Features.yes(content.begin() > cue);
  }

  Features of(Span candidate) {
    source = candidate;
    features.clear();
    if (candidate.equals(SourceCandidates.NOBODY)) {
      nobody();
      return features;
    }
    var isBehind = candidate.begin() > cue;
    side = Features.yes(isBehind) * 3 + place;
    apart = Math.min(FAR, isBehind ? candidate.begin() - cue : cue - candidate.end() + 1);
    edges();
    distance();
    between();
    form();
    tags();
    return features;
  }

  private void nobody() {
    var next = text.part(cue + 1, sentence);
    var last = text.part(cue - 1, sentence);
    features.group(300);
    features.add(place);
    features.add(stem);
    features.add(stem, place);
    features.add(last, next, place);
    features.add(text.part(cue - 2, sentence), last);
    features.add(stem, last);
    features.add(Features.yes(cue - text.sentenceOf(cue).begin() < 2), place);
  }

  private int last() {
    return source.end() - 1;
  }

  private void edges() {
    var opening = text.part(source.begin(), sentence);
    var closing = text.part(last(), sentence);
    var before = text.part(source.begin() - 1, sentence);
    var next = text.part(source.end(), sentence);
    features.group(320);
    features.add(side);
    features.add(side, opening);
    features.add(side, closing);
    features.add(side, before);
    features.add(side, next);
    features.add(side, tokens.hash(source.begin()));
    features.add(side, tokens.hash(last()));
    features.add(side, tokens.hash(source.begin() - 1));
    features.add(side, tokens.hash(source.end()));
    features.add(side, opening, closing);
    features.add(side, before, opening);
    features.add(side, closing, next);
    features.add(side, stem);
    features.add(tokens.stem(last()), side);
  }

  private void distance() {
    var next = text.part(cue + 1, sentence);
    var last = text.part(cue - 1, sentence);
    var isFirst = Features.yes(source.begin() == text.sentenceOf(cue).begin());
    features.group(340);
    features.add(side, apart);
    features.add(side, stem, apart);
    features.add(side, isFirst, Math.min(4, apart));
    features.add(side, last, Math.min(6, apart));
    features.add(side, next, Math.min(6, apart));
    features.add(tokens.hash(cue - 1), side, Math.min(6, apart));
    features.add(last, text.part(cue - 2, sentence), side * 16 + apart);
    features.add(next, last, side * 16 + apart);
  }

  /** What stands between the source and the cue: other names, clauses, verbs. */
  private void between() {
    var isBehind = source.begin() > cue;
    var begin = isBehind ? cue + 1 : source.end();
    var end = isBehind ? source.begin() : cue;
    var names = 0;
    var commas = 0;
    var forms = 0;
    for (var i = begin; i < end; i++) {
      var part = text.part(i);
      names += Features.yes(part == WordClass.NAME || part == WordClass.PRONOUN);
      commas += Features.yes(part == WordClass.COMMA);
      forms += Features.yes(part == WordClass.ED || part == WordClass.ING);
    }
    features.group(360);
    features.add(side, Math.min(3, names));
    features.add(side, Math.min(3, commas));
    features.add(side, Math.min(3, forms));
    features.add(side, Math.min(2, names), Math.min(2, commas) * 12 + apart);
    features.add(side, Math.min(3, text.verbs(begin, end)));
  }

  private void form() {
    var capitals = 0;
    var small = 0;
    var others = 0;
    var linked = 0;
    for (var i = source.begin(); i < source.end(); i++) {
      capitals += Features.yes(tokens.kind(i).isCapital());
      small += Features.yes(tokens.kind(i) == TokenKind.LOWER);
      others += Features.yes(!tokens.kind(i).isWord());
      linked += Features.yes(text.tag(i).isVerb() || text.tag(i) == PartOfSpeech.IN);
    }
    var length = TaggedText.step(source.length());
    var quotations = tokens.quotations();
    features.group(380);
    features.add(side, length);
    features.add(side, Features.yes(capitals > 0), Features.yes(small > 0));
    features.add(side, Math.min(3, others));
    features.add(side, Math.min(5, capitals));
    features.add(side, Math.min(3, linked));
    features.add(text.part(source.begin(), sentence), length, side);
    features.add(Features.yes(quotations.isIn(source.begin())), Features.yes(quotations.isIn(cue)));
    features.add(Features.yes(quotations.areTogether(source.begin(), cue)), side);
  }

  private void tags() {
    var opening = text.tag(source.begin()).feature();
    var closing = text.tag(last()).feature();
    var next = text.tag(source.end()).feature();
    features.group(400);
    features.add(side, opening);
    features.add(side, closing);
    features.add(text.tag(source.begin() - 1).feature(), opening, side);
    features.add(side, closing, next);
    features.add(side, opening, closing);
    features.add(next, text.tag(cue).feature(), side);
  }
}
