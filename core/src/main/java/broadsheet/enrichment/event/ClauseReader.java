package broadsheet.enrichment.event;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who does what around a verb. */
final class ClauseReader {
  static final Set<String> BE =
      Set.of(
          "is", "are", "was", "were", "be", "been", "being", "am", "get", "gets", "got", "getting",
          "isn't", "aren't", "wasn't", "weren't");
  static final Set<String> HAVE =
      Set.of("has", "have", "had", "having", "hasn't", "haven't", "hadn't");
  private static final Set<String> DO = Set.of("do", "does", "did", "don't", "doesn't", "didn't");
  private static final Set<String> PARTICLES =
      Set.of("up", "down", "off", "out", "back", "away", "over");
  private static final Set<String> PASSIVE_GOES_ON =
      Set.of(
          "by", "in", "at", "on", "with", "after", "during", "near", "from", "outside", "while",
          "when", "for", "into", "to", "last", "this", "along", "across", "over", "and", ",", ".",
          ";");
  private static final Set<String> WHO = Set.of("who", "which", "that", "whom");
  private static final int BACK_MAX = 30;
  private static final int DEPTH_MAX = 3;
  private static final int AGENT_WITHIN = 12;

  private final Wording words;
  private final GroupReader groups;

  ClauseReader(Wording words) {
    this.words = words;
    this.groups = new GroupReader(words);
  }

  GroupReader groups() {
    return groups;
  }

  Clause of(int verb) {
    var first = first(verb);
    var isPassive = isPassive(verb, first);
    var subject = subject(verb, first, 0);
    return new Clause(verb, first, isPassive, subject, isPassive ? agent(verb) : object(verb));
  }

  /** The first helping verb of a verb. */
  int first(int verb) {
    var at = verb;
    var begin = words.begin(verb);
    while (at > begin && isHelp(at - 1)) {
      at--;
    }
    return at;
  }

  private boolean isHelp(int at) {
    var key = words.key(at);
    return words.tag(at) == Tag.MODAL
        || BE.contains(key)
        || HAVE.contains(key)
        || DO.contains(key)
        || (key.equals("to") && words.tag(at) == Tag.TO)
        || (words.tag(at) == Tag.ADVERB && !key.equals("when"))
        || key.equals("not")
        || key.endsWith("n't");
  }

  private boolean isPassive(int verb, int first) {
    var tag = words.tag(verb);
    if (tag == Tag.GERUND || tag == Tag.BASE || tag == Tag.PRESENT) {
      return false;
    }
    for (var at = verb - 1; at >= first; at--) {
      if (BE.contains(words.key(at))) {
        return true;
      }
      if (HAVE.contains(words.key(at))) {
        return false;
      }
    }
    var bare = tag == Tag.PARTICIPLE || tag == Tag.ADJECTIVE;
    return ((bare || words.is(verb + 1, "by")) && PASSIVE_GOES_ON.contains(words.key(verb + 1)))
        || (bare && verb + 1 >= words.end(verb));
  }

  private @Nullable Group subject(int verb, int first, int depth) {
    var at = first - 1;
    var begin = words.begin(verb);
    if (at < begin || depth > DEPTH_MAX) {
      return null;
    }
    if (words.tag(first) == Tag.TO || words.is(first, "to")) {
      return controller(at, depth);
    }
    if (WHO.contains(words.key(at)) || words.tag(at) == Tag.WHICH) {
      return antecedent(at);
    }
    if (words.tag(at) == Tag.AND || (words.is(at, ",") && isGoingOn(first, verb))) {
      return shared(at, depth);
    }
    if (words.is(at, ",")) {
      var named = apposed(at);
      return named == null ? shared(at, depth) : named;
    }
    if (words.tag(at) == Tag.PREPOSITION && words.tag(first) == Tag.GERUND) {
      return shared(at, depth);
    }
    return groups.subjectBefore(first);
  }

  private boolean isGoingOn(int first, int verb) {
    return words.tag(first) == Tag.GERUND && first == verb;
  }

  /** "plans to strike", "urged Norvia to strike": who would strike. */
  private @Nullable Group controller(int before, int depth) {
    var noun = groups.before(before + 1);
    if (noun != null) {
      return noun;
    }
    var at = before;
    while (at > words.begin(before) && !words.tag(at).isVerb() && words.tag(at) != Tag.ADJECTIVE) {
      at--;
    }
    return subject(at, first(at), depth + 1);
  }

  private @Nullable Group antecedent(int which) {
    var at = words.is(which - 1, ",") ? which - 1 : which;
    return groups.before(at);
  }

  /** The subject of the verb before: "met the mayor and signed". */
  private @Nullable Group shared(int at, int depth) {
    var begin = Math.max(words.begin(at), at - BACK_MAX);
    for (var verb = at - 1; verb >= begin; verb--) {
      if (words.tag(verb).isFinite() || words.tag(verb) == Tag.MODAL) {
        return subject(verb, first(verb), depth + 1);
      }
    }
    return null;
  }

  /** "Dagna Orlik, the mayor of Tarn, resigned": the name before what is said of it. */
  private @Nullable Group apposed(int comma) {
    var begin = Math.max(words.begin(comma), comma - BACK_MAX);
    for (var at = comma - 1; at > begin; at--) {
      if (words.is(at, ",")) {
        var group = groups.subjectBefore(at);
        return group != null && isApposition(at + 1) ? group : null;
      }
    }
    return null;
  }

  private boolean isApposition(int at) {
    var tag = words.tag(at);
    return tag == Tag.DETERMINER
        || tag == Tag.NUMBER
        || tag == Tag.WHICH
        || tag == Tag.NOUN
        || tag == Tag.OWNER
        || tag == Tag.ADJECTIVE
        || tag == Tag.PARTICIPLE
        || tag == Tag.NAME
        || WHO.contains(words.key(at));
  }

  private @Nullable Group object(int verb) {
    var at = behind(verb);
    return at < words.end(verb) ? groups.from(at) : null;
  }

  /** The word behind a verb and its particles and adverbs. */
  int behind(int verb) {
    var at = verb + 1;
    while (at < words.end(verb)
        && (words.tag(at) == Tag.PARTICLE
            || words.tag(at) == Tag.ADVERB
            || PARTICLES.contains(words.key(at))
            || (words.isDate(at) && words.tag(at) != Tag.NUMBER))) {
      at++;
    }
    return at;
  }

  private @Nullable Group agent(int verb) {
    var end = Math.min(words.end(verb), verb + AGENT_WITHIN);
    for (var at = verb + 1; at < end; at++) {
      if (words.is(at, "by") && words.tag(at + 1) != Tag.GERUND && !words.isDate(at + 1)) {
        return groups.from(at + 1);
      }
      if (words.tag(at).isFinite() || words.is(at, ",")) {
        return null;
      }
    }
    return null;
  }

  /** What stands behind one of these prepositions, soon after a verb or noun. */
  @Nullable Group behind(int at, Set<String> prepositions) {
    var end = Math.min(words.end(at), at + AGENT_WITHIN);
    for (var next = at + 1; next < end; next++) {
      if (prepositions.contains(words.key(next))) {
        return words.isDate(next + 1) ? null : groups.from(next + 1);
      }
      if (words.tag(next).isFinite() || words.tag(next) == Tag.WHICH || words.is(next, ",")) {
        return null;
      }
    }
    return null;
  }
}
