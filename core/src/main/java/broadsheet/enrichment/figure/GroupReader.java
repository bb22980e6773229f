package broadsheet.enrichment.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the people that an English text tells of, one or many, with how many they are. Linear. */
final class GroupReader {
  private static final int MODIFIERS_MAX = 8;
  private static final int NAME_MAX = 5;
  private static final int FIRST_YEAR = 1700;
  private static final int LAST_YEAR = 2100;
  private static final Set<String> OTHERS = Set.of("other", "others", "more", "additional");
  private static final Set<String> DETERMINERS =
      Set.of("a", "an", "the", "his", "her", "their", "another", "this", "my", "all", "these");
  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "him", "himself", "herself", "her", "self");
  private static final Set<String> VAGUE =
      Set.of("several", "multiple", "many", "dozens", "numerous", "some", "few", "hundreds");

  private final List<Token> tokens;
  private final Map<Integer, Numeral> numerals = new HashMap<>();
  private final List<Group> groups = new ArrayList<>();

  private GroupReader(List<Token> tokens, List<Numeral> numerals) {
    this.tokens = tokens;
    numerals.forEach(numeral -> this.numerals.put(numeral.from(), numeral));
  }

  /** In the order of the text; none overlaps another. */
  static List<Group> in(List<Token> tokens, List<Numeral> numerals) {
    var reader = new GroupReader(tokens, numerals);
    var at = 0;
    while (at < tokens.size()) {
      var group = reader.at(at);
      if (group == null) {
        at++;
      } else {
        reader.add(group);
        at = group.to();
      }
    }
    return reader.groups;
  }

  private @Nullable Group at(int at) {
    var token = tokens.get(at);
    var numeral = numerals.get(at);
    if (numeral != null && numeral.form() == Numeral.Form.CARDINAL) {
      return numbered(numeral);
    }
    if (!token.isWord()) {
      return null;
    }
    if (token.is("no") || token.is("nobody") || token.is("none")) {
      return nobody(at);
    }
    if (DETERMINERS.contains(token.key())) {
      var definite = at + 1 < tokens.size() ? numerals.get(at + 1) : null;
      if (definite != null && definite.form() == Numeral.Form.CARDINAL && !isAge(definite)) {
        return null; // "the five victims" begins with its number
      }
      var one = described(at);
      return one == null && PRONOUNS.contains(token.key()) ? pronoun(at) : one;
    }
    if (PRONOUNS.contains(token.key())) {
      return pronoun(at);
    }
    if (VAGUE.contains(token.key())) {
      return group(at, headEnd(at + 1, at + 1), 0, Group.Type.VAGUE);
    }
    return plain(at);
  }

  private Group pronoun(int at) {
    return group(at, at + 1, 1, Group.Type.PRONOUN);
  }

  private @Nullable Group nobody(int at) {
    if (!tokens.get(at).is("no")) {
      return group(at, at + 1, 0, Group.Type.NOBODY);
    }
    var end = headEnd(at + 1, at + 1);
    var one = is(at + 1, "one");
    var harm = at + 1 < tokens.size() ? HarmWords.cue(tokens.get(at + 1).key()) : null;
    return end > at + 1 || one || harm != null
        ? group(at, one ? at + 2 : Math.max(end, at + 1), 0, Group.Type.NOBODY)
        : null;
  }

  private @Nullable Group numbered(Numeral numeral) {
    var next = numeral.to();
    if (isAge(numeral)) {
      return described(numeral.from());
    }
    if (!isCount(numeral)) {
      return null;
    }
    var others = next < tokens.size() && OTHERS.contains(tokens.get(next).key());
    if (is(next, "of")) {
      var end = headEnd(next + 1, numeral.to());
      return new Group(numeral.from(), end, numeral.value(), Group.Type.COUNTED, true, false);
    }
    var end = headEnd(next, next);
    if (end == next && !others && isOtherNoun(next)) {
      return null;
    }
    var type = others ? Group.Type.OTHERS : end > next ? Group.Type.COUNTED : Group.Type.BARE;
    return group(numeral.from(), others ? Math.max(end, next + 1) : end, numeral.value(), type);
  }

  /** "two stations": a noun that is not of people. */
  private boolean isOtherNoun(int at) {
    var cue = at < tokens.size() ? HarmWords.cue(tokens.get(at).key()) : null;
    return cue == null && Nouns.behind(tokens, at, tokens.size()) != null;
  }

  private boolean isAge(Numeral numeral) {
    var at = numeral.to();
    return (is(at, "-") && isAny(at + 1, "year", "month", "day", "week") && is(at + 2, "-"))
        || (isAny(at, "year", "month") && is(at + 1, "-") && is(at + 2, "old"))
        || (isAny(at, "year", "month", "yr") && is(at + 1, "old"));
  }

  private boolean isAny(int at, String... keys) {
    return at < tokens.size() && List.of(keys).contains(tokens.get(at).key());
  }

  /** Not a year, date, time, sum, age, address or amount of something else. */
  private boolean isCount(Numeral numeral) {
    var value = numeral.value();
    var token = tokens.get(numeral.from());
    var next = numeral.to() < tokens.size() ? tokens.get(numeral.to()) : null;
    var year =
        token.isNumber() && value >= FIRST_YEAR && value < LAST_YEAR && !token.key().contains(",");
    if (year || value != Math.rint(value) || value < 0 || value > 1e7) {
      return false;
    }
    if (next != null && (HarmWords.NOT_PEOPLE.contains(next.key()) || isUnitMark(next))) {
      return false;
    }
    if (is(numeral.to(), "-") && numeral.to() + 1 < tokens.size()) {
      var joined = tokens.get(numeral.to() + 1);
      return joined.begin() > next(numeral).end() || HarmWords.PERSON.contains(joined.key());
    }
    return isFree(numeral.from());
  }

  private Token next(Numeral numeral) {
    return tokens.get(numeral.to());
  }

  private static boolean isUnitMark(Token next) {
    return next.is("%") || next.is(":") || next.is("'s") || next.is("/") || next.is("°");
  }

  /**
   * What stands before a number that counts nobody: a month, a sign, a name, a comma and an age.
   */
  private boolean isFree(int at) {
    if (at == 0) {
      return true;
    }
    var before = tokens.get(at - 1);
    if (HarmWords.MONTHS.contains(before.key())
        || (is(at - 1, ".") && at > 1 && HarmWords.MONTHS.contains(tokens.get(at - 2).key()))) {
      return false;
    }
    var name =
        before.isWord()
            && before.capital()
            && tokens.get(at).isNumber()
            && at > 1
            && before.key().length() > 1;
    var mark =
        before.is("$") || before.is(":") || before.is("#") || before.is("/") || before.is("'");
    var glued =
        before.end() == tokens.get(at).begin()
            && !before.is("(")
            && !before.is("—")
            && !before.is("-");
    return !mark
        && !isAgeInCommas(at)
        && !(glued && !before.is("\"") && !before.is("“"))
        && !(name && !isHeadlineVerb(before));
  }

  /** "Orlik, 24, was": an age. */
  private boolean isAgeInCommas(int at) {
    var behind = is(at + 1, ",") || is(at + 1, ".") || is(at + 1, ")") || is(at + 1, ";");
    return at > 1 && is(at - 1, ",") && behind && tokens.get(at).isNumber();
  }

  private static boolean isHeadlineVerb(Token token) {
    return HarmWords.cue(token.key()) != null || token.is("Leaves") || token.key().endsWith("s");
  }

  /** Behind the noun that heads a run of modifiers; {@code none} when none heads it. */
  private int headEnd(int from, int none) {
    var end = none;
    for (var at = from; at < tokens.size() && at < from + MODIFIERS_MAX; at++) {
      var token = tokens.get(at);
      if (isHead(token)) {
        end = at + 1;
        if (!isNounBefore(at + 1)) {
          return end;
        }
      } else if (end > none || !isModifier(at)) {
        return end;
      }
    }
    return end;
  }

  /** "police officer", "shooting victims": a noun that only describes the next one. */
  private boolean isNounBefore(int at) {
    return at < tokens.size() && isHead(tokens.get(at));
  }

  private static boolean isHead(Token token) {
    return HarmWords.PERSON.contains(token.key()) || HarmWords.PEOPLE.contains(token.key());
  }

  private boolean isModifier(int at) {
    var token = tokens.get(at);
    var numeral = numerals.get(at);
    if (numeral != null && numeral.form() == Numeral.Form.CARDINAL) {
      return isAge(numeral);
    }
    var mark = token.is("-") || token.is("‘") || token.is("“") || token.is("'s");
    return mark
        || (token.isWord() && !HarmWords.STOPS.contains(token.key()) && !isVerbOfHarm(token.key()));
  }

  private static boolean isVerbOfHarm(String key) {
    var cue = HarmWords.cue(key);
    return cue != null
        && cue.use() != HarmWords.Use.NOUN
        && !key.equals("injured")
        && !key.equals("wounded");
  }

  /** "a 13-year-old boy", "the victim", "his brother", "13-year-old". */
  private @Nullable Group described(int at) {
    var determined = DETERMINERS.contains(tokens.get(at).key());
    var from = determined ? at + 1 : at;
    var end = headEnd(from, from);
    if (end == from) {
      var old = oldEnd(from);
      return old > from
          ? group(at, old, 1, isDefinite(at) ? Group.Type.THE_ONE : Group.Type.ONE)
          : null;
    }
    var head = tokens.get(end - 1).key();
    if (head.equals("couple")) {
      return group(at, end, 2, Group.Type.COUNTED);
    }
    if (!HarmWords.PERSON.contains(head)) {
      return group(at, end, 0, Group.Type.VAGUE);
    }
    return group(at, end, 1, isDefinite(at) ? Group.Type.THE_ONE : Group.Type.ONE);
  }

  private boolean isDefinite(int at) {
    var key = tokens.get(at).key();
    return DETERMINERS.contains(key) && !key.equals("a") && !key.equals("an");
  }

  private int oldEnd(int from) {
    for (var at = from; at < Math.min(tokens.size(), from + MODIFIERS_MAX); at++) {
      if (tokens.get(at).is("old")) {
        return at + 1;
      }
      if (!isModifier(at)) {
        return from;
      }
    }
    return from;
  }

  /** A noun with nothing before it, as in headlines, or a name. */
  private @Nullable Group plain(int at) {
    var token = tokens.get(at);
    if (isHead(token) && !token.is("others")) {
      var end = headEnd(at, at + 1);
      var one = HarmWords.PERSON.contains(tokens.get(end - 1).key());
      return group(at, end, one ? 1 : 0, one ? Group.Type.ONE : Group.Type.VAGUE);
    }
    var end = at;
    while (end < tokens.size() && isNamePart(end)) {
      end++;
    }
    var person = end - at >= 2 && end - at <= NAME_MAX && !isPlaceName(at, end);
    return person ? group(at, end, 1, Group.Type.NAMED) : null;
  }

  /** Behind "in", or ending in "Street", "County" … */
  private boolean isPlaceName(int from, int to) {
    return HarmWords.PLACE_ENDS.contains(tokens.get(to - 1).key())
        || (from > 0 && HarmWords.PLACE_BEFORE.contains(tokens.get(from - 1).key()));
  }

  private boolean isNamePart(int at) {
    var token = tokens.get(at);
    return token.isWord()
        && token.capital()
        && token.key().length() > 1
        && !HarmWords.STOPS.contains(token.key())
        && !isHead(token)
        && HarmWords.cue(token.key()) == null
        && numerals.get(at) == null;
  }

  private Group group(int from, int to, double count, Group.Type type) {
    var attackers = false;
    for (var at = from; at < to; at++) {
      attackers |= HarmWords.ATTACKERS.contains(tokens.get(at).key());
    }
    var partial = is(from - 1, "including") || is(from - 2, "including");
    return new Group(from, to, count, type, partial, attackers);
  }

  private void add(Group group) {
    var last = groups.isEmpty() ? null : groups.getLast();
    if (last != null && isListed(last, group)) {
      groups.removeLast();
      var type =
          last.isOne() && group.isOne() && last.type() == Group.Type.NAMED
              ? Group.Type.NAMED
              : Group.Type.COUNTED;
      groups.add(
          new Group(
              last.from(),
              group.to(),
              last.count() + group.count(),
              type,
              last.partial(),
              last.attackers() && group.attackers()));
    } else {
      groups.add(group);
    }
  }

  /** "two men and a woman", "one, two and three by name". */
  private boolean isListed(Group last, Group next) {
    var countable =
        isListable(last)
            && isListable(next)
            && !next.partial()
            && last.attackers() == next.attackers();
    var gap = next.from() - last.to();
    if (!countable || gap < 1 || gap > 2) {
      return false;
    }
    var and = is(next.from() - 1, "and") && (gap == 1 || is(last.to(), ","));
    var comma =
        gap == 1
            && is(last.to(), ",")
            && last.type() == next.type()
            && next.type() == Group.Type.NAMED;
    return and || comma;
  }

  private static boolean isListable(Group group) {
    return group.type() == Group.Type.COUNTED
        || group.type() == Group.Type.BARE
        || group.type() == Group.Type.ONE
        || group.type() == Group.Type.NAMED
        || group.type() == Group.Type.OTHERS;
  }

  private boolean is(int at, String key) {
    return at >= 0 && at < tokens.size() && tokens.get(at).is(key);
  }
}
