package broadsheet.enrichment.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the events that nouns tell of: "the bombing of Tarn", "talks were held". */
final class NounEvents {
  private static final int LINKS_MAX = 4;
  private static final Map<String, String> GOVERNORS = governors();
  private static final Map<String, String> LIGHT =
      Verbs.table(
          "hold carry launch stage conduct mount sign reach conclude announce impose hand issue"
              + " place win lose host begin make pay deliver send provide commit set break play call"
              + " agree face strike broker attend open end resume order lift violate breach seal"
              + " clinch join cast suffer approve pledge give start convene lead plan schedule");
  private static final Set<String> TO_LINKS = Set.of("on", "against", "of", "at", "upon", "to");
  private static final Set<EventKind> MUTUAL =
      Set.of(
          EventKind.MEETING,
          EventKind.TALKS,
          EventKind.CALL,
          EventKind.AGREEMENT,
          EventKind.TRUCE,
          EventKind.TAKEOVER,
          EventKind.MATCH);

  /** What nobody does. */
  private static final Set<EventKind> NOBODYS =
      Set.of(
          EventKind.FIRE,
          EventKind.FLOOD,
          EventKind.STORM,
          EventKind.EARTHQUAKE,
          EventKind.OUTBREAK,
          EventKind.EXPLOSION,
          EventKind.ACCIDENT,
          EventKind.RECORD);

  private static final Set<String> COUNTRIES = Set.of("us", "u.s.", "uk", "u.k.", "nato");

  private final Wording words;
  private final ClauseReader clauses;
  private final Parts parts;
  private final GovernorReader governors;

  NounEvents(Wording words, ClauseReader clauses, Parts parts) {
    this.words = words;
    this.clauses = clauses;
    this.parts = parts;
    this.governors = new GovernorReader(words, clauses.groups());
  }

  private static Map<String, String> governors() {
    var forms = new HashMap<String, String>();
    RuleTable.BY_NOUN.values().stream()
        .flatMap(List::stream)
        .flatMap(rule -> rule.conditions().stream())
        .filter(condition -> condition.slot() == Rule.Slot.GOVERNOR)
        .flatMap(condition -> condition.values().stream())
        .forEach(verb -> Verbs.forms(verb, verb, forms));
    return Map.copyOf(forms);
  }

  /** What the noun tells of, null when it is no event. */
  @Nullable Finding at(int noun) {
    var rules = RuleTable.BY_NOUN.get(words.key(noun));
    if (rules == null || !isNoun(noun)) {
      return null;
    }
    var group = clauses.groups().before(noun + 1);
    if (group == null) {
      return null;
    }
    var frame = frame(group);
    for (var rule : rules) {
      if (rule.conditions().stream().allMatch(one -> holds(one, frame))) {
        return finding(rule, frame);
      }
    }
    return null;
  }

  private boolean isNoun(int at) {
    var name = words.name(at);
    if ((name != null && name.sort() != Named.Sort.EVENT) || words.isDate(at)) {
      return false;
    }
    var next = words.tag(at + 1);
    var isPart =
        next.isNoun() && !words.isDate(at + 1) && !words.is(at + 1, "%") && at + 1 < words.end(at);
    return words.tag(at).isNoun() && !isPart;
  }

  private Frame frame(Group group) {
    var links = new HashMap<String, Group>();
    var at = group.end();
    for (var i = 0; i < LINKS_MAX; i++) {
      while (words.isDate(at) || (words.is(at, "on") && words.isDate(at + 1))) {
        at++;
      }
      var next = words.tag(at) == Tag.PREPOSITION || words.tag(at) == Tag.TO ? at + 1 : at;
      var found = next > at ? clauses.groups().from(next) : null;
      if (found == null) {
        break;
      }
      links.putIfAbsent(words.key(at), found);
      at = clauses.groups().listFrom(found).getLast().end();
    }
    return new Frame(group, links, governors.of(group));
  }

  /** A noun with what follows it behind prepositions, and the verb it hangs on. */
  private record Frame(Group group, Map<String, Group> links, @Nullable Governor governor) {}

  private boolean holds(Rule.Condition condition, Frame frame) {
    var values = condition.values();
    var isNot = condition.need() == Rule.Need.NOT;
    var head = frame.group().head();
    return switch (condition.slot()) {
      case OBJECT -> is(condition, object(frame));
      case SUBJECT -> true;
      case NEXT -> values.contains(words.key(head + 1)) != isNot;
      case SENTENCE -> parts.sentenceHas(head, values) != isNot;
      case MODIFIER -> parts.modifiers(frame.group()).stream().anyMatch(values::contains) != isNot;
      case GOVERNOR -> values.contains(governor(frame)) != isNot;
    };
  }

  private String governor(Frame frame) {
    var governor = frame.governor();
    var key = governor == null ? "" : words.key(governor.verb());
    return ClauseReader.BE.contains(key) ? "be" : GOVERNORS.getOrDefault(key, "");
  }

  private boolean is(Rule.Condition condition, @Nullable Group group) {
    if (group == null) {
      return condition.need() != Rule.Need.MUST;
    }
    var some = parts.of(group).stream().anyMatch(condition.values()::contains);
    return some != (condition.need() == Rule.Need.NOT);
  }

  /** What it is done to: behind a preposition, or the owner. */
  private @Nullable Group object(Frame frame) {
    for (var link : List.of("of", "on", "against", "at")) {
      var found = frame.links().get(link);
      if (found != null) {
        return found;
      }
    }
    return owner(frame.group());
  }

  private @Nullable Group owner(Group group) {
    for (var at = group.head() - 1; at >= group.begin(); at--) {
      if (words.tag(at) == Tag.OWNER) {
        return new Group(at, at, at + 1);
      }
      if (words.key(at).endsWith("'s") || words.key(at).endsWith("s'")) {
        return clauses.groups().before(at + 1);
      }
    }
    return null;
  }

  private Finding finding(Rule rule, Frame frame) {
    var by = new ArrayList<Group>();
    var to = new ArrayList<Group>();
    links(rule, frame, by, to);
    owned(rule, frame, by, to);
    var governor = frame.governor();
    if (governor != null) {
      governed(governor, by);
    }
    var at = frame.group().head();
    var carrier = governor == null ? -1 : governor.verb();
    var reason = "the noun “" + words.key(at) + "”" + hangs(carrier);
    return new Finding(rule.kind(), at, true, carrier, by, to, reason);
  }

  private String hangs(int carrier) {
    return carrier < 0 ? "" : " with the verb “" + words.key(carrier) + "”";
  }

  private void links(Rule rule, Frame frame, List<Group> by, List<Group> to) {
    var groups = clauses.groups();
    frame
        .links()
        .forEach((link, group) -> {
          var isMutual = MUTUAL.contains(rule.kind());
          if (link.equals("by")
              || link.equals("between")
              || (link.equals("of") && rule.has("of-by"))) {
            by.addAll(groups.listFrom(group));
          } else if (isMutual ? link.equals("with") : TO_LINKS.contains(link)) {
            to.addAll(isPlaceOnly(link, rule) ? List.of() : groups.listFrom(group));
          }
        });
  }

  /** "talks at the palace": where, not whom. */
  private static boolean isPlaceOnly(String link, Rule rule) {
    return (link.equals("at") && rule.kind() != EventKind.ATTACK)
        || (link.equals("on")
            && rule.kind() != EventKind.ATTACK
            && rule.kind() != EventKind.SANCTIONS)
        || (link.equals("to") && rule.kind() != EventKind.VISIT && rule.kind() != EventKind.AID);
  }

  private void owned(Rule rule, Frame frame, List<Group> by, List<Group> to) {
    var owner = owner(frame.group());
    if (NOBODYS.contains(rule.kind())) {
      return;
    }
    if (owner != null) {
      var list = rule.has("own-to") ? to : by;
      if (list.isEmpty()) {
        list.add(owner);
      }
      return;
    }
    for (var at = frame.group().begin(); at < frame.group().head() && by.isEmpty(); at++) {
      var name = words.name(at);
      var isSide = (name != null && name.sort() == Named.Sort.PEOPLE) || isCountry(at);
      if (isSide && !rule.has("own-to")) {
        by.add(new Group(at, at, at + 1));
      }
    }
  }

  private boolean isCountry(int at) {
    return COUNTRIES.contains(words.key(at)) && words.tag(at) == Tag.NAME;
  }

  /** "Norvia launched an attack", "talks were held by", "the attack hit a school". */
  private void governed(Governor governor, List<Group> by) {
    if (!LIGHT.containsKey(words.key(governor.verb()))) {
      return;
    }
    var clause = clauses.of(governor.verb());
    var doer = clause.doer();
    var isDone = governor.isSubject() == clause.isPassive() && governor.link().isEmpty();
    if (by.isEmpty() && isDone && doer != null && parts.isActor(doer)) {
      by.addAll(
          clause.isPassive() ? clauses.groups().listFrom(doer) : clauses.groups().listBefore(doer));
    }
  }
}
