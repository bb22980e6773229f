package broadsheet.enrichment;

import broadsheet.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Who may be meant to have said something: stretches of the cue's sentence, ends outside. */
final class SourceCandidates {
  /** Nobody is named. */
  static final Span NOBODY = new Span(0, 0);

  private static final int BEFORE = 30;
  private static final int BEHIND = 22;
  private static final int LENGTH_MAX = 14;
  private static final Set<WordClass> NEVER_FIRST =
      EnumSet.of(
          WordClass.THAT, WordClass.TO, WordClass.PREPOSITION, WordClass.AUXILIARY, WordClass.LY);
  private static final Set<WordClass> ALWAYS_FIRST =
      EnumSet.of(WordClass.DETERMINER, WordClass.PRONOUN);
  private static final Set<WordClass> PLAIN =
      EnumSet.of(WordClass.DETERMINER, WordClass.OTHER, WordClass.PLURAL);
  private static final Set<WordClass> NEVER_LAST =
      EnumSet.of(
          WordClass.THAT,
          WordClass.TO,
          WordClass.PREPOSITION,
          WordClass.AUXILIARY,
          WordClass.DETERMINER,
          WordClass.LY);

  private final TaggedText text;
  private final Tokens tokens;
  private final int cue;
  private final Content content;
  private final Span sentence;
  private final List<Span> found = new ArrayList<>();

  private SourceCandidates(TaggedText text, int cue, Content content) {
    this.text = text;
    this.tokens = text.tokens();
    this.cue = cue;
    this.content = content;
    this.sentence = text.sentenceOf(cue);
  }

  static List<Span> of(TaggedText text, int cue, Content content) {
    var candidates = new SourceCandidates(text, cue, content);
    candidates.found.add(NOBODY);
    var begin = Math.max(candidates.sentence.begin(), cue - BEFORE);
    for (var from = begin; from < cue; from++) {
      candidates.from(from, cue);
    }
    var end = Math.min(candidates.sentence.end(), cue + BEHIND + 1);
    for (var from = cue + 1; from < end; from++) {
      candidates.from(from, candidates.sentence.end());
    }
    return candidates.found;
  }

  private void from(int first, int limit) {
    if (!mayBegin(first)) {
      return;
    }
    for (var end = first + 1; end <= Math.min(limit, first + LENGTH_MAX); end++) {
      var span = new Span(first, end);
      if (mayEnd(end - 1) && !content.holds(span)) {
        found.add(span);
      }
    }
  }

  private boolean mayBegin(int token) {
    if (!tokens.kind(token).isWord() && tokens.kind(token) != TokenKind.NUMBER) {
      return false;
    }
    if (text.tag(token) == PartOfSpeech.CC) {
      return false;
    }
    if (token == sentence.begin() || token == cue + 1) {
      return true;
    }
    var own = text.part(token);
    var last = text.part(token - 1);
    if (NEVER_FIRST.contains(own)) {
      return false;
    }
    if (text.tag(token - 1) == PartOfSpeech.CC) {
      return true;
    }
    var goesOn = PLAIN.contains(last) || (last == WordClass.NAME && own == WordClass.NAME);
    return ALWAYS_FIRST.contains(own) || !goesOn;
  }

  private boolean mayEnd(int token) {
    if (!tokens.kind(token).isWord()) {
      return tokens.isMark(token, ")");
    }
    var own = text.part(token);
    if (NEVER_LAST.contains(own)) {
      return false;
    }
    return token + 1 == cue || own != WordClass.NAME || text.part(token + 1) != WordClass.NAME;
  }
}
