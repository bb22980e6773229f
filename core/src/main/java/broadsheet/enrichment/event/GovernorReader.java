package broadsheet.enrichment.event;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the verb that a noun hangs on. */
final class GovernorReader {
  private static final int WITHIN = 14;
  private static final int BACK = 8;
  private static final Set<String> LINKS =
      Set.of(
          "of", "in", "from", "for", "at", "on", "with", "near", "to", "between", "against", "over",
          "by", "across", "outside", "among");
  private static final Set<String> NOT_MAIN = Set.of("to");

  private final Wording words;
  private final GroupReader groups;

  GovernorReader(Wording words, GroupReader groups) {
    this.words = words;
    this.groups = groups;
  }

  @Nullable Governor of(Group group) {
    var before = before(group.begin(), group);
    return before == null ? behind(group) : before;
  }

  private @Nullable Governor before(int from, Group group) {
    var begin = Math.max(words.begin(group.head()), from - BACK);
    var at = from - 1;
    var link = "";
    while (at >= begin) {
      var tag = words.tag(at);
      if (tag.isVerb() && !ClauseReader.HAVE.contains(words.key(at))) {
        return new Governor(at, false, link);
      }
      var joined = tag == Tag.AND ? groups.before(at) : null;
      if (tag == Tag.PREPOSITION || tag == Tag.TO) {
        link = words.key(at);
      } else if (joined == null && !isBetween(at)) {
        return null;
      }
      at = joined == null ? at - 1 : joined.begin() - 1;
    }
    return null;
  }

  private boolean isBetween(int at) {
    return words.tag(at) == Tag.ADVERB || words.tag(at) == Tag.PARTICLE || words.isDate(at);
  }

  private @Nullable Governor behind(Group group) {
    var end = Math.min(words.end(group.head()), group.end() + WITHIN);
    var at = group.end();
    while (at < end) {
      if (isMain(at, group)) {
        return new Governor(main(at, end), true, "");
      }
      var isLink = LINKS.contains(words.key(at));
      var next = isLink || words.tag(at) == Tag.AND ? groups.from(at + 1) : null;
      if (next != null) {
        at = isLink ? groups.listFrom(next).getLast().end() : next.end();
      } else if (isLink || words.isDate(at) || words.tag(at) == Tag.ADVERB) {
        at++;
      } else {
        return null;
      }
    }
    return null;
  }

  private boolean isMain(int at, Group group) {
    var tag = words.tag(at);
    var helps = tag == Tag.MODAL || ClauseReader.BE.contains(words.key(at));
    var bare = tag == Tag.PARTICIPLE && at == group.end();
    return helps || bare || (tag.isFinite() && !NOT_MAIN.contains(words.key(at)));
  }

  /** The verb behind its helping verbs: "were held". */
  private int main(int from, int end) {
    var main = from;
    for (var at = from; at < end; at++) {
      var tag = words.tag(at);
      if (tag.isVerb() || tag == Tag.MODAL) {
        main = tag == Tag.MODAL ? main : at;
      } else if (tag != Tag.ADVERB && !words.is(at, "not") && tag != Tag.TO) {
        break;
      }
    }
    return main;
  }
}
