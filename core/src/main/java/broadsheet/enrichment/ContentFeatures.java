package broadsheet.enrichment;

import broadsheet.text.Span;

/** What tells whether a stretch of text is the content of the statement that a cue reports. */
final class ContentFeatures {
  private static final int FAR = 12;

  private final TaggedText text;
  private final Tokens tokens;
  private final int cue;
  private final int sentence;
  private final int stem;
  private final Features features = new Features();
  private Content content = Content.of(0, 0);
  private int side;

  ContentFeatures(TaggedText text, int cue) {
    this.text = text;
    this.tokens = text.tokens();
    this.cue = cue;
    this.sentence = tokens.sentence(cue);
    this.stem = tokens.stem(cue);
  }

  Features of(Content candidate) {
    content = candidate;
    side = side(candidate);
    features.clear();
    edges();
    distance();
    form();
    quotes();
    between();
    cue();
    tags();
    return features;
  }

  /** 0 before the cue, 1 behind it, 2 around it, 3 behind it in two pieces. */
  private int side(Content candidate) {
    if (candidate.rest() == null) {
      return Features.yes(candidate.begin() > cue);
    }
    return candidate.begin() < cue ? 2 : 3;
  }

  private int first() {
    return content.first().begin();
  }

  private int last() {
    return content.first().end() - 1;
  }

  private boolean reachesEnd() {
    return last() >= text.lastOf(cue);
  }

  private boolean isFromBegin() {
    return first() == text.sentenceOf(cue).begin();
  }

  private void edges() {
    var opening = text.part(first(), tokens.sentence(first()));
    var closing = text.part(last(), tokens.sentence(last()));
    var next = text.part(last() + 1, sentence);
    var toEnd = Features.yes(reachesEnd());
    features.group(100);
    features.add(side);
    features.add(side, stem);
    features.add(side, opening);
    features.add(side, tokens.hash(first()));
    features.add(side, tokens.hash(first() - 1));
    features.add(side, closing);
    features.add(side, tokens.hash(last() + 1));
    features.add(side, next, toEnd);
    features.add(side, opening, stem);
    features.add(side, tokens.hash(first()), stem);
    features.add(side, text.part(first() - 1, sentence), opening);
    features.add(side, tokens.hash(first() - 1), stem);
    features.add(tokens.hash(last() + 1), tokens.hash(last() + 2));
    features.add(next, text.part(last() + 2, sentence));
    features.add(side, tokens.hash(first()), tokens.hash(first() - 1));
    features.add(tokens.hash(last()), side);
    features.add(tokens.hash(last() + 1), toEnd, stem);
  }

  private void distance() {
    var apart = Math.min(FAR, side == 1 || side == 3 ? first() - cue : cue - last());
    var next = text.part(last() + 1, sentence);
    var before = Features.yes(side == 0);
    features.group(130);
    features.add(side, apart);
    features.add(side, apart, stem);
    features.add(side, text.part(first(), tokens.sentence(first())), apart);
    features.add(before, next, apart);
    features.add(before + 2 * Features.yes(isFromBegin()), apart, next);
    features.add(text.part(cue + 1, sentence), apart, side);
    features.add(text.part(cue + 1, sentence), text.part(cue + 2, sentence), apart * 4 + side);
  }

  private void form() {
    var length = TaggedText.step(content.first().length());
    var toEnd = Features.yes(reachesEnd());
    var fromBegin = Features.yes(isFromBegin());
    var commas = Math.min(3, commas());
    features.group(150);
    features.add(side, length);
    features.add(side, toEnd, fromBegin);
    features.add(side, toEnd, stem);
    features.add(side, fromBegin, stem);
    features.add(text.part(last() + 1, sentence), length, stem);
    features.add(side, commas);
    features.add(side, commas, toEnd);
    features.add(length, side, toEnd);
    features.add(Integer.signum(balance()));
  }

  private int commas() {
    var commas = 0;
    for (var i = first(); i <= last(); i++) {
      commas += Features.yes(tokens.isMark(i, ","));
    }
    return commas;
  }

  /** Above zero when a quotation or bracket opens in it that is not closed there. */
  private int balance() {
    var open = 0;
    for (var i = first(); i <= last(); i++) {
      open += Features.yes(tokens.kind(i) == TokenKind.OPENING_QUOTE);
      open -= Features.yes(tokens.kind(i) == TokenKind.CLOSING_QUOTE);
      open += 100 * Features.yes(tokens.isMark(i, "("));
      open -= 100 * Features.yes(tokens.isMark(i, ")"));
    }
    return open;
  }

  private void quotes() {
    var quotations = tokens.quotations();
    var marks = marks();
    var sentences = Math.min(3, tokens.sentence(last()) - tokens.sentence(first()));
    var isCueQuoted = Features.yes(quotations.isIn(cue));
    features.group(170);
    features.add(side, marks);
    features.add(side, marks, stem);
    features.add(side, marks, Features.yes(reachesEnd()));
    features.add(side, isCueQuoted, Features.yes(quotations.areTogether(first(), cue)));
    features.add(
        Features.yes(quotations.areTogether(last(), cue)),
        Features.yes(quotations.areTogether(first(), cue)),
        isCueQuoted);
    features.add(Features.yes(cutsQuotation()));
    features.add(sentences, marks, side);
    features.add(text.part(cue + 1, sentence), side, marks);
    var rest = content.rest();
    features.add(
        side,
        rest == null ? 0 : tokens.sentence(rest.begin()) - sentence,
        rest == null ? 0 : TaggedText.step(Math.max(0, rest.begin() - cue)));
    features.add(
        side,
        rest == null ? 0 : tokens.kind(rest.begin()).feature(),
        tokens.kind(first()).feature());
  }

  /** Whether it begins and ends with a quotation mark. */
  private int marks() {
    return Features.yes(tokens.kind(first()) == TokenKind.OPENING_QUOTE)
        + 2 * Features.yes(tokens.kind(last()) == TokenKind.CLOSING_QUOTE);
  }

  private boolean cutsQuotation() {
    var begins = tokens.quotations().around(first());
    var ends = tokens.quotations().around(last());
    var leaves = begins != null && begins.begin() < first() && last() >= begins.end();
    return leaves || (ends != null && last() < ends.end() - 1 && ends.begin() > first());
  }

  private void between() {
    var gap = side == 0 ? new Span(last() + 1, cue) : new Span(cue + 1, Math.max(cue + 1, first()));
    var hasThat = false;
    var marks = 0;
    for (var i = gap.begin(); i < gap.end(); i++) {
      hasThat |= tokens.key(i).equals("that");
      marks += Features.yes(tokens.kind(i).compareTo(TokenKind.MARK) > 0);
    }
    var verbs = Math.min(2, text.verbs(gap.begin(), gap.end()));
    var nouns = Math.min(2, text.nouns(gap.begin(), gap.end()));
    var opening = text.tag(first()).feature();
    features.group(190);
    features.add(side, Features.yes(hasThat));
    features.add(side, marks);
    features.add(side, verbs, nouns);
    features.add(side * 3 + verbs, nouns, opening);
    features.add(side * 3 + nouns, stem, opening);
  }

  private void cue() {
    var next = text.part(cue + 1, sentence);
    var last = text.part(cue - 1, sentence);
    features.group(200);
    features.add(next, side);
    features.add(last, side);
    features.add(next, last, side);
  }

  private void tags() {
    var opening = text.tag(first()).feature();
    var before = text.tag(first() - 1).feature();
    var closing = text.tag(last()).feature();
    var next = text.tag(last() + 1).feature();
    var own = text.tag(cue).feature();
    var verbs = Math.min(3, text.verbs(first(), last() + 1));
    features.group(210);
    features.add(side, opening);
    features.add(side, closing);
    features.add(side, next);
    features.add(side, before, opening);
    features.add(side, closing, next);
    features.add(next, text.tag(last() + 2).feature());
    features.add(side, opening, stem);
    features.add(own, side, opening);
    features.add(own, side, Math.min(FAR, Math.abs(first() - cue)));
    features.add(next, tokens.hash(last() + 1), Features.yes(reachesEnd()));
    features.add(own, next, side);
    features.add(verbs, side);
    features.add(verbs, stem);
    features.add(Math.min(2, verbs), opening, side);
    features.add(closing, next, text.tag(last() + 2).feature());
  }
}
