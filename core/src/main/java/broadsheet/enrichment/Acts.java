package broadsheet.enrichment;

import broadsheet.text.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells what is done by saying something, from the word that reports it and from what is said. */
final class Acts {
  private static final int OPENING_LENGTH = 60;
  private static final Map<Integer, StatementAct> BY_STEM = byStem();
  private static final Set<String> MAY_BE_NEGATED = Set.of("not", "never", "neither", "nor");
  private static final List<String> RED_LINES =
      List.of(
          "red line",
          "will never accept",
          "would never accept",
          "will never recognize",
          "will never recognise",
          "non-negotiable",
          "nonnegotiable",
          "not up for discussion",
          "not up for negotiation",
          "out of the question");
  private static final List<String> CONDITIONS =
      List.of(
          "only if ",
          "unless ",
          "on condition that",
          "on the condition that",
          "provided that",
          "key condition for",
          "a condition for",
          "precondition for");
  private static final List<String> REFUSALS =
      List.of("will not ", "would not ", "won't ", "wouldn't ", "refuse to ", "refused to ");
  private static final List<String> OFFERS =
      List.of("ready to ", "willing to ", "prepared to ", "is open to ", "was open to ");
  private static final List<String> FORECASTS =
      List.of("would likely ", "will likely ", "is expected to ", "are expected to ");
  private static final List<String> DENIALS =
      List.of(
          "is not true", "was not true", "no truth in", "no truth to", "is untrue", "was untrue");

  /** Whoever rejects one of these denies it. */
  private static final Set<String> CHARGES =
      Set.of("accusation", "accusations", "allegation", "allegations", "claim", "claims", "charge");

  private Acts() {}

  /** The act; where several fit, the content's plain words win over the cue. */
  static StatementAct of(TaggedText text, Proposal proposal) {
    var said = said(text, proposal);
    if (hasAny(said, RED_LINES) || isRedLine(text.tokens(), proposal.cue())) {
      return StatementAct.RED_LINE;
    }
    var byCue = byCue(text, proposal);
    if (byCue != StatementAct.STATEMENT) {
      return byCue;
    }
    return isConditional(text, proposal) ? StatementAct.CONDITION : byContent(said);
  }

  private static boolean isRedLine(Tokens tokens, int cue) {
    return tokens.key(cue).equals("lines") && tokens.key(cue - 1).equals("red");
  }

  /** Whether a condition follows right behind the content: ", but only if …". */
  private static boolean isConditional(TaggedText text, Proposal proposal) {
    var tokens = text.tokens();
    var end = proposal.content().end();
    for (var i = end; i <= end + 2; i++) {
      var isOnlyIf = tokens.key(i).equals("only") && tokens.key(i + 1).equals("if");
      if ((isOnlyIf || tokens.key(i).equals("unless"))
          && tokens.sentence(i) == tokens.sentence(end - 1)) {
        return true;
      }
    }
    return false;
  }

  /** The act of a quotation that no word reports. */
  static StatementAct of(String quotation) {
    var said = plain(quotation);
    return hasAny(said, RED_LINES) ? StatementAct.RED_LINE : byContent(said);
  }

  private static StatementAct byContent(String said) {
    if (hasAny(said, CONDITIONS)) {
      return StatementAct.CONDITION;
    }
    if (hasAny(opening(said), DENIALS)) {
      return StatementAct.DENIAL;
    }
    if (hasAny(opening(said), OFFERS)) {
      return StatementAct.OFFER;
    }
    if (hasAny(opening(said).replace(" not be ", " "), REFUSALS)) {
      return StatementAct.REFUSAL;
    }
    return hasAny(said, FORECASTS) ? StatementAct.FORECAST : StatementAct.STATEMENT;
  }

  private static StatementAct byCue(TaggedText text, Proposal proposal) {
    var tokens = text.tokens();
    var cue = proposal.cue();
    var act = BY_STEM.getOrDefault(tokens.stem(cue), StatementAct.STATEMENT);
    if (isNegated(tokens, cue) || !isWhole(tokens, cue)) {
      return StatementAct.STATEMENT;
    }
    return act == StatementAct.REFUSAL && isCharge(tokens, proposal) ? StatementAct.DENIAL : act;
  }

  /** Some words are acts only with the next one: "called for", "ruled out", "insists on". */
  private static boolean isWhole(Tokens tokens, int cue) {
    var stem = tokens.stem(cue);
    var next = tokens.key(cue + 1);
    if (stem == Stems.of("call").hashCode()) {
      return next.equals("for") || next.equals("on");
    }
    if (stem == Stems.of("rule").hashCode()) {
      return next.equals("out");
    }
    return stem != Stems.of("insist").hashCode() || next.equals("on");
  }

  private static boolean isCharge(Tokens tokens, Proposal proposal) {
    var content = proposal.content().first();
    for (var i = content.begin(); i < Math.min(content.end(), content.begin() + 3); i++) {
      if (CHARGES.contains(tokens.key(i))) {
        return true;
      }
    }
    return false;
  }

  /** "did not deny", "has not ruled out": what is not done is no act. */
  private static boolean isNegated(Tokens tokens, int cue) {
    for (var i = Math.max(0, cue - 2); i < cue; i++) {
      var key = tokens.key(i);
      if (MAY_BE_NEGATED.contains(key) || key.endsWith("n't")) {
        return true;
      }
    }
    return false;
  }

  private static String said(TaggedText text, Proposal proposal) {
    return plain(proposal.content().in(text.tokens()).in(text.tokens().text()));
  }

  private static String plain(String said) {
    return Words.key(said);
  }

  private static String opening(String said) {
    return said.substring(0, Math.min(OPENING_LENGTH, said.length()));
  }

  private static boolean hasAny(String said, List<String> phrases) {
    for (var phrase : phrases) {
      if (said.contains(phrase)) {
        return true;
      }
    }
    return false;
  }

  private static Map<Integer, StatementAct> byStem() {
    var acts = new HashMap<Integer, StatementAct>();
    put(acts, StatementAct.DEMAND, "demand urge insist require request implore appeal call");
    put(acts, StatementAct.CONDITION, "conditions preconditions");
    put(acts, StatementAct.OFFER, "offer propose volunteer");
    put(acts, StatementAct.REFUSAL, "refuse reject decline dismiss oppose resist rule");
    put(
        acts,
        StatementAct.ACCUSATION,
        "accuse blame allege charge condemn denounce accusation allegation");
    put(acts, StatementAct.DENIAL, "deny dispute refute rebut contradict denial");
    put(
        acts,
        StatementAct.FORECAST,
        "expect predict forecast anticipate foresee expectation prediction");
    put(
        acts,
        StatementAct.ANNOUNCEMENT,
        "announce declare unveil proclaim announcement promise vow pledge");
    return Map.copyOf(acts);
  }

  private static void put(Map<Integer, StatementAct> acts, StatementAct act, String words) {
    for (var word : words.split(" ", -1)) {
      acts.put(Stems.of(word).hashCode(), act);
    }
  }
}
