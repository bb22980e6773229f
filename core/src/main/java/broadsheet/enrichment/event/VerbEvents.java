package broadsheet.enrichment.event;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the events that verbs tell of. */
final class VerbEvents {
  private static final Set<String> WITH = Set.of("with");
  private static final Set<String> TO = Set.of("to");
  private static final Set<String> INTO = Set.of("in", "at");
  private static final Set<String> NOBODY =
      Set.of("it", "that", "this", "which", "what", "there", "these", "those");

  private final Wording words;
  private final ClauseReader clauses;
  private final Parts parts;

  VerbEvents(Wording words, ClauseReader clauses, Parts parts) {
    this.words = words;
    this.clauses = clauses;
    this.parts = parts;
  }

  /** What the verb tells of, null when it is no event. */
  @Nullable Finding at(int verb) {
    var rules = RuleTable.BY_VERB.get(words.key(verb));
    if (rules == null || !isVerb(verb)) {
      return null;
    }
    var clause = clauses.of(verb);
    for (var rule : rules) {
      if (holds(rule, clause)) {
        return finding(rule, clause);
      }
    }
    return null;
  }

  private boolean isVerb(int at) {
    var tag = words.tag(at);
    var name = words.name(at);
    if ((name != null && name.sort() != Named.Sort.OTHER) || words.isDate(at)) {
      return false;
    }
    if (tag == Tag.ADJECTIVE) {
      return words.key(at).endsWith("ed") && ClauseReader.BE.contains(words.key(at - 1));
    }
    return tag.isVerb() && !isModifier(at);
  }

  /** "captured soldiers", "a bombing raid": a form that stands before its noun. */
  private boolean isModifier(int at) {
    var tag = words.tag(at);
    if ((tag != Tag.PARTICIPLE && tag != Tag.GERUND) || !words.tag(at + 1).isNoun()) {
      return false;
    }
    var before = words.tag(at - 1);
    return before == Tag.DETERMINER
        || before == Tag.OWNER
        || before == Tag.ADJECTIVE
        || before == Tag.NUMBER
        || (before == Tag.PREPOSITION && tag == Tag.PARTICIPLE);
  }

  private boolean holds(Rule rule, Clause clause) {
    for (var condition : rule.conditions()) {
      if (!holds(condition, clause, rule)) {
        return false;
      }
    }
    return true;
  }

  private boolean holds(Rule.Condition condition, Clause clause, Rule rule) {
    var values = condition.values();
    var isNot = condition.need() == Rule.Need.NOT;
    return switch (condition.slot()) {
      case SUBJECT -> is(condition, doer(clause, rule));
      case OBJECT -> is(condition, clause.sufferer());
      case NEXT -> isNext(clause.verb(), values) != isNot;
      case SENTENCE -> parts.sentenceHas(clause.verb(), values) != isNot;
      case MODIFIER, GOVERNOR -> true;
    };
  }

  /** In "the index fell" and "the car was crashed" the one that it befalls is meant. */
  private @Nullable Group doer(Clause clause, Rule rule) {
    return rule.has("subject-to") ? clause.subject() : clause.doer();
  }

  private boolean isNext(int verb, Set<String> values) {
    return values.contains(words.key(verb + 1))
        || (words.isDate(verb + 1) && values.contains(words.key(clauses.behind(verb))))
        || (words.tag(verb + 1) == Tag.ADVERB && values.contains(words.key(verb + 2)));
  }

  private boolean is(Rule.Condition condition, @Nullable Group group) {
    if (group == null) {
      return condition.need() != Rule.Need.MUST;
    }
    var found = parts.of(group);
    var some = found.stream().anyMatch(condition.values()::contains);
    var many = condition.values().contains("PLURAL") && isJoined(group);
    return (some || many) != (condition.need() == Rule.Need.NOT);
  }

  private boolean isJoined(Group group) {
    return clauses.groups().listBefore(group).size() > 1;
  }

  private Finding finding(Rule rule, Clause clause) {
    var by = list(clause.doer(), !clause.isPassive());
    var to = list(clause.sufferer(), clause.isPassive());
    if (rule.has("subject-to")) {
      by = List.of();
      to = list(clause.subject(), true);
    }
    var verb = clause.verb();
    if (!clause.isPassive() || rule.has("subject-to")) {
      for (var role : Map.of("with", WITH, "to", TO, "in", INTO).entrySet()) {
        var other = rule.has(role.getKey()) ? clauses.behind(verb, role.getValue()) : null;
        to = other == null ? dropped(to, rule, role.getKey()) : clauses.groups().listFrom(other);
      }
    }
    var reason = "the verb “" + words.key(verb) + "”" + (clause.isPassive() ? ", passive" : "");
    return new Finding(rule.kind(), verb, false, verb, told(by), told(to), reason);
  }

  /** Behind "collided with" nothing but the preposition's noun is meant. */
  private static List<Group> dropped(List<Group> to, Rule rule, String role) {
    return rule.has(role) && rule.has("in") ? List.of() : to;
  }

  private List<Group> list(@Nullable Group group, boolean isBefore) {
    if (group == null) {
      return List.of();
    }
    return isBefore ? clauses.groups().listBefore(group) : clauses.groups().listFrom(group);
  }

  private List<Group> told(List<Group> groups) {
    return groups.stream().filter(group -> !NOBODY.contains(words.key(group.head()))).toList();
  }
}
