package broadsheet.enrichment.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds nouns with their articles, adjectives and owners, forwards and backwards from a word. */
final class GroupReader {
  private static final int LENGTH_MAX = 14;
  private static final int CHAIN_MAX = 4;
  private static final int LIST_MAX = 5;
  private static final Set<Tag> PARTS =
      EnumSet.of(
          Tag.NOUN, Tag.NAME, Tag.NUMBER, Tag.DETERMINER, Tag.ADJECTIVE, Tag.PRONOUN, Tag.OWNER);
  private static final Set<String> AMOUNT_BEGINS =
      Set.of("at", "more", "less", "up", "as", "about");
  private static final Set<String> AMOUNT_PARTS =
      Set.of("at", "least", "most", "more", "less", "fewer", "than", "up", "to", "as", "many");
  private static final Set<String> LINKS =
      Set.of(
          "of",
          "in",
          "from",
          "for",
          "at",
          "on",
          "with",
          "near",
          "to",
          "between",
          "behind",
          "about",
          "over",
          "by",
          "including",
          "against",
          "across",
          "throughout",
          "under");
  static final Set<String> SPOTS =
      Set.of(
          "town",
          "city",
          "village",
          "region",
          "district",
          "state",
          "province",
          "island",
          "county",
          "capital",
          "suburb",
          "republic",
          "area");
  private static final Set<String> AND = Set.of("and", "or", "&");

  private final Wording words;

  GroupReader(Wording words) {
    this.words = words;
  }

  /** The group that begins here, null when none does. */
  @Nullable Group from(int begin) {
    var end = words.end(Math.min(begin, words.count() - 1));
    var at = begin >= words.count() ? end : amount(begin, end);
    var head = -1;
    while (at < end && at - begin < LENGTH_MAX && isPart(at, head, begin)) {
      head = isHead(at) ? at : head;
      at++;
    }
    if (head < 0) {
      return null;
    }
    while (words.isSameName(head, head + 1) && head + 1 < end) {
      head++;
    }
    if (words.is(head + 1, "of") && isSpot(head) && words.tag(head + 2) == Tag.NAME) {
      return from(head + 2);
    }
    return new Group(begin, head, head + 1);
  }

  private boolean isSpot(int head) {
    return SPOTS.contains(words.key(head));
  }

  /** "at least 20": the word behind what limits a number. */
  private int amount(int begin, int end) {
    var at = begin;
    if (AMOUNT_BEGINS.contains(words.key(at))) {
      while (at < end && AMOUNT_PARTS.contains(words.key(at))) {
        at++;
      }
      return words.tag(at) == Tag.NUMBER ? at : begin;
    }
    return begin;
  }

  private boolean isPart(int at, int head, int begin) {
    if (words.isDate(at)) {
      return false;
    }
    if (at > 0 && at > begin && words.isSameName(at - 1, at)) {
      return true;
    }
    var tag = words.tag(at);
    if (tag == Tag.DETERMINER || tag == Tag.OWNER) {
      return at == begin || head < 0 || words.tag(at - 1) == Tag.DETERMINER;
    }
    if (tag == Tag.PRONOUN) {
      return at == begin;
    }
    if (tag == Tag.NUMBER || tag == Tag.ADJECTIVE) {
      return head < 0 || words.tag(head) != Tag.NOUN || isOwner(head);
    }
    if (PARTS.contains(tag)) {
      return true;
    }
    return isLinkWithin(at, head);
  }

  /** Words that may stand before a noun: "a wounded man", "two very old men", "$2". */
  private boolean isLinkWithin(int at, int head) {
    var tag = words.tag(at);
    var next = words.tag(at + 1);
    var goesOn = next.isNoun() || next == Tag.ADJECTIVE || next == Tag.NUMBER;
    if (!goesOn || words.isDate(at + 1) || (head >= 0 && words.tag(head) == Tag.NOUN)) {
      return words.is(at, "$") && next == Tag.NUMBER;
    }
    return tag == Tag.ADVERB
        || (tag == Tag.PARTICIPLE && head < 0)
        || (tag == Tag.GERUND && head < 0)
        || words.is(at, "$")
        || words.is(at, "'s");
  }

  private boolean isOwner(int at) {
    return words.key(at).endsWith("'s") || words.key(at).endsWith("s'");
  }

  private boolean isHead(int at) {
    var tag = words.tag(at);
    return tag.isNoun() || tag == Tag.PRONOUN || tag == Tag.NUMBER;
  }

  /** The group that ends before this word, null when none does. */
  @Nullable Group before(int end) {
    if (end <= 0) {
      return null;
    }
    var first = words.begin(end - 1);
    var head = end - 1;
    if (!isHead(head) || words.isDate(head)) {
      return null;
    }
    var at = head;
    while (at > first && head - at < LENGTH_MAX && goesBack(at)) {
      at--;
    }
    while (at < head && !canBegin(at)) {
      at++;
    }
    while (at > first && isAmount(at)) {
      at--;
    }
    return new Group(at, head, end);
  }

  /** Whether the word before belongs to a number: "at least 20". */
  private boolean isAmount(int at) {
    var isNumber = words.tag(at) == Tag.NUMBER || AMOUNT_PARTS.contains(words.key(at));
    return (isNumber && AMOUNT_PARTS.contains(words.key(at - 1)) && !words.is(at - 1, "to"))
        || (words.is(at, "to") && words.is(at - 1, "up"));
  }

  private boolean canBegin(int at) {
    return !words.is(at, "'s") && words.tag(at) != Tag.MARK;
  }

  /** Whether the word before this one belongs to the same group. */
  private boolean goesBack(int at) {
    if (words.isSameName(at - 1, at)) {
      return true;
    }
    var tag = words.tag(at);
    if (tag == Tag.PRONOUN || words.isDate(at - 1)) {
      return false;
    }
    if ((tag == Tag.DETERMINER || tag == Tag.OWNER) && words.tag(at - 1) != Tag.DETERMINER) {
      return false;
    }
    var before = words.tag(at - 1);
    if (before == Tag.PARTICIPLE || before == Tag.GERUND || before == Tag.ADVERB) {
      return tag != Tag.DETERMINER && isArticle(at - 2);
    }
    return before != Tag.PRONOUN && (PARTS.contains(before) || words.is(at - 1, "'s"));
  }

  private boolean isArticle(int at) {
    return words.tag(at) == Tag.DETERMINER || words.tag(at) == Tag.OWNER;
  }

  /** The group before a verb: of "the head of the bank resigned" the first one. */
  @Nullable Group subjectBefore(int end) {
    var group = before(skipBack(end));
    for (var i = 0; group != null && i < CHAIN_MAX; i++) {
      var link = group.begin() - 1;
      if (link <= words.begin(group.head()) || !LINKS.contains(words.key(link))) {
        return group;
      }
      var outer = before(skipBack(link));
      if (outer == null) {
        return group;
      }
      group = outer;
    }
    return group;
  }

  /** Back over dates: "The mayor on Tuesday resigned". */
  private int skipBack(int end) {
    var at = end;
    var first = words.begin(Math.max(0, end - 1));
    while (at > first && words.isDate(at - 1)) {
      at--;
    }
    var dated = at < end;
    return dated && at > first && (words.is(at - 1, "on") || words.is(at - 1, "in")) ? at - 1 : at;
  }

  /** A group and those joined to it before: "Norvia and Sorland". */
  List<Group> listBefore(Group last) {
    var list = new ArrayList<Group>();
    list.add(last);
    var group = last;
    while (list.size() < LIST_MAX && isJoined(group.begin() - 1)) {
      var comma = words.is(group.begin() - 2, ",") && words.tag(group.begin() - 1) == Tag.AND;
      var before = before(group.begin() - (comma ? 2 : 1));
      if (before == null || before.begin() <= words.begin(last.head()) - 1) {
        break;
      }
      list.addFirst(before);
      group = before;
    }
    return list;
  }

  /** A group and those joined to it behind. */
  List<Group> listFrom(Group first) {
    var list = new ArrayList<Group>();
    list.add(first);
    var group = first;
    while (list.size() < LIST_MAX && isAnd(group.end())) {
      var next = from(group.end() + 1);
      if (next == null || isFollowedByVerb(next)) {
        break;
      }
      list.add(next);
      group = next;
    }
    return list;
  }

  private boolean isJoined(int at) {
    return at > 0 && isAnd(at);
  }

  private boolean isAnd(int at) {
    return AND.contains(words.key(at));
  }

  private boolean isFollowedByVerb(Group group) {
    var tag = words.tag(group.end());
    return tag.isFinite() || tag == Tag.MODAL;
  }
}
