package broadsheet.enrichment.figure;

import broadsheet.enrichment.figure.HarmWords.Use;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds what one sentence says of how many were killed, injured or shot: those who stand before or
 * behind a word of harm, by number of the verb and by what may stand between.
 */
final class HarmReader {
  private static final int DISTANCE_MAX = 12;
  private static final int GAP_MAX = 4;

  private final List<Token> tokens;
  private final Group[] beginning;
  private final Group[] ending;
  private final List<Harm> harms = new ArrayList<>();
  private int first;
  private int end;
  private int sentence;
  private boolean background;

  private HarmReader(List<Token> tokens, List<Group> groups) {
    this.tokens = tokens;
    this.beginning = new Group[tokens.size() + 1];
    this.ending = new Group[tokens.size() + 1];
    for (var group : groups) {
      beginning[group.from()] = group;
      ending[group.to()] = group;
    }
  }

  /** Of sentences given by the token after their last one; numbers begin at {@code number}. */
  static List<Harm> in(List<Token> tokens, List<Group> groups, int[] ends, int number) {
    var reader = new HarmReader(tokens, groups);
    var from = 0;
    for (var i = 0; i < ends.length; i++) {
      reader.sentence(from, ends[i], number + i);
      from = ends[i];
    }
    return reader.harms;
  }

  private void sentence(int from, int to, int number) {
    first = from;
    end = to;
    sentence = number;
    background = false;
    for (var at = from; at < to; at++) {
      background |= isBackground(at);
    }
    for (var at = from; at < to; at++) {
      var cue = tokens.get(at).isWord() ? HarmWords.cue(tokens.get(at).key()) : null;
      if (cue != null) {
        cue(at, cue);
      }
      victims(at);
      risen(at);
    }
  }

  /** A word of the past, or "last year", "this month". */
  private boolean isBackground(int at) {
    var key = tokens.get(at).key();
    var span = key.equals("year") || key.equals("month");
    return (HarmWords.BACKGROUND.contains(key) && !is(at - 1, "-"))
        || (span && (is(at - 1, "last") || is(at - 1, "this") || is(at - 1, "per")));
  }

  /** "four victims" needs no verb. */
  private void victims(int at) {
    var group = ending[at + 1];
    var named = is(at, "victims") || is(at, "victim");
    if (group != null && named && group.isCounted()) {
      add(Harm.Kind.SHOT, group, Harm.Place.NAMED_VICTIMS);
    }
  }

  /** "The number of people injured rose to 10", "the death toll stands at 7". */
  private void risen(int at) {
    var group = beginning[at];
    var to = is(at - 1, "to") || is(at - 1, "at") || is(at - 1, "reached");
    if (group == null || !group.isCounted() || !to) {
      return;
    }
    var unit = Moves.unitBefore(tokens, at);
    if (unit != null) {
      var kind = unit.equals("killed") ? Harm.Kind.KILLED : Harm.Kind.INJURED;
      add(kind, group, Harm.Place.RISEN);
    }
  }

  private void cue(int at, HarmWords.Cue cue) {
    if (cue.use() == Use.NOUN) {
      noun(at, cue.kind());
      return;
    }
    if (is(at, "fatally")) {
      fatally(at);
      return;
    }
    var object = cue.use() == Use.STATE ? null : object(at);
    if (object != null && !(isPassive(at) && cue.use() == Use.VERB)) {
      add(cue.kind(), object, Harm.Place.OBJECT);
    } else if (cue.use() != Use.ACTIVE) {
      subject(at, cue.kind());
    }
  }

  /** "one fatally", "a man was fatally shot", "fatally shot two". */
  private void fatally(int at) {
    var before = ending[at];
    if (before != null
        && before.from() >= first
        && (before.isCounted() || before.type() == Group.Type.ONE)) {
      add(Harm.Kind.KILLED, before, Harm.Place.FATALLY);
      return;
    }
    var object = at + 1 < end ? object(at + 1) : null;
    if (object != null) {
      add(Harm.Kind.KILLED, object, Harm.Place.OBJECT);
    } else {
      subject(at, Harm.Kind.KILLED);
    }
  }

  private boolean isPassive(int at) {
    for (var before = at - 1; before >= Math.max(first, at - GAP_MAX); before--) {
      var key = tokens.get(before).key();
      if (isBe(key)) {
        return true;
      }
      if (!HarmWords.HELPERS.contains(key) && !key.endsWith("ly")) {
        return false;
      }
    }
    return false;
  }

  private static boolean isBe(String key) {
    return switch (key) {
      case "was", "were", "is", "are", "been", "be", "being", "got", "getting", "get", "gets" ->
          true;
      default -> false;
    };
  }

  private @Nullable Group object(int at) {
    for (var next = at + 1; next < end && next <= at + GAP_MAX; next++) {
      if (beginning[next] != null) {
        return beginning[next];
      }
      if (!HarmWords.BEFORE_OBJECT.contains(tokens.get(next).key())) {
        return null;
      }
    }
    return null;
  }

  private void subject(int at, Harm.Kind kind) {
    var plural = 0;
    var before = at;
    while (before > first && ending[before] == null && isHelper(before - 1)) {
      before--;
      plural = plural == 0 ? numberOf(tokens.get(before).key()) : plural;
    }
    if (ending[before] != null && before > first) {
      add(kind, ending[before], Harm.Place.SUBJECT);
      return;
    }
    for (; before > Math.max(first, at - DISTANCE_MAX); before--) {
      var group = ending[before];
      if (group != null && fits(group, plural)) {
        add(kind, group, Harm.Place.DISTANT_SUBJECT);
        return;
      }
    }
  }

  private boolean isHelper(int at) {
    var key = tokens.get(at).key();
    return HarmWords.HELPERS.contains(key) || key.endsWith("ly");
  }

  private static int numberOf(String key) {
    return switch (key) {
      case "was", "is", "has" -> 1;
      case "were", "are", "have" -> 2;
      default -> 0;
    };
  }

  private static boolean fits(Group group, int number) {
    return number == 0
        || (number == 1
            ? group.count() <= 1 && group.type() != Group.Type.VAGUE
            : group.count() != 1);
  }

  /** "death of a man", "a triple homicide", "three deaths", "a man's death". */
  private void noun(int at, Harm.Kind kind) {
    var multiple = at > first ? HarmWords.MULTIPLES.get(tokens.get(at - 1).key()) : null;
    if (multiple != null) {
      var group = new Group(at - 1, at + 1, multiple, Group.Type.COUNTED, false, false);
      add(kind, group, Harm.Place.MULTIPLE);
      return;
    }
    var direct = beginning[at + 1];
    if (direct != null && direct.type() != Group.Type.NAMED && isParticiple(at)) {
      add(kind, direct, Harm.Place.OBJECT);
      return;
    }
    if (is(at + 1, "of") || is(at + 1, "to")) {
      var object = object(at + 1);
      if (object != null) {
        add(kind, object, Harm.Place.OF);
      }
      return;
    }
    var owner = is(at - 1, "'s") ? ending[at - 1] : ending[at];
    if (owner != null && owner.from() >= first) {
      add(kind, owner, Harm.Place.SUBJECT);
    } else {
      subject(at, kind);
    }
  }

  /** "shooting five people" in a sentence, but "shooting victims" and "the shooting" not. */
  private boolean isParticiple(int at) {
    return tokens.get(at).key().endsWith("ing") && !is(at - 1, "the") && !is(at - 1, "a");
  }

  private void add(Harm.Kind kind, Group group, Harm.Place place) {
    if (group.from() >= first && group.to() <= end) {
      harms.add(new Harm(kind, group, place, group.from(), group.to(), sentence, background));
    }
  }

  private boolean is(int at, String key) {
    return at >= first && at < end && tokens.get(at).is(key);
  }
}
