package broadsheet.enrichment;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tells what is done by saying something, from the word that reports it and from what is said. */
final class Acts {
  private static final Map<Integer, StatementAct> BY_STEM = byStem();
  private static final List<String> RED_LINES =
      List.of(
          "red line",
          "will never accept",
          "will never recognize",
          "will never recognise",
          "non-negotiable",
          "nonnegotiable",
          "not up for discussion",
          "not up for negotiation",
          "out of the question");
  private static final List<String> CONDITIONS =
      List.of("only if ", "unless ", "on condition that", "on the condition that", "provided that");
  private static final List<String> REFUSALS =
      List.of("will not ", "would not ", "won't ", "wouldn't ", "refuse to ", "refused to ");
  private static final List<String> OFFERS =
      List.of("ready to ", "willing to ", "prepared to ", "is open to ", "was open to ");
  private static final List<String> FORECASTS =
      List.of("would likely ", "will likely ", "is expected to ");

  private Acts() {}

  /** The act; where several fit, the content's plain words win over the cue. */
  static StatementAct of(TaggedText text, Proposal proposal) {
    var said = said(text, proposal);
    var byCue = byCue(text, proposal.cue());
    if (hasAny(said, RED_LINES)) {
      return StatementAct.RED_LINE;
    }
    if (byCue != StatementAct.STATEMENT) {
      return byCue;
    }
    if (hasAny(said, CONDITIONS)) {
      return StatementAct.CONDITION;
    }
    if (hasAny(opening(said), OFFERS)) {
      return StatementAct.OFFER;
    }
    if (hasAny(opening(said), REFUSALS)) {
      return StatementAct.REFUSAL;
    }
    return hasAny(said, FORECASTS) ? StatementAct.FORECAST : StatementAct.STATEMENT;
  }

  private static StatementAct byCue(TaggedText text, int cue) {
    var tokens = text.tokens();
    var act = BY_STEM.getOrDefault(tokens.stem(cue), StatementAct.STATEMENT);
    if (tokens.stem(cue) == Stems.of("call").hashCode()) {
      return tokens.key(cue + 1).equals("for") || tokens.key(cue + 1).equals("on")
          ? StatementAct.DEMAND
          : StatementAct.STATEMENT;
    }
    if (tokens.stem(cue) == Stems.of("rule").hashCode()) {
      return tokens.key(cue + 1).equals("out") ? StatementAct.REFUSAL : StatementAct.STATEMENT;
    }
    return isNegated(tokens, cue) ? StatementAct.STATEMENT : act;
  }

  /** "did not deny", "has not ruled out": what is not done is no act. */
  private static boolean isNegated(Tokens tokens, int cue) {
    for (var i = Math.max(0, cue - 2); i < cue; i++) {
      var key = tokens.key(i);
      if (key.equals("not") || key.equals("never") || key.endsWith("n't")) {
        return true;
      }
    }
    return false;
  }

  private static String said(TaggedText text, Proposal proposal) {
    var tokens = text.tokens();
    return proposal
        .content()
        .in(tokens)
        .in(tokens.text())
        .replace('’', '\'')
        .toLowerCase(Locale.ROOT);
  }

  private static String opening(String said) {
    return said.substring(0, Math.min(60, said.length()));
  }

  private static boolean hasAny(String said, List<String> phrases) {
    return phrases.stream().anyMatch(said::contains);
  }

  private static Map<Integer, StatementAct> byStem() {
    var acts = new HashMap<Integer, StatementAct>();
    put(acts, StatementAct.DEMAND, "demand urge insist require request implore press appeal");
    put(acts, StatementAct.OFFER, "offer propose suggest volunteer");
    put(acts, StatementAct.REFUSAL, "refuse reject decline dismiss oppose resist");
    put(
        acts,
        StatementAct.ACCUSATION,
        "accuse blame allege charge condemn denounce accusation allegation");
    put(acts, StatementAct.DENIAL, "deny dispute refute rebut contradict denial");
    put(
        acts,
        StatementAct.FORECAST,
        "expect predict forecast anticipate project foresee expectation prediction");
    put(acts, StatementAct.ANNOUNCEMENT, "announce declare unveil proclaim announcement");
    return Map.copyOf(acts);
  }

  private static void put(Map<Integer, StatementAct> acts, StatementAct act, String words) {
    for (var word : words.split(" ", -1)) {
      acts.put(Stems.of(word).hashCode(), act);
    }
  }
}
