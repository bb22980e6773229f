package broadsheet.enrichment.event;

import broadsheet.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what somebody claims and others confirm, dispute, deny or could not verify. A claim is the
 * statement of somebody else shortly before, if it speaks of the same; else what is denied or
 * confirmed itself, with nobody to claim it.
 */
final class ClaimReader {
  private static final int CLAIMS_MAX = 60;
  private static final int SENTENCES_BACK = 3;
  private static final int SHARED_LEAST = 2;
  private static final int LETTERS_LEAST = 4;
  private static final Map<String, String> CUES =
      Verbs.table("confirm corroborate verify deny dispute refute rebut contradict reject dismiss");
  private static final Set<String> CHECKING = Set.of("confirm", "corroborate", "verify");
  private static final Set<String> CLAIMS =
      Set.of(
          "claim",
          "claims",
          "allegation",
          "allegations",
          "accusation",
          "accusations",
          "report",
          "reports",
          "assertion",
          "assertions",
          "suggestion",
          "suggestions",
          "account",
          "accounts",
          "version",
          "notion",
          "story",
          "statement",
          "statements",
          "it",
          "this",
          "them",
          "charge",
          "charges",
          "figure",
          "figures",
          "wrongdoing",
          "involvement",
          "responsibility");
  private static final Set<String> NO_FACTS =
      Set.of(
          "access",
          "bail",
          "entry",
          "visa",
          "visas",
          "request",
          "requests",
          "permission",
          "care",
          "parole",
          "motion",
          "appeal",
          "application",
          "coverage",
          "service",
          "right",
          "rights",
          "treatment",
          "nominee",
          "nomination",
          "bid",
          "offer",
          "proposal",
          "opportunity",
          "asylum");

  private final Wording words;
  private final Parts parts;
  private final ClauseReader clauses;
  private final StatusReader statuses;
  private final Map<Span, Claim> claims = new LinkedHashMap<>();

  private ClaimReader(Wording words) {
    this.words = words;
    parts = new Parts(words);
    clauses = new ClauseReader(words);
    statuses = new StatusReader(words, clauses);
  }

  /** In the order of their contents. */
  static List<Claim> in(Wording words) {
    var reader = new ClaimReader(words);
    for (var at = 0; at < words.count() && reader.claims.size() < CLAIMS_MAX; at++) {
      var verb = CUES.get(words.key(at));
      if (verb != null && words.tag(at).isVerb()) {
        reader.read(at, verb);
      }
    }
    return reader.claims.values().stream()
        .sorted((one, other) -> one.content().compareTo(other.content()))
        .toList();
  }

  private void read(int at, String verb) {
    var clause = clauses.of(at);
    var kind = kind(at, verb, clause);
    var saying = sayingOf(at);
    var content = content(clause, saying);
    if (kind == null || content == null || !isOfFact(verb, clause, saying)) {
      return;
    }
    var speaker = saying == null || saying.speaker() == null ? speaker(clause) : saying.speaker();
    var begin = Math.min(clause.first(), at);
    var claimed = claimed(at, content, speaker, kind);
    if (claimed == null && (kind == StanceKind.NOT_VERIFIED || speaker == null)) {
      return;
    }
    var reason = "the verb “" + words.key(at) + "”, " + because(claimed);
    var stance = new Stance(kind, words.span(begin, at + 1), speaker, reason);
    var of = claimed == null ? content : claimed.content();
    var by = claimed == null || claimed.speaker() == null ? null : claimed.speaker();
    add(of, by, stance);
  }

  private static String because(@Nullable Said claimed) {
    return claimed == null ? "of what nobody is told to claim" : "of the statement before";
  }

  private void add(Span content, @Nullable Party by, Stance stance) {
    var known = claims.get(content);
    var stances = new ArrayList<>(known == null ? List.<Stance>of() : known.stances());
    stances.add(stance);
    claims.put(content, new Claim(content, by == null ? List.of() : List.of(by), stances));
  }

  /** How the speaker stands to it, null when the words do not tell that they do. */
  private @Nullable StanceKind kind(int at, String verb, Clause clause) {
    var carrier = new Finding(EventKind.RULING, at, false, at, List.of(), List.of(), "");
    var status = statuses.ofVerbOnly(carrier).status();
    var isChecking = CHECKING.contains(verb);
    if (status == EventStatus.DENIED) {
      return isChecking ? StanceKind.NOT_VERIFIED : null;
    }
    if (status != EventStatus.HAPPENED || isHeldBack(clause)) {
      return isChecking && isHeldBack(clause) ? StanceKind.NOT_VERIFIED : null;
    }
    if (isChecking) {
      return StanceKind.CONFIRMS;
    }
    return verb.equals("deny") ? StanceKind.DENIES : StanceKind.DISPUTES;
  }

  /** "was unable to verify", "declined to confirm". */
  private boolean isHeldBack(Clause clause) {
    for (var at = clause.first() - 1; at >= clause.first() - 2; at--) {
      if (words.is(at, "unable") || words.is(at, "impossible") || words.is(at, "possible")) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Said sayingOf(int at) {
    for (var saying : words.source().sayings()) {
      if (saying.cue() != null && saying.cue().overlaps(words.span(at))) {
        return saying;
      }
    }
    return null;
  }

  private @Nullable Span content(Clause clause, @Nullable Said saying) {
    if (saying != null) {
      return saying.content();
    }
    var group = clause.sufferer();
    return group == null ? null : words.span(group.begin(), group.end());
  }

  /** Bail is denied and nominees are confirmed, but these are no facts. */
  private boolean isOfFact(String verb, Clause clause, @Nullable Said saying) {
    var group = clause.sufferer();
    var head = group == null ? "" : words.key(group.head());
    if (NO_FACTS.contains(head) || isModifier(clause.verb())) {
      return false;
    }
    if (verb.equals("deny") && clause.isPassive()) {
      return CLAIMS.contains(head);
    }
    var isClear = Set.of("confirm", "deny", "dispute", "refute", "rebut").contains(verb);
    return isClear || CLAIMS.contains(head) || (saying != null && hasClaimWord(saying.content()));
  }

  private boolean hasClaimWord(Span content) {
    var begin = words.at(content.begin());
    for (var at = begin; at < Math.min(words.count(), begin + 4); at++) {
      if (CLAIMS.contains(words.key(at)) && !words.is(at, "it")) {
        return true;
      }
    }
    return false;
  }

  private boolean isModifier(int at) {
    var before = words.tag(at - 1);
    return words.tag(at + 1).isNoun()
        && (before == Tag.DETERMINER
            || before == Tag.NUMBER
            || before == Tag.ADJECTIVE
            || before == Tag.PREPOSITION);
  }

  private @Nullable Party speaker(Clause clause) {
    var doer = clause.doer();
    return doer == null || !parts.isActor(doer) ? null : parts.party(doer);
  }

  /** The statement before that this is about, null when none is. */
  private @Nullable Said claimed(int at, Span content, @Nullable Party speaker, StanceKind kind) {
    Said best = null;
    var sentence = words.source().words().get(at).sentence();
    for (var saying : words.source().sayings()) {
      var begin = words.at(saying.content().begin());
      if (begin >= at || begin >= words.count()) {
        break;
      }
      var far = sentence - words.source().words().get(begin).sentence();
      var isOther = saying.speaker() != null && !isSame(saying.speaker(), speaker);
      if (far <= SENTENCES_BACK && isOther && !saying.content().equals(content)) {
        best = isAbout(saying, content, kind) ? saying : best;
      }
    }
    return best;
  }

  private boolean isAbout(Said saying, Span content, StanceKind kind) {
    var first = words.at(content.begin());
    var pointsBack = false;
    for (var at = first; at < Math.min(words.count(), first + 3); at++) {
      pointsBack |= CLAIMS.contains(words.key(at));
    }
    if (kind == StanceKind.NOT_VERIFIED && pointsBack) {
      return true;
    }
    if (pointsBack && saying.act() == Said.Act.ACCUSATION) {
      return true;
    }
    var shared = keys(content);
    shared.retainAll(keys(saying.content()));
    return shared.size() >= SHARED_LEAST || (pointsBack && kind != StanceKind.CONFIRMS);
  }

  private Set<String> keys(Span content) {
    var keys = new HashSet<String>();
    for (var at = words.at(content.begin()); at < words.count(); at++) {
      if (words.span(at).begin() >= content.end()) {
        break;
      }
      var key = words.key(at);
      if (key.length() >= LETTERS_LEAST && (words.tag(at).isNoun() || words.tag(at).isVerb())) {
        keys.add(key.endsWith("s") ? key.substring(0, key.length() - 1) : key);
      }
    }
    return keys;
  }

  private static boolean isSame(Party one, @Nullable Party other) {
    return other != null
        && (one.span().equals(other.span())
            || (one.entity() != null && Objects.equals(one.entity(), other.entity())));
  }
}
