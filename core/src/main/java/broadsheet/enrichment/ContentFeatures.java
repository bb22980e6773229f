package broadsheet.enrichment;

/**
 * What tells whether a stretch of text is the content of the statement that a cue reports. Most of
 * it depends on the stretch's first or last token only, and the rest on both.
 */
final class ContentFeatures {
  private static final int FAR = 12;
  private static final int BEHIND = 1;
  private static final int AROUND = 2;
  private static final int BEHIND_IN_PIECES = 3;

  private final TaggedText text;
  private final Tokens tokens;
  private final int cue;
  private final int sentence;
  private final int stem;
  private final int own;
  private final int next;
  private final int last;
  private final int afterNext;
  private final int quoted;
  private final int begin;
  private final int end;
  private final int following;
  private final Features features = new Features();

  ContentFeatures(TaggedText text, int cue) {
    this.text = text;
    this.tokens = text.tokens();
    this.cue = cue;
    this.sentence = tokens.sentence(cue);
    this.stem = tokens.stem(cue);
    this.own = text.tag(cue).feature();
    this.next = text.part(cue + 1, sentence);
    this.last = text.part(cue - 1, sentence);
    this.afterNext = text.part(cue + 2, sentence);
    this.quoted = Features.yes(tokens.quotations().isIn(cue));
    this.begin = text.sentenceOf(cue).begin();
    this.end = text.lastOf(cue);
    this.following = following();
  }

  /** All that there is of a candidate. */
  Features of(Content candidate) {
    var side = side(candidate);
    features.clear();
    addOpening(side, candidate.begin());
    addClosing(side, candidate.first().end() - 1);
    addWhole(side, candidate);
    return features;
  }

  /** What its first token tells. */
  Features opening(int side, int first) {
    features.clear();
    addOpening(side, first);
    return features;
  }

  /** What the last token of its first piece tells. */
  Features closing(int side, int last) {
    features.clear();
    addClosing(side, last);
    return features;
  }

  /** What only the whole tells. */
  Features whole(Content candidate) {
    features.clear();
    addWhole(side(candidate), candidate);
    return features;
  }

  /** 0 before the cue, 1 behind it, 2 around it, 3 behind it in two pieces. */
  int side(Content candidate) {
    if (candidate.rest() == null) {
      return candidate.begin() > cue ? BEHIND : 0;
    }
    return candidate.begin() < cue ? AROUND : BEHIND_IN_PIECES;
  }

  private static boolean isBehind(int side) {
    return side == BEHIND || side == BEHIND_IN_PIECES;
  }

  private void addOpening(int side, int first) {
    var opening = text.part(first, tokens.sentence(first));
    var word = tokens.hash(first);
    var before = tokens.hash(first - 1);
    features.group(100);
    features.add(side);
    features.add(side, stem);
    features.add(side, opening);
    features.add(side, word);
    features.add(side, before);
    features.add(side, opening, stem);
    features.add(side, word, stem);
    features.add(side, text.part(first - 1, sentence), opening);
    features.add(side, before, stem);
    features.add(side, word, before);
    features.add(side, Features.yes(first == begin), stem);
    features.add(next, side);
    features.add(last, side);
    features.add(next, last, side);
    features.add(side, quoted, Features.yes(tokens.quotations().areTogether(first, cue)));
    openingTags(side, first);
    if (isBehind(side)) {
      gapBehind(side, first, opening);
    }
  }

  private void openingTags(int side, int first) {
    var opening = text.tag(first).feature();
    features.group(120);
    features.add(side, opening);
    features.add(side, text.tag(first - 1).feature(), opening);
    features.add(side, opening, stem);
    features.add(own, side, opening);
    features.add(own, side, Math.min(FAR, Math.abs(first - cue)));
    features.add(side, opening, text.tag(first + 1).feature());
  }

  private void gapBehind(int side, int first, int opening) {
    var apart = Math.min(FAR, first - cue);
    features.group(130);
    features.add(side, apart);
    features.add(side, apart, stem);
    features.add(side, opening, apart);
    features.add(next, apart, side);
    features.add(next, afterNext, apart * 4 + side);
    gap(side, cue + 1, first, text.tag(first).feature());
  }

  /** What stands between the cue and the content. */
  private void gap(int side, int from, int to, int edge) {
    var hasThat = false;
    for (var i = from; i < to; i++) {
      hasThat |= text.part(i) == WordClass.THAT;
    }
    var verbs = Math.min(2, text.verbs(from, to));
    var nouns = Math.min(2, text.nouns(from, to));
    features.group(140);
    features.add(side, Features.yes(hasThat));
    features.add(side, text.quotationMarks(from, to));
    features.add(side, verbs, nouns);
    features.add(side * 3 + verbs, nouns, edge);
    features.add(side * 3 + nouns, stem, edge);
  }

  private void addClosing(int side, int last) {
    var closing = text.part(last, tokens.sentence(last));
    var after = text.part(last + 1, sentence);
    var afterAfter = text.part(last + 2, sentence);
    var word = tokens.hash(last + 1);
    var toEnd = Features.yes(last >= end);
    features.group(150);
    features.add(side, closing);
    features.add(side, word);
    features.add(side, after, toEnd);
    features.add(word, tokens.hash(last + 2));
    features.add(after, afterAfter);
    features.add(tokens.hash(last), side);
    features.add(word, toEnd, stem);
    features.add(side, toEnd, stem);
    features.add(Features.yes(tokens.quotations().areTogether(last, cue)), quoted, side);
    closingTags(side, last, toEnd);
    if (!isBehind(side)) {
      gapBefore(side, last, after);
    }
  }

  private void closingTags(int side, int last, int toEnd) {
    var closing = text.tag(last).feature();
    var after = text.tag(last + 1).feature();
    var afterAfter = text.tag(last + 2).feature();
    features.group(170);
    features.add(side, closing);
    features.add(side, after);
    features.add(side, closing, after);
    features.add(after, afterAfter);
    features.add(after, tokens.hash(last + 1), toEnd);
    features.add(own, after, side);
    features.add(closing, after, afterAfter);
    features.add(after, afterAfter, text.tag(last + 3).feature());
    features.add(
        TaggedText.step(Math.max(0, end - last)), side, Math.min(3, text.verbs(last + 1, end + 1)));
  }

  private void gapBefore(int side, int last, int after) {
    var apart = Math.min(FAR, cue - last);
    features.group(180);
    features.add(side, apart);
    features.add(side, apart, stem);
    features.add(side, after, apart);
    features.add(next, apart, side);
    features.add(next, afterNext, apart * 4 + side);
    gap(side, last + 1, cue, text.tag(last).feature());
  }

  private void addWhole(int side, Content content) {
    var first = content.begin();
    var last = content.first().end() - 1;
    var toEnd = Features.yes(last >= end);
    var length = TaggedText.step(content.first().length());
    var commas = Math.min(3, text.commas(first, last + 1));
    features.group(200);
    features.add(side, length);
    features.add(length, side, toEnd);
    features.add(side, toEnd, Features.yes(first == begin));
    features.add(text.part(last + 1, sentence), length, stem);
    features.add(side, commas);
    features.add(side, commas, toEnd);
    features.add(
        text.quotationsOpen(first, last + 1), Features.yes(text.isBracketOpen(first, last + 1)));
    verbs(side, first, last);
    quotes(side, content);
    pieces(side, content);
  }

  private void verbs(int side, int first, int last) {
    var verbs = Math.min(3, text.verbs(first, last + 1));
    var opening = text.tag(first).feature();
    features.group(210);
    features.add(verbs, side);
    features.add(verbs, stem);
    features.add(Math.min(2, verbs), opening, side);
    features.add(opening, text.tag(last + 1).feature(), side);
  }

  private void quotes(int side, Content content) {
    var first = content.begin();
    var last = content.first().end() - 1;
    var marks = marks(first, last);
    var quotations = tokens.quotations();
    var sentences = Math.min(3, tokens.sentence(last) - tokens.sentence(first));
    features.group(220);
    features.add(side, marks);
    features.add(side, marks, stem);
    features.add(side, marks, Features.yes(last >= end));
    features.add(
        Features.yes(quotations.areTogether(last, cue)),
        Features.yes(quotations.areTogether(first, cue)),
        quoted);
    features.add(Features.yes(cutsQuotation(first, last)));
    features.add(sentences, marks, side);
    features.add(next, side, marks);
    var together = Features.yes(quotations.areTogether(first, last));
    features.add(side, marks, together);
    features.add(Math.min(3, text.quotationMarks(first, last + 1)), side, together);
    features.add(side * 2 + Features.yes(content.rest() != null), marks, following);
    features.add(side * 2 + Features.yes(content.rest() != null), stem, following);
  }

  /**
   * Whether the next sentence opens with a quotation, and if so, whether that ends the paragraph
   * (1), is followed by more of it (2), or by a word that may report it (3).
   */
  private int following() {
    var behind = text.sentenceOf(cue).end();
    var quotation = tokens.quotations().around(behind);
    if (quotation == null
        || quotation.begin() != behind
        || tokens.paragraph(behind) != tokens.paragraph(cue)) {
      return 0;
    }
    var after = quotation.end();
    if (tokens.paragraph(after) != tokens.paragraph(after - 1)) {
      return 1;
    }
    return tokens.sentence(after) == tokens.sentence(after - 1) ? 3 : 2;
  }

  /** Whether it begins and ends with a quotation mark. */
  private int marks(int first, int last) {
    return Features.yes(tokens.kind(first) == TokenKind.OPENING_QUOTE)
        + 2 * Features.yes(tokens.kind(last) == TokenKind.CLOSING_QUOTE);
  }

  private boolean cutsQuotation(int first, int last) {
    var begins = tokens.quotations().around(first);
    var ends = tokens.quotations().around(last);
    var leaves = begins != null && begins.begin() < first && last >= begins.end();
    return leaves || (ends != null && last < ends.end() - 1 && ends.begin() > first);
  }

  private void pieces(int side, Content content) {
    var rest = content.rest();
    if (rest == null) {
      return;
    }
    features.group(230);
    features.add(
        side,
        tokens.sentence(rest.begin()) - sentence,
        TaggedText.step(Math.max(0, rest.begin() - cue)));
    features.add(side, tokens.kind(rest.begin()).feature(), tokens.kind(content.begin()).feature());
  }
}
