package broadsheet.enrichment;

import broadsheet.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A marked text in tokens, to learn from. */
record Lesson(TaggedText text, List<Statement> statements) {
  private static final Set<String> NEVER_HEAD =
      Set.of(
          ("for to of that on against with from the by about as a an over at in out up has have had is"
                  + " was are were also be been down into")
              .split(" ", -1));

  /**
   * A marked statement.
   *
   * @param cue the token that reports it most
   */
  record Statement(int cue, List<Span> source, List<Span> content) {
    /** How well a candidate meets the marked content: shared over joint characters. */
    double worth(Tokens tokens, Content candidate) {
      var pieces = new ArrayList<Span>();
      pieces.add(tokens.span(candidate.first().begin(), candidate.first().end() - 1));
      var rest = candidate.rest();
      if (rest != null) {
        pieces.add(tokens.span(rest.begin(), rest.end() - 1));
      }
      return overlap(pieces, content);
    }

    double sourceWorth(Tokens tokens, Span candidate) {
      if (candidate.equals(SourceCandidates.NOBODY) || source.isEmpty()) {
        return Features.yes(candidate.equals(SourceCandidates.NOBODY) && source.isEmpty());
      }
      return overlap(List.of(tokens.span(candidate.begin(), candidate.end() - 1)), source);
    }
  }

  static Lesson of(StatementFit.Example example, PartOfSpeechTagger tagger) {
    var tokens = Tokens.of(example.text());
    var text = new TaggedText(tokens, tagger.tag(tokens));
    var statements = new ArrayList<Statement>();
    for (var marked : example.statements()) {
      var cue = marked.cue().isEmpty() ? Tokens.NONE : head(text, marked.cue().getFirst());
      if (cue != Tokens.NONE) {
        statements.add(new Statement(cue, marked.source(), marked.content()));
      }
    }
    return new Lesson(text, statements);
  }

  /** The last word of a cue that says something: "called" of "has also called for". */
  private static int head(TaggedText text, Span cue) {
    var tokens = text.tokens();
    var features = new CueFeatures(text);
    var head = Tokens.NONE;
    var mark = Tokens.NONE;
    for (var i = 0; i < tokens.count() && tokens.span(i).begin() < cue.end(); i++) {
      if (tokens.span(i).begin() >= cue.begin()) {
        mark = features.mayBeCue(i) ? i : mark;
        head = isBetter(tokens, i, head) ? i : head;
      }
    }
    return head == Tokens.NONE ? mark : head;
  }

  private static boolean isBetter(Tokens tokens, int token, int head) {
    return tokens.kind(token).isWord()
        && (head == Tokens.NONE
            || !NEVER_HEAD.contains(tokens.key(token))
            || NEVER_HEAD.contains(tokens.key(head)));
  }

  /** Which proposals are statements: each marked one is met by at most one of them. */
  Set<Proposal> right(List<Proposal> proposals, double worthMin) {
    var right = new HashSet<Proposal>();
    var open = new ArrayList<>(proposals);
    open.sort(Comparator.comparingDouble(Proposal::cueScore).reversed());
    for (var statement : statements) {
      var best = best(statement, open, worthMin);
      if (best != null) {
        right.add(best);
        open.remove(best);
      }
    }
    return right;
  }

  private @Nullable Proposal best(Statement statement, List<Proposal> open, double worthMin) {
    Proposal best = null;
    var least = worthMin;
    for (var proposal : open) {
      var shown = proposal.content().in(text.tokens());
      var worth = overlap(List.of(shown), statement.content());
      if (worth >= least) {
        best = proposal;
        least = worth + 0.1;
      }
    }
    return best;
  }

  private static double overlap(List<Span> pieces, List<Span> marked) {
    var shared = 0;
    for (var piece : pieces) {
      for (var other : marked) {
        shared +=
            Math.max(
                0, Math.min(piece.end(), other.end()) - Math.max(piece.begin(), other.begin()));
      }
    }
    var joint = length(pieces) + length(marked) - shared;
    return joint == 0 ? 0 : shared / (double) joint;
  }

  private static int length(List<Span> spans) {
    return spans.stream().mapToInt(Span::length).sum();
  }
}
