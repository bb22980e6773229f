package broadsheet.enrichment;

import broadsheet.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Mends by rule what the model gets wrong in plain ways. */
final class Corrections {
  private static final int QUOTED_WITHIN = 12;
  private static final int TITLE_WORDS_MAX = 7;
  private static final int QUOTE = Stems.of("quote").hashCode();
  private static final Set<String> WORKS =
      Set.of(
          "novel",
          "book",
          "film",
          "movie",
          "song",
          "album",
          "play",
          "poem",
          "essay",
          "memoir",
          "documentary",
          "series",
          "painting",
          "musical",
          "opera",
          "hymn",
          "single",
          "ballad");
  private static final Set<String> IMAGINED = Set.of("let", "let's", "suppose", "imagine");

  private static final Set<Integer> SAID =
      Set.of(
          Stems.of("said").hashCode(),
          Stems.of("acknowledged").hashCode(),
          Stems.of("added").hashCode(),
          Stems.of("explained").hashCode(),
          Stems.of("warned").hashCode(),
          Stems.of("wrote").hashCode());

  private final TaggedText text;
  private final Tokens tokens;

  private Corrections(TaggedText text) {
    this.text = text;
    this.tokens = text.tokens();
  }

  /** The proposals as they should be, without those that are none or the outlet's own voice. */
  static List<Proposal> of(TaggedText text, List<Proposal> proposals, List<Span> voices) {
    var corrections = new Corrections(text);
    var corrected = new ArrayList<Proposal>();
    for (var proposal : proposals) {
      if (!corrections.isTitle(proposal) && !corrections.isImagined(proposal.cue())) {
        var turned = corrections.turned(corrections.quoted(proposal));
        var own = corrections.withNext(corrections.withoutTail(turned, proposals), proposals);
        withoutVoices(own, voices).ifPresent(corrected::add);
      }
    }
    return corrected;
  }

  /**
   * A quotation that nobody else has goes on with this one, when it opens the next sentence or
   * stands behind a comma: '"It is old," he said on Monday, "but safe. It will stay."'
   */
  private Proposal withNext(Proposal proposal, List<Proposal> all) {
    var content = proposal.content();
    var isWhole =
        content.rest() == null
            && content.begin() < proposal.cue()
            && tokens.kind(content.end() - 1) == TokenKind.CLOSING_QUOTE;
    var next = isWhole ? next(proposal.cue()) : null;
    return next == null || all.stream().anyMatch(other -> other.content().holds(next))
        ? proposal
        : proposal.withContent(new Content(content.first(), next));
  }

  private @Nullable Span next(int cue) {
    var end = text.sentenceOf(cue).end();
    for (var i = cue + 1; i <= end && tokens.paragraph(i) == tokens.paragraph(cue); i++) {
      if (tokens.kind(i) == TokenKind.OPENING_QUOTE) {
        return i == end || tokens.isMark(i - 1, ",") ? tokens.quotations().around(i) : null;
      }
    }
    return null;
  }

  /** In "he called it bad, the agency reported" the agency is no part of what he called it. */
  private Proposal withoutTail(Proposal proposal, List<Proposal> all) {
    var content = proposal.content();
    if (content.rest() != null || content.begin() < proposal.cue()) {
      return proposal;
    }
    for (var outer : all) {
      var begin = Math.min(outer.source().begin(), outer.cue());
      if (outer.isSourced()
          && outer.content().begin() <= proposal.cue()
          && outer.content().end() > proposal.cue()
          && begin > content.begin() + 1
          && outer.cue() < content.end()) {
        var end = tokens.isMark(begin - 1, ",") ? begin - 1 : begin;
        return proposal.withContent(Content.of(content.begin(), end));
      }
    }
    return proposal;
  }

  /** "quoted Mr. Quill as saying that": it is he who says it. */
  private Proposal quoted(Proposal proposal) {
    var cue = proposal.cue();
    if (tokens.stem(cue) == QUOTE) {
      var saying = saying(cue);
      var content = proposal.content();
      return saying == Tokens.NONE || content.rest() != null || content.end() <= saying + 1
          ? proposal
          : proposal
              .withCue(saying)
              .withContent(Content.of(saying + 1, content.end()))
              .withSource(new Span(cue + 1, saying - 1), Proposal.CERTAIN);
    }
    var begin = Math.max(text.sentenceOf(cue).begin(), cue - QUOTED_WITHIN);
    for (var i = cue - 3; i >= begin && isSaying(cue); i--) {
      if (tokens.stem(i) == QUOTE) {
        return proposal.withSource(new Span(i + 1, cue - 1), Proposal.CERTAIN);
      }
    }
    return proposal;
  }

  /** The "saying" of "quoted … as saying", if there is somebody between. */
  private int saying(int cue) {
    for (var i = cue + 3; i < cue + QUOTED_WITHIN && isSentence(cue, i); i++) {
      if (isSaying(i)) {
        return i;
      }
    }
    return Tokens.NONE;
  }

  private boolean isSentence(int a, int b) {
    return tokens.sentence(a) == tokens.sentence(b);
  }

  private boolean isSaying(int token) {
    return tokens.key(token).equals("saying") && tokens.key(token - 1).equals("as");
  }

  /** "The road is closed, said a guard who …": the guard is no content. */
  private Proposal turned(Proposal proposal) {
    var cue = proposal.cue();
    var content = proposal.content();
    var begin = text.sentenceOf(cue).begin();
    var isBehind = content.rest() == null && content.begin() == cue + 1;
    if (!isBehind
        || !tokens.isMark(cue - 1, ",")
        || !SAID.contains(tokens.stem(cue))
        || text.verbs(begin, cue) == 0
        || !isNoun(content.first())) {
      return proposal;
    }
    return proposal
        .withContent(Content.of(begin, cue - 1))
        .withSource(content.first(), Proposal.CERTAIN);
  }

  /** Whether no verb stands in it but in a clause that "who" opens. */
  private boolean isNoun(Span part) {
    var end = part.begin();
    while (end < part.end() && !tokens.key(end).equals("who")) {
      end++;
    }
    return text.verbs(part.begin(), end) == 0
        && text.nouns(part.begin(), end) > 0
        && text.part(part.begin()) != WordClass.THAT;
  }

  /** A work's name in quotation marks and nothing more: all its longer words have capitals. */
  private boolean isTitle(Proposal proposal) {
    var content = proposal.content().first();
    var begin = content.begin();
    while (begin < content.end() && tokens.kind(begin) != TokenKind.OPENING_QUOTE) {
      begin++;
    }
    var quotation = tokens.quotations().around(begin);
    if (quotation == null
        || quotation.length() > TITLE_WORDS_MAX
        || !WORKS.contains(tokens.key(begin - 1))
        || text.verbs(content.begin(), begin) > 0) {
      return false;
    }
    for (var i = begin; i < quotation.end(); i++) {
      if (tokens.kind(i) == TokenKind.LOWER && tokens.key(i).length() > 3) {
        return false;
      }
    }
    return true;
  }

  /** "Let us say that" says nothing. */
  private boolean isImagined(int cue) {
    return IMAGINED.contains(tokens.key(cue - 1))
        || (tokens.key(cue - 1).equals("us") && IMAGINED.contains(tokens.key(cue - 2)));
  }

  private static boolean holds(Span part, int token) {
    return part.begin() <= token && token < part.end();
  }

  /** What the outlet says of a statement is not in it, and nobody's statement. */
  private static Optional<Proposal> withoutVoices(Proposal proposal, List<Span> voices) {
    var content = proposal.content();
    for (var voice : voices) {
      if (holds(voice, content.begin())
          && (holds(voice, proposal.cue()) || voice.contains(content.first()))) {
        return Optional.empty();
      }
      var first = content.first();
      var ends = first.begin() + 1 < voice.begin() && voice.begin() < first.end();
      if (ends && first.end() <= voice.end() && content.rest() == null) {
        content = Content.of(first.begin(), voice.begin() - 1);
      }
    }
    return Optional.of(proposal.withContent(content));
  }
}
