package broadsheet.enrichment;

import broadsheet.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds judgements that an outlet's own text passes: words outside quotations that say what
 * something amounts to, is worth or is meant for, with nobody to say them. A list of English turns,
 * not a model: it finds plain cases and no others.
 */
final class Voices {
  private static final int LENGTH_MAX = 25;
  private static final int NEAR = 6;
  private static final Set<String> AMOUNTS =
      Set.of("essentially", "effectively", "basically", "tantamount");
  private static final Set<String> AMOUNTS_BEHIND_IN = Set.of("effect", "essence");
  private static final Set<String> FALSELY =
      Set.of("falsely", "baselessly", "wrongly", "misleadingly", "dubiously", "disingenuously");
  private static final Set<String> PROOFS = Set.of("evidence", "proof", "basis");
  private static final Set<String> LINES =
      Set.of("point", "points", "propaganda", "line", "lines", "rhetoric", "narrative");
  private static final Set<String> REPEATS =
      Set.of("echo", "echoed", "echoes", "echoing", "parrot", "parroted", "parrots", "parroting");
  private static final Set<String> TRIES =
      Set.of("tried", "tries", "sought", "attempted", "trying");
  private static final Set<String> EXCUSES =
      Set.of("legitimize", "legitimise", "justify", "whitewash", "downplay", "excuse", "deflect");
  private static final Set<String> LABELS =
      Set.of("so-called", "maximalist", "sham", "self-styled", "self-proclaimed");
  private static final Set<String> ATTEMPTS = Set.of("attempt", "effort", "bid", "ploy");
  private static final Set<String> CLAUSES =
      Set.of("that", "who", "which", "when", "while", "because", "although", "after", "before");

  private final TaggedText text;
  private final Tokens tokens;
  private final List<Span> found = new ArrayList<>();

  private Voices(TaggedText text) {
    this.text = text;
    this.tokens = text.tokens();
  }

  /** Where they stand in tokens, in order; ends are outside. */
  static List<Span> of(TaggedText text) {
    var voices = new Voices(text);
    var next = 0;
    while (next < text.tokens().count()) {
      next = voices.look(next);
    }
    return voices.found;
  }

  /** Answers the token to look at next. */
  private int look(int token) {
    if (!tokens.kind(token).isWord() || tokens.quotations().isIn(token)) {
      return token + 1;
    }
    var end = end(token);
    if (end <= token) {
      return token + 1;
    }
    found.add(new Span(token, end));
    return end;
  }

  /** Where the judgement ends that begins here; here when none does. */
  private int end(int token) {
    var key = tokens.key(token);
    var next = tokens.key(token + 1);
    if (AMOUNTS.contains(key) || (key.equals("in") && AMOUNTS_BEHIND_IN.contains(next))) {
      return amounts(token + (key.equals("in") ? 2 : 1), token);
    }
    if (FALSELY.contains(key)) {
      return text.tag(token + 1).isVerb() ? token + 2 : token;
    }
    if (key.equals("without")) {
      return within(token, PROOFS);
    }
    if (REPEATS.contains(key)) {
      return within(token, LINES) > token ? clauseEnd(token) : token;
    }
    if (TRIES.contains(key)) {
      return next.equals("to") && EXCUSES.contains(tokens.key(token + 2))
          ? clauseEnd(token)
          : token;
    }
    if (key.equals("apparent")) {
      return ATTEMPTS.contains(next) ? clauseEnd(token) : token;
    }
    return LABELS.contains(key) ? nounEnd(token) : token;
  }

  /** "essentially demanding that …": the verb and all of its clause. */
  private int amounts(int verb, int token) {
    if (!text.tag(verb).isVerb()) {
      return token;
    }
    return clauseEnd(tokens.key(verb + 1).equals("that") ? verb + 2 : verb);
  }

  private int within(int token, Set<String> words) {
    for (var i = token + 1; i <= token + NEAR && isSameClause(token, i); i++) {
      if (words.contains(tokens.key(i))) {
        return i + 1;
      }
    }
    return token;
  }

  private int clauseEnd(int token) {
    var end = token + 1;
    while (end < token + LENGTH_MAX
        && isSameClause(token, end)
        && !CLAUSES.contains(tokens.key(end))) {
      end++;
    }
    return end;
  }

  /** The label and the nouns behind it. */
  private int nounEnd(int token) {
    var end = token + 1;
    while (end < token + NEAR && isSameClause(token, end) && isOfNoun(end)) {
      end++;
    }
    return text.nouns(token + 1, end) > 0 ? end : token;
  }

  private boolean isOfNoun(int token) {
    return switch (text.tag(token)) {
      case NN, NNS, NNP, JJ, POS, VBN -> true;
      default -> false;
    };
  }

  private boolean isSameClause(int token, int other) {
    return tokens.sentence(token) == tokens.sentence(other)
        && tokens.kind(other).compareTo(TokenKind.NUMBER) <= 0;
  }
}
