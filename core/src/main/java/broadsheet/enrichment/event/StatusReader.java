package broadsheet.enrichment.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells whether what a word tells of happened, will or may, and by which word of the clause. */
final class StatusReader {
  private static final int BACK = 12;
  private static final int NEAR = 4;
  private static final Set<String> FOR = Set.of("of", "for", "to", "about", "against");

  private final Wording words;
  private final ClauseReader clauses;

  StatusReader(Wording words, ClauseReader clauses) {
    this.words = words;
    this.clauses = clauses;
  }

  /**
   * Whether it happened.
   *
   * @param word that tells so, empty where it is the plain tense
   */
  record Verdict(EventStatus status, String word) {
    static final Verdict PLAIN = new Verdict(EventStatus.HAPPENED, "");

    boolean isPlain() {
      return status == EventStatus.HAPPENED;
    }
  }

  Verdict of(Finding finding) {
    if (finding.isNoun() && isSaidOfThePast(finding.at())) {
      return Verdict.PLAIN;
    }
    var own = finding.isNoun() ? ofNoun(finding) : Verdict.PLAIN;
    if (own.isPlain() && isCarried(finding)) {
      own = ofVerb(finding.carrier());
    }
    if (own.isPlain() && isImagined(finding)) {
      own = ofVerb(finding.carrier());
    }
    if (own.isPlain()) {
      own = ofOthers(finding);
    }
    return own.isPlain() ? ofClause(finding.at(), !finding.isNoun() || isCarried(finding)) : own;
  }

  /** Whether the verb tells of the event itself: "talks will be held", not "the fire will cost". */
  private boolean isCarried(Finding finding) {
    return finding.carrier() >= 0
        && (!finding.isNoun() || StatusWords.CARRIERS.containsKey(words.key(finding.carrier())));
  }

  /** "Called for an answer to the latest attack". */
  private boolean isSaidOfThePast(int noun) {
    for (var at = noun - 1; at >= noun - NEAR && mayDescribe(words.tag(at)); at--) {
      if (StatusWords.PAST.contains(words.key(at))) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayDescribe(Tag tag) {
    return tag.isNoun() || tag == Tag.ADJECTIVE || tag == Tag.ADVERB;
  }

  /** "An invasion could topple them": what one of its kind would do. */
  private boolean isImagined(Finding finding) {
    var group = clauses.groups().before(finding.at() + 1);
    return finding.isNoun()
        && finding.carrier() > finding.at()
        && group != null
        && words.isAny(group.begin(), Set.of("a", "an"));
  }

  /** By the verb's own clause, whatever the statement does that it stands in. */
  Verdict ofVerbOnly(Finding finding) {
    return ofVerb(finding.carrier());
  }

  private Verdict ofNoun(Finding finding) {
    var group = clauses.groups().before(finding.at() + 1);
    var begin = group == null ? finding.at() : group.begin();
    for (var at = begin; at < finding.at(); at++) {
      var verdict = ofModifier(words.key(at));
      if (!verdict.isPlain()) {
        return verdict;
      }
    }
    var before = beforeLink(begin);
    if (before.isPlain() && finding.carrier() >= 0 && finding.carrier() < begin) {
      before = isNaming(finding.carrier()) ? before : underNoun(words.key(finding.carrier()));
    } else if (before.isPlain() && finding.carrier() >= begin) {
      before = passiveUnder(finding.carrier());
    }
    return before;
  }

  private static Verdict ofModifier(String key) {
    if (key.equals("no") || key.equals("neither")) {
      return new Verdict(EventStatus.DENIED, key);
    }
    if (StatusWords.POSSIBLE.contains(key)) {
      return new Verdict(EventStatus.HYPOTHETICAL, key);
    }
    if (StatusWords.COMING.contains(key)) {
      return new Verdict(EventStatus.PLANNED, key);
    }
    return StatusWords.DOUBTFUL.contains(key)
        ? new Verdict(EventStatus.ALLEGED, key)
        : Verdict.PLAIN;
  }

  /** "threat of an attack", "without a strike", "plans for talks". */
  private Verdict beforeLink(int begin) {
    var link = words.key(begin - 1);
    if (link.equals("without")) {
      return new Verdict(EventStatus.DENIED, link);
    }
    if (!FOR.contains(link)) {
      return Verdict.PLAIN;
    }
    var noun = words.key(begin - 2);
    if (StatusWords.THOUGHTS.contains(noun)) {
      return new Verdict(EventStatus.HYPOTHETICAL, noun);
    }
    if (StatusWords.PLANS.contains(noun)) {
      return new Verdict(EventStatus.PLANNED, noun);
    }
    return StatusWords.LACKS.contains(noun) && !noun.equals("end")
        ? new Verdict(EventStatus.DENIED, noun)
        : Verdict.PLAIN;
  }

  /** "The strike was called off", "talks are planned". */
  private Verdict passiveUnder(int carrier) {
    var clause = clauses.of(carrier);
    var off = words.is(carrier + 1, "off") && words.key(carrier).startsWith("call");
    if (off) {
      return new Verdict(EventStatus.DENIED, "called off");
    }
    return clause.isPassive() ? underNoun(words.key(carrier)) : Verdict.PLAIN;
  }

  /** "Called the talks useful", which is not to call for them. */
  private boolean isNaming(int verb) {
    return words.key(verb).startsWith("call") && !words.isAny(verb + 1, Set.of("for", "on"));
  }

  /** A truce that is agreed to is one; "agreed to strike" is not yet a strike. */
  private static Verdict underNoun(String key) {
    return key.startsWith("agree") || key.startsWith("vot") ? Verdict.PLAIN : under(key);
  }

  /** What stands under this verb: "planned to strike", "averted a strike". */
  private static Verdict under(String key) {
    return under(key, EventStatus.DENIED, StatusWords.UNDONE)
        .or(() -> under(key, EventStatus.PLANNED, StatusWords.AHEAD))
        .or(() -> under(key, EventStatus.HYPOTHETICAL, StatusWords.THOUGHT))
        .orElse(Verdict.PLAIN);
  }

  private static Optional<Verdict> under(
      String key, EventStatus status, Map<String, String> verbs) {
    return verbs.containsKey(key) ? Optional.of(new Verdict(status, key)) : Optional.empty();
  }

  /** By the helping verbs and what they hang on. */
  private Verdict ofVerb(int verb) {
    var first = clauses.first(verb);
    for (var at = first; at < verb; at++) {
      var key = words.key(at);
      if (isDenial(at, first)) {
        return new Verdict(EventStatus.DENIED, key);
      }
    }
    for (var at = first; at < verb; at++) {
      var verdict = ofHelp(words.key(at));
      if (!verdict.isPlain()) {
        return verdict;
      }
    }
    var isTo = words.is(first, "to") || hasTo(first, verb);
    if (isTo || words.tag(verb) == Tag.GERUND) {
      return ofControl(first, verb, isTo);
    }
    return Verdict.PLAIN;
  }

  private boolean isDenial(int at, int first) {
    var key = words.key(at);
    if (key.equals("not") && words.is(at + 1, "only")) {
      return false;
    }
    return key.equals("not")
        || key.equals("never")
        || key.equals("cannot")
        || key.equals("hardly")
        || (key.endsWith("n't") && at >= first);
  }

  private static Verdict ofHelp(String key) {
    if (key.equals("will") || key.equals("shall") || key.endsWith("'ll")) {
      return new Verdict(EventStatus.PLANNED, key);
    }
    if (StatusWords.MAYBE.contains(key)) {
      return new Verdict(EventStatus.HYPOTHETICAL, key);
    }
    return StatusWords.DOUBTS.contains(key) ? new Verdict(EventStatus.ALLEGED, key) : Verdict.PLAIN;
  }

  private boolean hasTo(int first, int verb) {
    for (var at = first; at < verb; at++) {
      if (words.is(at, "to")) {
        return true;
      }
    }
    return false;
  }

  /** By the word that "to strike" or "striking" hangs on. */
  private Verdict ofControl(int first, int verb, boolean isTo) {
    var end = Math.max(words.begin(verb), first - BACK);
    for (var at = first - 1; at >= end; at--) {
      var verdict = control(at, isTo);
      if (verdict != null) {
        return verdict;
      }
      var tag = words.tag(at);
      if ((!isTo && !words.isAny(at, Set.of("of", "from", "for", "to"))) || tag == Tag.MARK) {
        break;
      }
    }
    return isTo && isOpen(first) ? new Verdict(EventStatus.HYPOTHETICAL, "to") : Verdict.PLAIN;
  }

  /** Whether nothing speaks for "to strike" having happened: "the first to strike". */
  private boolean isOpen(int first) {
    var before = words.key(first - 1);
    return !before.equals("first") && !before.equals("last") && !before.equals("latest");
  }

  private @Nullable Verdict control(int at, boolean isTo) {
    var key = words.key(at);
    if (StatusWords.DONE.containsKey(key) && (isTo || words.tag(at).isVerb())) {
      return words.is(at, "going") ? new Verdict(EventStatus.PLANNED, key) : Verdict.PLAIN;
    }
    if (StatusWords.DOUBTED.containsKey(key) && words.tag(at).isVerb()) {
      return new Verdict(EventStatus.ALLEGED, key);
    }
    var verdict = under(key);
    if (!verdict.isPlain() && (isTo || words.tag(at).isVerb())) {
      return verdict.status() == EventStatus.PLANNED ? unlessDenied(at, verdict) : verdict;
    }
    if (key.equals("without") || key.equals("instead")) {
      return new Verdict(EventStatus.DENIED, key);
    }
    if (StatusWords.SURE_TO_COME.contains(key)) {
      return new Verdict(EventStatus.PLANNED, key);
    }
    if (StatusWords.PLANS.contains(key)) {
      return new Verdict(EventStatus.PLANNED, key);
    }
    return StatusWords.THOUGHTS.contains(key) ? new Verdict(EventStatus.HYPOTHETICAL, key) : null;
  }

  /** "Do not plan to meet". */
  private Verdict unlessDenied(int verb, Verdict verdict) {
    var first = clauses.first(verb);
    for (var at = first; at < verb; at++) {
      if (isDenial(at, first)) {
        return new Verdict(EventStatus.DENIED, words.key(at));
      }
    }
    return verdict;
  }

  /** "Nobody was killed", "killing no one". */
  private Verdict ofOthers(Finding finding) {
    for (var groups : List.of(finding.by(), finding.to())) {
      for (var group : groups) {
        var key = words.key(group.begin());
        if (key.equals("no") || StatusWords.NOBODY.contains(key)) {
          return new Verdict(EventStatus.DENIED, key);
        }
      }
    }
    return Verdict.PLAIN;
  }

  /** "if", "allegedly", and what the statement does that it is told in. */
  private Verdict ofClause(int at, boolean isIfTold) {
    for (var i = at - 1; i >= Math.max(words.begin(at), at - BACK); i--) {
      var key = words.key(i);
      if (words.is(i, ";") || (words.is(i, ",") && at - i > 2)) {
        break;
      }
      if (isIfTold && StatusWords.IF.contains(key)) {
        return new Verdict(EventStatus.HYPOTHETICAL, key);
      }
      if (StatusWords.DOUBTS.contains(key)) {
        return new Verdict(EventStatus.ALLEGED, key);
      }
    }
    var saying = words.sayingAt(at);
    return saying == null ? Verdict.PLAIN : ofAct(words.saying(saying).act());
  }

  private static Verdict ofAct(Said.Act act) {
    return switch (act) {
      case ACCUSATION -> new Verdict(EventStatus.ALLEGED, "an accusation");
      case DENIAL -> new Verdict(EventStatus.DENIED, "a denial");
      case DEMAND -> new Verdict(EventStatus.HYPOTHETICAL, "a demand");
      case OFFER -> new Verdict(EventStatus.HYPOTHETICAL, "an offer");
      case REFUSAL -> new Verdict(EventStatus.DENIED, "a refusal");
      case STATEMENT, CONDITION, FORECAST, ANNOUNCEMENT -> Verdict.PLAIN;
    };
  }
}
