package broadsheet.enrichment.event;

import java.util.Map;
import java.util.Set;

/** The English words that tell whether something happened. */
final class StatusWords {
  /** Verbs under which a thing does not happen: "failed to", "averted". */
  static final Map<String, String> UNDONE =
      Verbs.table(
          "fail refuse decline neglect avert avoid prevent foil thwart cancel deny reject block"
              + " oppose scrap abandon stop forbid miss skip escape");

  /** Verbs under which a thing is to come. */
  static final Map<String, String> AHEAD =
      Verbs.table(
          "plan intend vow pledge promise set expect schedule prepare decide aim postpone delay"
              + " agree vote slate organize organise opt resolve poise");

  /** Verbs under which a thing is only thought of. */
  static final Map<String, String> THOUGHT =
      Verbs.table(
          "demand urge seek propose consider threaten fear discuss suggest want hope warn plot call"
              + " ask beg wish request recommend risk contemplate weigh try attempt offer need"
              + " require allow permit authorize tell order push press encourage support back"
              + " favor favour imagine predict oppose mull debate");

  /** Verbs under which a thing is told with a doubt. */
  static final Map<String, String> DOUBTED =
      Verbs.table("accuse suspect allege believe think report blame presume charge");

  /** Verbs that tell of an event when they go with its noun. */
  static final Map<String, String> CARRIERS =
      Verbs.table(
          "hold carry launch stage conduct mount sign reach conclude impose hand issue place win"
              + " lose host begin make pay deliver send provide commit set break play call agree"
              + " strike broker attend open end resume order seal clinch join cast approve give start"
              + " convene occur happen take continue erupt schedule plan announce follow come go"
              + " postpone cancel expect hit rip tear sweep kill");

  /** Verbs that carry on what is told: "continued to shell". */
  static final Map<String, String> DONE =
      Verbs.table("continue begin start manage go help proceed rush come force keep use appear");

  static final Set<String> DENIALS =
      Set.of("not", "never", "cannot", "no", "neither", "nor", "without", "none");
  static final Set<String> NOBODY = Set.of("nobody", "none", "no-one");
  static final Set<String> SURE_TO_COME =
      Set.of(
          "will",
          "shall",
          "'ll",
          "won",
          "due",
          "set",
          "expected",
          "scheduled",
          "going",
          "slated",
          "poised",
          "likely",
          "about",
          "planned");
  static final Set<String> MAYBE =
      Set.of("could", "may", "might", "should", "must", "can", "would", "ought");
  static final Set<String> DOUBTS =
      Set.of("allegedly", "reportedly", "purportedly", "supposedly", "apparently");
  static final Set<String> IF = Set.of("if", "unless", "whether", "lest", "should");

  static final Set<String> DOUBTFUL =
      Set.of("alleged", "suspected", "apparent", "reported", "supposed", "purported");
  static final Set<String> COMING =
      Set.of(
          "planned",
          "scheduled",
          "upcoming",
          "next",
          "expected",
          "proposed",
          "future",
          "imminent",
          "forthcoming",
          "looming",
          "coming",
          "possible",
          "potential");
  static final Set<String> POSSIBLE =
      Set.of(
          "possible",
          "potential",
          "hypothetical",
          "would-be",
          "attempted",
          "foiled",
          "proposed",
          "likely",
          "any");

  /** What is said only of what happened. */
  static final Set<String> PAST = Set.of("latest", "recent", "previous");

  /** Nouns before "of" or "for" under which a thing is only thought of. */
  static final Set<String> THOUGHTS =
      Set.of(
          "threat",
          "threats",
          "fear",
          "fears",
          "risk",
          "risks",
          "danger",
          "possibility",
          "prospect",
          "prospects",
          "chance",
          "chances",
          "call",
          "calls",
          "demand",
          "demands",
          "hope",
          "hopes",
          "request",
          "event",
          "case",
          "offer",
          "idea",
          "talk",
          "appeal",
          "bid",
          "push",
          "warning",
          "warnings",
          "proposal",
          "proposals",
          "option",
          "attempt",
          "goal");

  static final Set<String> PLANS =
      Set.of("plan", "plans", "preparations", "date", "preparation", "ahead");
  static final Set<String> LACKS = Set.of("lack", "absence", "end");
  static final Set<String> EARLIER =
      Set.of(
          "previously",
          "earlier",
          "formerly",
          "ago",
          "once",
          "historically",
          "decades",
          "past",
          "previous");

  private StatusWords() {}

  /** Whether this verb tells of an event, or that there was none, when it goes with its noun. */
  static boolean isTelling(String key) {
    return CARRIERS.containsKey(key) || UNDONE.containsKey(key);
  }
}
